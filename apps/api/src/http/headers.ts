import { invalid } from '@banjie/runtime';
import type { FastifyRequest } from 'fastify';

/** The Idempotency-Key of a POST; undefined where the caller does not care for one. 8 to 100 visible characters. */
export function idempotencyKey(request: FastifyRequest): string | undefined {
  const key = request.headers['idempotency-key'];
  if (key === undefined) return undefined;
  if (typeof key === 'string' && /^[\x21-\x7e]{8,100}$/.test(key)) return key;
  throw invalid([{ path: 'Idempotency-Key', message: '8 至 100 个可见字符 / 8 to 100 visible characters' }]);
}

/** The revision of If-Match, as the ETag gave it: a whole number, quoted or not. */
export function expectedRevision(request: FastifyRequest): number | undefined {
  const header = request.headers['if-match'];
  if (header === undefined || header === '*') return undefined;
  const revision = /^(?:W\/)?"?(\d{1,9})"?$/.exec(header)?.[1];
  if (revision !== undefined) return Number(revision);
  throw invalid([{ path: 'If-Match', message: '应为版本号 / the revision as the ETag gave it' }]);
}

/** The signs whose being left off paper the officer has acknowledged, by their code points: `U+30000,U+E000`. */
export function acknowledgedSigns(request: FastifyRequest): ReadonlySet<string> {
  const header = request.headers[acknowledgedHeader];
  if (header === undefined) return new Set();
  if (typeof header === 'string' && /^U\+[0-9A-F]{4,6}(,U\+[0-9A-F]{4,6}){0,199}$/.test(header))
    return new Set(header.split(','));
  throw invalid([{ path: acknowledgedHeader, message: '应为字符编码，如 U+30000 / code points, e.g. U+30000' }]);
}

export const acknowledgedHeader = 'banjie-acknowledged';
