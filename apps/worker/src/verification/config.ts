import { environmentOf, textSetting } from '@banjie/runtime';
import { z } from 'zod';

export interface VerificationConfig {
  databaseUrl: string;
  anchorDirectory: string | null;
  json: boolean;
}

const environment = z.object({
  DATABASE_URL: z.string({ error: 'Set DATABASE_URL, or use npm run verify-history.' }),
  DATA_DIR: textSetting,
});

/** Arguments and environment of `npm run verify-history`. Throws `Misconfigured`, which names the variable to set. */
export function verificationConfig(argv = process.argv.slice(2), env = process.env): VerificationConfig {
  const { DATABASE_URL, DATA_DIR } = environmentOf(environment, env);
  return {
    databaseUrl: DATABASE_URL,
    anchorDirectory: DATA_DIR === null ? null : `${DATA_DIR}/history-anchors`,
    json: argv.includes('--json'),
  };
}
