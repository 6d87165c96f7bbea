import canonicalize from 'canonicalize';
import { createHash } from 'node:crypto';

/** JSON as RFC 8785 writes it, keys sorted and without white space: the same value always gives the same bytes. */
export const canonical = (value: unknown): string => canonicalize(value) ?? 'null';

/** SHA-256 of a text, in hex. */
export function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
