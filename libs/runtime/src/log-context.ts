import { AsyncLocalStorage } from 'node:async_hooks';

/** What a request or a batch of the worker turned out to be about, for its line in the log: ids and names of acts, never content. */
export interface LogContext {
  request?: string;
  batch?: string;
  officer?: string;
  /** Id of the case; its number, title and people stay out of logs. */
  case?: string;
  act?: string;
}

const storage = new AsyncLocalStorage<LogContext>();

/** Does a piece of work with a note of its own. */
export const withLogContext = <Result>(note: LogContext, work: () => Result): Result => storage.run(note, work);

/** The note of the work under way; empty outside any. */
export const logContext = (): LogContext => storage.getStore() ?? {};

/** Adds to the note of the work under way. */
export function addLogContext(more: LogContext): void {
  Object.assign(logContext(), more);
}

/** Notes the case, and the act if it is one. Nothing of the sealed lane is noted: a log is read by others than may know of it (R12). */
export function logCase({ id, sealed }: { id: string; sealed: boolean }, act?: string): void {
  if (!sealed) addLogContext({ case: id, ...(act === undefined ? {} : { act }) });
}
