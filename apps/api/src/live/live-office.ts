import {
  Notifier,
  changesAfter,
  changesAtOnce,
  isBefore,
  isLost,
  livePosition,
  type Change,
  type OfficeSettings,
  type Position,
  type Runtime,
} from '@banjie/runtime';
import { eventVisibilityOf, readWaitingLists, type PersonalData, type WaitingLists } from '@banjie/office';
import type { ServerResponse } from 'node:http';
import { signedIn, type SignedIn } from '../access/officer-in-session.js';
import type { Sessions } from '../access/sessions.js';
import { tooOften } from '../access/lockout.js';
import { EventStream } from './event-stream.js';
import { Places } from './places.js';
import { positionIn, sealedPosition } from './stream-position.js';

/** A change the notifier did not announce is found this much later, ms. */
const lookEveryMs = 1000;
const keepAliveEveryMs = 5_000;
/** Between two readings while others are still writing, ms. */
const settleMs = 40;
/** Further behind, reading everything again is cheaper than catching up. */
const catchUpAtMost = 10_000;

interface Listener {
  stream: EventStream;
  /** Hash of the session's token. */
  session: string;
  reader: SignedIn;
  place: Position;
}

export interface Following {
  /** Taken over only when nothing can be refused any more. */
  response: () => ServerResponse;
  session: string;
  reader: SignedIn;
  /** The id of the last event the reader has seen; from now on where left out. */
  after: string | undefined;
}

/**
 * Tells everybody signed in at this process what changes, whichever process changed it. The history is read in one
 * order for all of them; each hears what they may read. Why: docs/decisions/0010.
 */
export class LiveOffice {
  private readonly listeners = new Set<Listener>();
  private readonly places = new Places();
  private readonly notifier: Notifier;
  private listening: Promise<void> | null = null;
  private reading: Promise<void> | null = null;
  private lookAgain = false;
  private timers: NodeJS.Timeout[] = [];
  private closed = false;
  /** As the listeners know it. */
  private office: OfficeSettings | null = null;
  private lists: WaitingLists | null = null;

  constructor(
    private readonly runtime: Runtime,
    private readonly sessions: Sessions,
    private readonly personal: PersonalData,
    databaseUrl: string,
  ) {
    this.notifier = new Notifier(databaseUrl, () => this.look());
  }

  /** How many pages hear what changes. */
  get lines(): number {
    return this.listeners.size;
  }

  /** Throws the 429 problem where the session or the officer has too many streams already. */
  async follow(following: Following): Promise<void> {
    const { session, reader } = following;
    const giveBack = this.places.take({ session, officer: reader.id });
    if (!giveBack) throw tooOften(30);
    try {
      const stream = await this.opened(following);
      void stream.ended.then(giveBack);
    } catch (error) {
      giveBack();
      throw error;
    }
  }

  private async opened({ response, session, reader, after }: Following): Promise<EventStream> {
    await this.open();
    const { manager } = this.runtime;
    const now = await livePosition(manager);
    const wanted = after === undefined ? now : positionIn(this.personal, after);
    const place = wanted && (wanted === now || !(await isLost(manager, wanted, catchUpAtMost))) ? wanted : null;
    const stream = new EventStream(response(), (at) => sealedPosition(this.personal, at));
    if (place === null) stream.tell({ event: 'reset', data: {} }, now);
    else stream.keepAlive(place);
    const listener = { stream, session, reader, place: place ?? now };
    // What nobody was there to hear is read with the page.
    if (this.listeners.size === 0) this.lists = null;
    this.listeners.add(listener);
    void stream.ended.then(() => this.listeners.delete(listener));
    this.look();
    return stream;
  }

  async close(): Promise<void> {
    this.closed = true;
    for (const timer of this.timers) clearInterval(timer);
    for (const { stream } of this.listeners) stream.end();
    await this.listening?.catch(() => undefined);
    await this.notifier.close();
    await this.reading;
  }

