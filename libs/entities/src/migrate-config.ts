/** The owner's connection: only migrations, seeding and verification use it. */
export function ownerUrl(): string {
  const url = process.env.MIGRATION_DATABASE_URL ?? process.env.DATABASE_URL;
  if (!url) throw new Error('Set MIGRATION_DATABASE_URL (or DATABASE_URL) to a PostgreSQL the owner role can reach.');
  return url;
}
