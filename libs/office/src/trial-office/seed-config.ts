/** What seeding the trial office needs from the environment. */
export function trialConfig(): { ownerUrl: string; password: string } {
  const ownerUrl = process.env.MIGRATION_DATABASE_URL ?? process.env.DATABASE_URL;
  const password = process.env.TRIAL_PASSWORD;
  if (!ownerUrl || !password) throw new Error('Set MIGRATION_DATABASE_URL and TRIAL_PASSWORD to seed a trial office.');
  return { ownerUrl, password };
}
