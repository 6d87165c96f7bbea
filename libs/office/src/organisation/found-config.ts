/** What founding an office needs from the environment. */
export function foundingConfig(): { ownerUrl: string; name: string } {
  const { MIGRATION_DATABASE_URL: ownerUrl, OFFICE_NAME: name } = process.env;
  if (!ownerUrl || !name) throw new Error('Set MIGRATION_DATABASE_URL and OFFICE_NAME to found an office.');
  return { ownerUrl, name };
}

/** What letting an administrator in again needs from the environment. */
export function lettingInConfig(): { ownerUrl: string; account: string } {
  const { MIGRATION_DATABASE_URL: ownerUrl, ACCOUNT: account } = process.env;
  if (!ownerUrl || !account)
    throw new Error('Set MIGRATION_DATABASE_URL and ACCOUNT to let an administrator in again.');
  return { ownerUrl, account };
}
