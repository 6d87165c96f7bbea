import type { OfficeChange } from './office-changes.js';

/** Lists of cases. A change of any process may concern each of them: what they show, the API decides. */
const lists: readonly string[] = [
  '/queue',
  '/queue/counts',
  '/queue/handled',
  '/decisions',
  '/deliveries',
  '/call-backs',
  '/supervision',
  '/accountability',
  '/discipline-board',
  '/discipline-board/matters',
  '/discipline-board/clues',
];

/** What waits beside the cases. */
const besides: readonly string[] = ['/exports', '/retention'];

/** Addresses with a page for each entry: cases by number, processes by id. */
const pages: readonly string[] = ['/petitions', '/accountability'];

/** Whether data read from `path` (below /api) may be out of date after a change. */
export function isAffected(path: string, change: OfficeChange): boolean {
  const [address = ''] = path.split('?');
  if (address === '/menu/counts') return true;
  if (besides.includes(address)) return change.what === 'lists' || change.what === 'everything';
  if (change.what === 'lists') return false;
  if (address === '/inbox') return change.what !== 'case';
  if (change.what === 'inbox') return false;
  if (address === '/absences') return change.what !== 'case';
  const page = pageOf(address);
  // Who sits at whose desk decides what a list holds and what a page lets somebody do.
  if (change.what === 'everything' || change.what === 'office') return lists.includes(address) || page !== null;
  return lists.includes(address) || page?.of === change.kind || page?.id === encodeURIComponent(change.number);
}

/** The parts of the address of one page, `/{of}/{id}`; null for anything else. */
function pageOf(address: string): { of: string; id: string } | null {
  const [, of = '', id = ''] = /^\/([^/]+)\/([^/]+)$/.exec(address) ?? [];
  return pages.includes(`/${of}`) && id !== 'schema' ? { of, id } : null;
}
