/** What the committee has under way, looked up with an act of withdrawing; said by the engine, by no form. */
export interface MeasuresUnderWay {
  /** A proceeding about the officer complained of. */
  underWay: boolean;
}

/** The name under which acts ask for that. */
export const measuresRecord = 'measuresUnderWay';
