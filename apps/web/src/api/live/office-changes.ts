/**
 * A change reported by the event stream: of one case, of the inbox, of the office itself (who is there, who sits where), of
 * what waits beside the cases (exports, records of destruction), or of anything after a gap in the stream.
 */
export type OfficeChange =
  | { what: 'case'; number: string; kind: string }
  | { what: 'inbox' }
  | { what: 'office' }
  | { what: 'lists' }
  | { what: 'everything' };

type Listener = (change: OfficeChange) => void;

const listeners = new Set<Listener>();

/** Calls the listener with every change until the returned function is called. */
export function subscribeToOffice(listener: Listener): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

export const publishOfficeChange = (change: OfficeChange): void => listeners.forEach((listener) => listener(change));
