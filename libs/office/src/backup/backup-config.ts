import { environmentOf, Misconfigured, ownerUrlSetting, textSetting } from '@banjie/runtime';
import { z } from 'zod';

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

const dataKey = textSetting.transform((given) => (given === null ? null : Buffer.from(given, 'base64')));
const ofTheFile = z.object({ MIGRATION_DATABASE_URL: ownerUrlSetting.default(''), DATA_KEY: dataKey });
const ofTheDatabase = ofTheFile.extend({ MIGRATION_DATABASE_URL: ownerUrlSetting });

/** Reads arguments and environment once. Throws `Misconfigured`, which says what is missing. */
export function backupConfig([command, path, ...flags] = process.argv.slice(2), env = process.env): BackupConfig {
  const found = commands.find((one) => one === command);
  if (!found || !path)
    throw new Misconfigured(
      '请用 npm run backup、restore 或 verify / use npm run backup, npm run restore or npm run verify',
    );
  const read = environmentOf(found === 'verify' ? ofTheFile : ofTheDatabase, env);
  const has = (flag: string): boolean => flags.includes(flag);
  return {
    command: found,
    path,
    ownerUrl: read.MIGRATION_DATABASE_URL,
    dataKey: read.DATA_KEY,
    overwrite: has('--overwrite'),
    withoutKey: has('--without-key'),
    json: has('--json'),
  };
}
