/** The name under which acts ask for what the ledgers have on record. */
export const officersLedger = 'officersLedger';

/** What the ledger has on record of the officer beside this proceeding; the engine says it with the event, no form does. */
export interface OnRecord {
  /** `YYYY-MM-DD`: admonitions in force that were decided before this proceeding was opened. */
  admonishedOn: string[];
  /** An appeal of the officer waits to be decided, in this proceeding or another; missing in entries of earlier releases. */
  underAppeal?: boolean;
  /** The year's merit is lost, and the finding of this proceeding is one of those it rests on. */
  meritLoss: {
    year: number;
    sources: string[];
    /** Who recorded any of the findings it rests on. */
    foundBy: string[];
    /** Of every finding it rests on the officer was heard, or let the term pass. */
    heard: boolean;
    enteredOn: string;
    confirmedOn: string | null;
  } | null;
}
