import { hash, verify } from '@node-rs/argon2';

/** argon2id with the library's defaults (19 MiB, 2 passes), the minimum OWASP recommends. */
export const hashPassword = (password: string): Promise<string> => hash(password);

/** False for a wrong password; a stored hash that cannot be read counts as wrong. */
export const isPassword = (stored: string, password: string): Promise<boolean> => verify(stored, password).catch(() => false);
