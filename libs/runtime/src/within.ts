import { setTimeout as pause } from 'node:timers/promises';

/** What comes within so many ms, else null; what comes later is not waited for. Throws where it fails in time. */
export async function within<Value>(coming: Promise<Value>, ms: number): Promise<Value | null> {
  const waiting = new AbortController();
  const late = pause(ms, null, { signal: waiting.signal }).catch(() => null);
  return Promise.race([coming, late]).finally(() => waiting.abort());
}
