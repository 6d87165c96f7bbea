import { officeTime } from './office-time.logic.js';

/** An instant in the office's time. */
export function DateTime({ instant }: { instant: string }) {
  return <time dateTime={instant}>{officeTime(instant)}</time>;
}
