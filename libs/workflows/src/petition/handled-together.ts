/** With which matters of other people it was joined (并案, R2). */
export interface HandledTogether {
  /** Number of the matter this one was joined to, while it is. */
  lead?: string | null;
  /**
   * Where somebody proposed to join a matter of other people, and nobody has decided on it. `shutOut`: who may not read that one;
   * missing in cases of earlier releases.
   */
  joiningProposed?: { lead: string; reason: string; by: string; shutOut?: string[] } | null;
  /** Numbers of the matters that were joined to this one and await its reply. */
  joined?: string[];
  /** Numbers of those it was joined with before; missing where it never was, and in cases of earlier releases. */
  together?: string[];
}

/** All of them, now and before: who came with one stays nobody’s business in the papers of another (R12). */
export const handledWith = ({ lead, joined = [], together = [] }: HandledTogether): string[] => [
  ...new Set([...together, ...joined, ...(lead ? [lead] : [])]),
];

/** For whoever parts from a matter: which one it was is not forgotten. */
export const stillKnown = (context: HandledTogether): Pick<HandledTogether, 'together'> => {
  const together = handledWith(context);
  return together.length === 0 ? {} : { together };
};
