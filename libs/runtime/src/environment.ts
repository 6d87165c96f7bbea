import { z } from 'zod';
import { Misconfigured } from './configured.js';

/**
 * What a program reads of its environment; an empty variable counts as one that is not set. Throws `Misconfigured` with a line
 * for each that cannot be used.
 */
export function environmentOf<Schema extends z.ZodType>(schema: Schema, env: NodeJS.ProcessEnv): z.output<Schema> {
  const read = schema.safeParse(Object.fromEntries(Object.entries(env).filter(([, value]) => value !== '')));
  if (read.success) return read.data;
  throw new Misconfigured([...new Set(read.error.issues.map(({ message }) => message))].join('\n'));
}

/** Ports as they are numbered; 0: any that is free. */
export const highestPort = 65_535;

/** A whole number from 0 on. */
export const wholeNumberSetting = (name: string, atMost: number) =>
  z
    .string()
    .refine((given) => Number.isInteger(Number(given)) && Number(given) >= 0 && Number(given) <= atMost, {
      error: ({ input }) =>
        `${name}=${String(input)}：应为 0 至 ${atMost} 的整数 / must be a whole number from 0 to ${atMost}`,
    })
    .transform(Number);

/** A URL of one of these schemes (`smtp:`). */
export function urlSetting(name: string, schemes: readonly string[], missing?: string) {
  const shape = schemes.map((scheme) => `${scheme}//host:port`).join(' 或 or ');
  return z.string({ error: missing }).refine((given) => isUrlOf(schemes, given), {
    // Not shown as it is: it may hold a password.
    error: `${name} 应形如 / must look like ${shape}`,
  });
}

function isUrlOf(schemes: readonly string[], given: string): boolean {
  if (!URL.canParse(given)) return false;
  const { protocol, hostname, search } = new URL(given);
  // A database on a socket is named by its query.
  return schemes.includes(protocol) && (hostname !== '' || search !== '');
}

/** The office database, as every program of the office needs it. */
export const databaseUrlSetting = urlSetting(
  'DATABASE_URL',
  ['postgres:', 'postgresql:'],
  '请设置 DATABASE_URL（应用角色） / set DATABASE_URL to the office database (application role)',
);

/** The owner of the office database: migrations, founding, backup. */
export const ownerUrlSetting = urlSetting(
  'MIGRATION_DATABASE_URL',
  ['postgres:', 'postgresql:'],
  '请设置 MIGRATION_DATABASE_URL（数据库属主） / set MIGRATION_DATABASE_URL to the office database (owner role)',
);

/** A real office where nothing else is said. */
export const modeSetting = z
  .string()
  .optional()
  .transform((given) => (given === 'trial' ? 'trial' : 'production'));

/** A text, or null where it is not set. */
export const textSetting = z.string().nullable().default(null);
