import { Matrix } from '../../api/authorization-matrix/matrix.js';
import { openTrialOffice } from '../../support/trial-office.js';
import { Tally, type Fault } from './fault.js';

/** Of so many cells far from any relation to the matter one is asked in each round. */
const rounds = 20;

/** No fault of a machine but of people: the tables of rules against every answer of an office (docs/authorization.md). */
export const authorization: Fault = {
  id: 'A1',
  hypothesis: 'nobody reads or does more, or less, than the tables of rules say',
  injection: 'every operation asked by everybody, of matters in telling states',
  rounds: { short: 1, full: rounds },
  async run({ rounds: asked }) {
    const tally = new Tally(asked);
    const office = await openTrialOffice();
    try {
      const matrix = await Matrix.of(office);
      const every = Math.max(1, Math.round(rounds / asked));
      for (const part of [
        () => matrix.doors(),
        () => matrix.reading(),
        () => matrix.lists(),
        () => matrix.acting(every),
        () => matrix.petitioner(),
      ]) {
        const { cells, wrong } = await part();
        tally.count('cells', cells);
        tally.broken.push(...wrong);
      }
    } finally {
      await office.close();
    }
    return tally;
  },
};