  /** The connection that listens is made for the first stream. */
  private async open(): Promise<void> {
    this.listening ??= this.notifier.listen();
    try {
      await this.listening;
    } catch (error) {
      this.listening = null;
      throw error;
    }
    if (this.timers.length > 0 || this.closed) return;
    this.timers = [
      setInterval(() => this.look(), lookEveryMs),
      setInterval(() => void this.keepAlive().catch(() => undefined), keepAliveEveryMs),
    ];
  }

  /** Reads what is new; asked meanwhile, reads once more afterwards. */
  private look(): void {
    if (this.closed || this.listeners.size === 0) return;
    if (this.reading) {
      this.lookAgain = true;
      return;
    }
    this.lookAgain = false;
    // After a failure the next look begins where this one did: every listener still has its place.
    this.reading = this.readOn()
      .catch(() => undefined)
      .finally(() => {
        this.reading = null;
        if (this.lookAgain) setTimeout(() => this.look(), settleMs);
      });
  }

  private async readOn(): Promise<void> {
    for (;;) {
      // Who joins while this is read has a place of their own, which these changes may be far ahead of.
      const present = [...this.listeners];
      const [first, ...others] = present.map(({ place }) => place);
      if (!first || this.closed) return;
      const from = others.reduce((least, place) => (isBefore(place, least) ? place : least), first);
      const { changes, settled } = await changesAfter(this.runtime.manager, from);
      if (changes.length > 0) await this.tell(changes, present);
      if (!settled) this.lookAgain = true;
      if (changes.length < changesAtOnce) return;
    }
  }

  private async tell(changes: readonly Change[], present: readonly Listener[]): Promise<void> {
    const [hearing] = await Promise.all([eventVisibilityOf(this.runtime, changes), this.dismissGone()]);
    for (const listener of present.filter((one) => this.listeners.has(one))) {
      for (const change of changes) {
        if (!isBefore(listener.place, change)) continue;
        listener.place = { xact: change.xact, case_id: change.case_id, seq: change.seq };
        for (const event of hearing(listener.reader, change)) listener.stream.tell(event, listener.place);
      }
    }
  }

  private async keepAlive(): Promise<void> {
    await this.dismissGone();
    if (this.listeners.size > 0) await this.tellOfLists();
    for (const { stream, place } of this.listeners) stream.keepAlive(place);
  }

  /** What waits beside the cases has no entry in any history: whether it is another is looked up. */
  private async tellOfLists(): Promise<void> {
    const [before, now] = [this.lists, await readWaitingLists(this.runtime)];
    this.lists = now;
    if (before === null || this.office === null) return;
    for (const { stream, place, reader } of this.listeners) {
      const isOfSealed = before.sealed !== now.sealed && this.office.cleared.has(reader.id);
      if (before.open !== now.open || isOfSealed) stream.tell({ event: 'lists', data: {} }, place);
    }
  }

  /** A session that has ended hears nothing more; an officer whose roles changed hears by the new ones. */
  private async dismissGone(): Promise<void> {
    const living = await this.sessions.living([...this.listeners].map(({ session }) => session));
    const settings = await this.runtime.settingsCache.newest();
    for (const listener of this.listeners) {
      const member = settings.staff.get(listener.reader.id);
      if (living.has(listener.session) && member && !member.disabled) {
        listener.reader = signedIn(member);
        continue;
      }
      listener.stream.end();
      this.listeners.delete(listener);
    }
    this.tellOfOffice(settings);
  }

  /** Another version of the settings, or another day of the same: absences begin and end with it. Which it is, is read anew. */
  private tellOfOffice(settings: OfficeSettings): void {
    const isFirst = this.office === null;
    if (this.office === settings) return;
    this.office = settings;
    if (!isFirst) for (const { stream, place } of this.listeners) stream.tell({ event: 'office', data: {} }, place);
  }
}
