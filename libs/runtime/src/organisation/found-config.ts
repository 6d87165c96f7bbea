/** What founding an office needs from the environment. */
export function foundingConfig(): { ownerUrl: string; name: string } {
  const { MIGRATION_DATABASE_URL: ownerUrl, OFFICE_NAME: name } = process.env;
  if (!ownerUrl || !name) throw new Error('Set MIGRATION_DATABASE_URL and OFFICE_NAME to found an office.');
  return { ownerUrl, name };
}
