import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/** Whether this is the token, in a time that does not depend on how much of it is right. */
export function isToken(given: string, expected: string): boolean {
  return timingSafeEqual(digest(given), digest(expected));
}

/** What `Authorization: Bearer …` carries; undefined without it. */
export function bearerIn({ headers }: Pick<IncomingMessage, 'headers'>): string | undefined {
  return /^Bearer +(\S{1,500}) *$/i.exec(headers.authorization ?? '')?.[1];
}
