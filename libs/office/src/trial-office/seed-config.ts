import { environmentOf, ownerUrlSetting } from '@banjie/runtime';
import { z } from 'zod';

const seeding = z.object({
  MIGRATION_DATABASE_URL: ownerUrlSetting,
  TRIAL_PASSWORD: z.string({
    error: '请设置 TRIAL_PASSWORD（试用账号的密码） / set TRIAL_PASSWORD to the password of the trial accounts',
  }),
});

/** What seeding the trial office needs from the environment; one database role may own and use it. Throws `Misconfigured`. */
export function trialConfig(env = process.env): { ownerUrl: string; password: string } {
  const read = environmentOf(seeding, {
    ...env,
    MIGRATION_DATABASE_URL: env.MIGRATION_DATABASE_URL || env.DATABASE_URL,
  });
  return { ownerUrl: read.MIGRATION_DATABASE_URL, password: read.TRIAL_PASSWORD };
}
