import { saidByServer } from './statement.js';

/** Trips under way at once, and how many may share one. */
const lanes = 2;
const seats = 64;
/** A trip that takes longer (ms) waits for somebody's lock and must not hold up those who come after. */
const patienceMs = 250;

export interface Trip<Asked, Answer> {
  /** Asks the database for all of them in one statement; answers in their order, `undefined` for who must go alone. */
  send: (asked: Asked[]) => Promise<(Answer | undefined)[]>;
  /** How one goes alone; by `send` where not given. It may wait for others: nobody waits for it. */
  alone?: (asked: Asked) => Promise<Answer>;
  /** No two with the same word share a trip. */
  apart?: (asked: Asked) => string;
  lanes?: number;
}

interface Passenger<Asked, Answer> {
  asked: Asked;
  resolve: (answer: Answer) => void;
  reject: (error: unknown) => void;
}

/**
 * A round trip shared by all who ask at the same time: what is asked while others are under way waits for the next
 * trip, so that a busy office pays for few commits and an idle one waits for nobody. Each keeps an outcome of its own:
 * where a statement was refused because of one of them, each is asked alone, and so is who found their case locked.
 */
export class SharedTrip<Asked, Answer> {
  private readonly waiting: Passenger<Asked, Answer>[] = [];
  private underWay = 0;
  private called = false;

  constructor(private readonly trip: Trip<Asked, Answer>) {}

  ask(asked: Asked): Promise<Answer> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ asked, resolve, reject });
      this.call();
    });
  }

  /** Whoever asks in the same turn of the event loop still gets on. */
  private call(): void {
    if (this.called) return;
    this.called = true;
    setImmediate(() => {
      this.called = false;
      while (this.waiting.length > 0 && this.underWay < (this.trip.lanes ?? lanes)) void this.depart(this.board());
    });
  }

  private board(): Passenger<Asked, Answer>[] {
    const taken = new Set<string>();
    const boarded: Passenger<Asked, Answer>[] = [];
    const left = this.waiting.splice(0).filter((passenger) => {
      const word = this.trip.apart?.(passenger.asked);
      if (boarded.length === seats || (word !== undefined && taken.has(word))) return true;
      if (word !== undefined) taken.add(word);
      boarded.push(passenger);
      return false;
    });
    this.waiting.push(...left);
    return boarded;
  }

  /** Never rejects: what went wrong is told to those it concerns. */
  private async depart(passengers: Passenger<Asked, Answer>[]): Promise<void> {
    const leave = this.enterLane();
    try {
      const answers = await this.trip.send(passengers.map(({ asked }) => asked));
      passengers.forEach((passenger, index) => {
        const answer = answers[index];
        if (answer === undefined) void this.goAlone(passenger);
        else passenger.resolve(answer);
      });
    } catch (error) {
      if (passengers.length > 1 && isRefusedStatement(error))
        for (const passenger of passengers) void this.goAlone(passenger);
      else for (const { reject } of passengers) reject(error);
    } finally {
      leave();
    }
  }

  /** Returns how to leave the lane; who stays too long has left it. */
  private enterLane(): () => void {
    let isIn = true;
    this.underWay += 1;
    const leave = (): void => {
      clearTimeout(late);
      if (!isIn) return;
      isIn = false;
      this.underWay -= 1;
      if (this.waiting.length > 0) this.call();
    };
    const late = setTimeout(leave, patienceMs);
    return leave;
  }

  private async goAlone({ asked, resolve, reject }: Passenger<Asked, Answer>): Promise<void> {
    const alone = this.trip.alone ?? (async (one: Asked) => (await this.trip.send([one]))[0] as Answer);
    await alone(asked).then(resolve, reject);
  }
}

/**
 * The server said no to the data (SQLSTATE classes 22, 23, 40), so that nothing was written for certain. After any other
 * error, a cut connection above all, nobody knows: asking again could do the same twice.
 */
function isRefusedStatement(error: unknown): boolean {
  const { code } = saidByServer(error);
  return code !== undefined && /^(22|23|40)...$/.test(code);
}
