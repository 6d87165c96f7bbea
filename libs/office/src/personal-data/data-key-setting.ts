import { z } from 'zod';

/** The key of the personal data as it is set: 32 bytes in base64. */
export const dataKeySetting = z
  .string()
  .default('')
  .transform((given) => Buffer.from(given, 'base64'))
  .refine((key) => key.length === 32, {
    error:
      'DATA_KEY 应为 32 个随机字节的 base64，用以加密个人信息 / must be 32 random bytes in base64: it protects personal data at rest (openssl rand -base64 32)',
  });
