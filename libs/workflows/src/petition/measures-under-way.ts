/** What the committee has under way, looked up with an act of withdrawing; said by the engine, by no form. */
export interface MeasuresUnderWay {
  /** A proceeding about the officer complained of. */
  underWay: boolean;
  /** When the latest of them began (ISO 8601); null where none is. Missing in events of earlier releases. */
  since?: string | null;
}

/** The name under which acts ask for that. */
export const measuresRecord = 'measuresUnderWay';
