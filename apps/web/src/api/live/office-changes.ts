/** What the office says has changed: one case, a letter to this person, or, after a long silence, possibly everything. */
export type OfficeChange = { what: 'case'; number: string; kind: string } | { what: 'inbox' } | { what: 'everything' };

type Listener = (change: OfficeChange) => void;

const listeners = new Set<Listener>();

/** Calls back with every change; the returned function ends it. */
export function onOfficeChange(listener: Listener): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

export const tellOfficeChange = (change: OfficeChange): void => listeners.forEach((listener) => listener(change));
