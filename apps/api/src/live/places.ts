/** A browser shares six connections between all windows of an office; streams must leave some for the work. */
const perSession = 4;
/** Sessions are easily opened: one person listens at a few desks, not at hundreds. */
const perOfficer = 12;

export interface PlaceOf {
  /** Hash of the session's token. */
  session: string;
  officer: string;
}

/** Places for streams. Taken at once, before anything is waited for: of many who ask at the same time no more get one than there are. */
export class Places {
  private readonly taken = new Set<PlaceOf>();

  /** How to give the place back; null where the session or the officer has all of theirs. */
  take({ session, officer }: PlaceOf): (() => void) | null {
    const all = [...this.taken];
    if (all.filter((one) => one.session === session).length >= perSession) return null;
    if (all.filter((one) => one.officer === officer).length >= perOfficer) return null;
    const place = { session, officer };
    this.taken.add(place);
    return () => void this.taken.delete(place);
  }
}
