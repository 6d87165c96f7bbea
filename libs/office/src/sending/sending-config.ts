import { textSetting, urlSetting } from '@banjie/runtime';
import type { z } from 'zod';

/** The gateway that takes messages, and what both sides sign with; null where the office sends none. */
export interface SendingConfig {
  url: string;
  secret: string;
}

/** As long as a key of HMAC-SHA256 must be to be one. */
const secretAtLeast = 32;

/** What api and worker read of the sending port: both or neither of the two is set. */
export const sendingEnvironment = {
  SENDING_URL: urlSetting('SENDING_URL', ['http:', 'https:']).nullable().default(null),
  SENDING_SECRET: textSetting.refine((given) => given === null || given.length >= secretAtLeast, {
    error: `SENDING_SECRET 至少 ${secretAtLeast} 个字符 / needs ${secretAtLeast} characters at least (openssl rand -hex 32)`,
  }),
  PUBLIC_URL: urlSetting('PUBLIC_URL', ['http:', 'https:']).nullable().default(null),
};

type SendingEnvironment = {
  [Name in keyof typeof sendingEnvironment]: z.infer<(typeof sendingEnvironment)[Name]>;
};

/** Said by both programs where one variable is there without the others. */
export const sendingIsWhole = ({ SENDING_URL: url, SENDING_SECRET: secret, PUBLIC_URL: address }: SendingEnvironment) =>
  (url === null && secret === null) || (url !== null && secret !== null && address !== null);

export const sendingIsPartial = {
  error:
    'SENDING_URL、SENDING_SECRET 和 PUBLIC_URL 须一并设置 / SENDING_URL needs SENDING_SECRET and PUBLIC_URL, and the secret the URL',
};

export const sendingConfig = ({
  SENDING_URL: url,
  SENDING_SECRET: secret,
}: SendingEnvironment): SendingConfig | null => (url === null || secret === null ? null : { url, secret });
