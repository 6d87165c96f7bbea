import type { TrialOffice } from '../../support/trial-office.js';
import { compareWhatIsOffered, tryEveryAct } from './acting.js';
import { Asking } from './asking.js';
import { cast, hire } from './cast.js';
import { knockEverywhere } from './knocking.js';
import { compareLists } from './listing.js';
import { lookAtEverything } from './looking.js';
import { lookAtAccountability, lookAtLinks, lookAtPapers } from './looking-further.js';
import { liveTheMatters } from './matters.js';
import type { Matter } from './matters/matter.js';
import { petition } from './petitioning.js';

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

  doors(): Promise<Compared> {
    return this.compared(knockEverywhere);
  }

  reading(): Promise<Compared> {
    return this.compared(async (asking) => {
      await lookAtEverything(asking, this.matters);
      await lookAtLinks(asking, [
        this.called('in hand, with an instruction'),
        this.called('complaint about an officer'),
      ]);
      await lookAtAccountability(asking, this.matters);
      await lookAtPapers(asking, this.matters);
    });
  }

  lists(): Promise<Compared> {
    return this.compared((asking) => compareLists(asking, this.matters));
  }

  petitioner(): Promise<Compared> {
    return this.compared((asking) => petition(asking, this.matters));
  }

  private called(key: string): Matter {
    return this.matters.find((one) => one.key === key)!;
  }

  acting(every: number): Promise<Compared> {
    return this.compared(async (asking) => {
      await compareWhatIsOffered(asking, this.matters);
      await tryEveryAct(asking, this.matters, every);
    });
  }
}
