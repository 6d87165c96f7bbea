import { AsyncLocalStorage } from 'node:async_hooks';

/** What a request or a batch of the worker turned out to be about, for its line in the log: ids and names of acts, never content. */
export interface AtHand {
  request?: string;
  batch?: string;
  officer?: string;
  /** Id of the case; its number, title and people stay out of logs. */
  case?: string;
  act?: string;
}

const storage = new AsyncLocalStorage<AtHand>();

/** Does a piece of work with a note of its own. */
export const withAtHand = <Result>(note: AtHand, work: () => Result): Result => storage.run(note, work);

/** The note of the work under way; empty outside any. */
export const atHand = (): AtHand => storage.getStore() ?? {};

/** Adds to the note of the work under way. */
export function noteAtHand(more: AtHand): void {
  Object.assign(atHand(), more);
}

/** Notes the case, and the act if it is one. Nothing of the sealed lane is noted: a log is read by others than may know of it (R12). */
export function noteCase({ id, sealed }: { id: string; sealed: boolean }, act?: string): void {
  if (!sealed) noteAtHand({ case: id, ...(act === undefined ? {} : { act }) });
}
