import { environmentOf, ownerUrlSetting } from '@banjie/runtime';
import { z } from 'zod';

const founding = z.object({
  MIGRATION_DATABASE_URL: ownerUrlSetting,
  OFFICE_NAME: z.string({ error: '请设置 OFFICE_NAME（机关名称） / set OFFICE_NAME to the name of the office' }),
});

/** What founding an office needs from the environment. Throws `Misconfigured`. */
export function foundingConfig(env = process.env): { ownerUrl: string; name: string } {
  const read = environmentOf(founding, env);
  return { ownerUrl: read.MIGRATION_DATABASE_URL, name: read.OFFICE_NAME };
}

const lettingIn = z.object({
  MIGRATION_DATABASE_URL: ownerUrlSetting,
  ACCOUNT: z.string({ error: '请设置 ACCOUNT（管理员账号） / set ACCOUNT to the account of an administrator' }),
});

/** What letting an administrator in again needs from the environment. Throws `Misconfigured`. */
export function lettingInConfig(env = process.env): { ownerUrl: string; account: string } {
  const read = environmentOf(lettingIn, env);
  return { ownerUrl: read.MIGRATION_DATABASE_URL, account: read.ACCOUNT };
}
