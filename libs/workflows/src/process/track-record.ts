/** An entry of the history that decides; `result`: only where its `result` says so. */
export interface Verdict {
  event: string;
  result?: string;
}

/** What became of what a unit put forward: whoever decides on the next sees how the earlier ones fared (R4). */
export interface TrackRecord {
  /** The field of its input that says whose it is. */
  unit: string;
  /** By which it was put right. */
  corrected: readonly Verdict[];
  /** By which it was sent back to be completed. */
  returned: readonly Verdict[];
}
