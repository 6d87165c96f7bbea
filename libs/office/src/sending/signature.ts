import { createHmac, timingSafeEqual } from 'node:crypto';

/** Seconds by which the clocks of the two sides may differ; a request older than that is a repetition by somebody else. */
export const clocksApartS = 300;

/** HMAC-SHA256 in hexadecimal over `<timestamp>.<body>`; the timestamp in whole seconds since 1970 (docs/sending-port.md). */
export const signatureOf = (secret: string, timestamp: string, body: string): string =>
  createHmac('sha256', secret).update(`${timestamp}.${body}`).digest('hex');

interface Signed {
  timestamp: unknown;
  signature: unknown;
  body: string;
}

/** Whether somebody who has the secret signed this not long ago. `nowS`: seconds since 1970. */
export function isSigned(secret: string, { timestamp, signature, body }: Signed, nowS: number): boolean {
  if (typeof timestamp !== 'string' || typeof signature !== 'string' || !/^\d{1,12}$/.test(timestamp)) return false;
  if (Math.abs(nowS - Number(timestamp)) > clocksApartS) return false;
  const expected = Buffer.from(signatureOf(secret, timestamp, body));
  const given = Buffer.from(signature);
  return given.length === expected.length && timingSafeEqual(given, expected);
}
