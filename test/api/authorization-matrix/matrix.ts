import type { TrialOffice } from '../../support/trial-office.js';
import { compareWhatIsOffered, tryEveryAct } from './acting.js';
import { Asking } from './asking.js';
import { cast, hire } from './cast.js';
import { liveTheMatters, type Matter } from './matters.js';

export interface Compared {
  cells: number;
  /** Cells that are not as the tables say, in words. */
  wrong: string[];
}

/** The tables of rules against what HTTP says: role × relation × state × operation × field, both ways. */
export class Matrix {
  private constructor(
    private readonly office: TrialOffice,
    private readonly matters: readonly Matter[],
  ) {}

  static async of(office: TrialOffice): Promise<Matrix> {
    await hire(office);
    return new Matrix(office, await liveTheMatters(office));
  }

  private async compared(work: (asking: Asking) => Promise<void>): Promise<Compared> {
    const asking = new Asking(this.office);
    await asking.signIn(cast);
    await work(asking);
    return asking;
  }

  acting(every: number): Promise<Compared> {
    return this.compared(async (asking) => {
      await compareWhatIsOffered(asking, this.matters);
      await tryEveryAct(asking, this.matters, every);
    });
  }
}
