/** What the three commands are told: argument by argument, by `npm run backup`, `restore` and `verify`. */
export interface BackupConfig {
  command: 'backup' | 'restore' | 'verify';
  /** Absolute. */
  path: string;
  /** The owner of the database; empty for `verify`. */
  ownerUrl: string;
  /** The key for personal data, if known. */
  dataKey: Buffer | null;
  overwrite: boolean;
  /** Restore although the key does not fit: personal data stays unreadable. */
  withoutKey: boolean;
  json: boolean;
}

const commands = ['backup', 'restore', 'verify'] as const;

export function backupConfig([command, path, ...flags] = process.argv.slice(2), env = process.env): BackupConfig {
  const found = commands.find((one) => one === command);
  if (!found || !path) throw new Error('Use npm run backup, npm run restore or npm run verify.');
  const ownerUrl = env.MIGRATION_DATABASE_URL ?? '';
  if (found !== 'verify' && ownerUrl === '') throw new Error('Set MIGRATION_DATABASE_URL.');
  const has = (flag: string): boolean => flags.includes(flag);
  return {
    command: found,
    path,
    ownerUrl,
    dataKey: env.DATA_KEY ? Buffer.from(env.DATA_KEY, 'base64') : null,
    overwrite: has('--overwrite'),
    withoutKey: has('--without-key'),
    json: has('--json'),
  };
}
