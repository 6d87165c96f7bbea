import type { OfficeChange } from './office-changes.js';

/** Addresses of lists, with the kinds of process they show. */
const lists: Readonly<Record<string, readonly string[] | 'any'>> = {
  '/queue': 'any',
  '/decisions': ['petition', 'denial', 'accountability', 'instruction', 'review'],
  '/supervision': ['petition', 'supervision'],
  '/accountability': ['petition', 'supervision', 'accountability'],
};

/** Whether data read from `path` (below /api) may be out of date after a change. */
export function isAffected(path: string, change: OfficeChange): boolean {
  const [address = ''] = path.split('?');
  if (change.what === 'everything')
    return address in lists || address === '/inbox' || isCase(address) || isAccountability(address);
  if (change.what === 'inbox') return address === '/inbox';
  const kinds = lists[address];
  if (kinds !== undefined) return kinds === 'any' || kinds.includes(change.kind);
  if (isAccountability(address)) return change.kind === 'accountability';
  return address === `/petitions/${encodeURIComponent(change.number)}`;
}

const isAccountability = (address: string): boolean => /^\/accountability\/[^/]+$/.test(address);

const isCase = (address: string): boolean => /^\/petitions\/(?!schema$)[^/]+$/.test(address);
