import { dueTime } from './console-time.logic.js';
import { officeTime } from './office-time.logic.js';

interface DateTimeProps {
  instant: string;
  /** It came with the end of a term, which is at 24:00 of its last day. */
  ofTerm?: boolean;
}

/** An instant in the office's time. */
export function DateTime({ instant, ofTerm = false }: DateTimeProps) {
  return <time dateTime={instant}>{ofTerm ? dueTime(instant) : officeTime(instant)}</time>;
}
