import { z } from 'zod';

/** A mail number as it is compared: half width, capitals, without spaces and dashes. */
export const canonicalMailNumber = (typed: string): string =>
  typed
    .normalize('NFKC')
    .toUpperCase()
    .replaceAll(/[\s\p{P}]+/gu, '');

/** The number of a registered letter (挂号信、邮政快递): letters and digits. */
export const mailNumber = (zh: string, en: string) =>
  z
    .string()
    .overwrite(canonicalMailNumber)
    .regex(/^[A-Z0-9]{8,30}$/, {
      error: '邮件号应为 8 至 30 位字母和数字 / a mail number has 8 to 30 letters and digits',
    })
    .meta({ title: zh, titleEn: en, written: 'line' });

/** Where else a mail number was entered, as the office's records say; said by the engine with the posting, by no form. */
export interface MailNumberOnRecord {
  isElsewhere: boolean;
}

/** The name under which the act asks for that. */
export const mailNumbersRecord = 'mailNumbers';
