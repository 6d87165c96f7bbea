import type { Health } from '../../api/types.js';

type OfficeHealth = Pick<Health, 'office' | 'warnings'>;

/** The office's health, also where it says that something is amiss (503); null where it does not answer. */
export async function readHealth(): Promise<OfficeHealth | null> {
  try {
    const response = await fetch('/api/health', { cache: 'no-store', headers: { accept: 'application/json' } });
    const health = (await response.json()) as Partial<Health>;
    return health.office ? { warnings: [], ...health, office: health.office } : null;
  } catch {
    return null;
  }
}
