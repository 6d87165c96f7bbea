import { accountabilityCase, type Matter, type Officer } from './officer.js';
import type { TrialOffice } from './trial-office.js';

/** Who brings a proceeding on its way. */
interface Bringers {
  discipline: Officer;
  efficiency: Officer;
}

/** Proceedings of accountability brought as far as a story needs them; `officer`: whom they are about (R6). */
export class Proceedings {
  constructor(
    private readonly office: TrialOffice,
    private readonly by: Bringers,
  ) {}

  async aClue(officer = 'handler', by = this.by.discipline): Promise<Matter & { number: string }> {
    const { status, body } = await by.post('accountability', { officer, situation: 6, facts: '逾期三日未答复' });
    if (status !== 201) throw new Error(JSON.stringify(body));
    return { ...accountabilityCase(body.process), number: body.number };
  }

  /** A clue whose finding is recorded; the officer is invited to state their case. */
  async aFinding(officer = 'handler') {
    const clue = await this.aClue(officer);
    await this.by.discipline.does('openFinding', clue);
    await this.by.discipline.does('recordFinding', clue);
    return clue;
  }

  async aProposal(officer = 'handler') {
    const finding = await this.aFinding(officer);
    await (await this.office.signedInAs(officer)).does('submitStatement', finding);
    await this.by.efficiency.does('proposeMeasure', finding);
    return finding;
  }
}
