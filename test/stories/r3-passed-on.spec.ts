import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aPetition, superiorsPaper, type Petition } from '../support/a-petition.js';
import { keepsTheInvariants } from '../support/keeps-invariants.js';
import { OfficeWithDeputies } from '../support/office-with-deputies.js';

let at: OfficeWithDeputies;

beforeAll(async () => {
  at = await OfficeWithDeputies.open();
});
afterAll(() => at.office.close());

const superior = async (fields: object) => ({
  channel: 'assignedFromAbove',
  superior: { ...superiorsPaper, issuedOn: await at.day(0), ...fields },
});

async function stageOf(petition: Petition): Promise<string> {
  const { processes } = await at.staff.leader.sees(petition);
  return (processes as { kind: string; stage: string }[]).find(({ kind }) => kind === 'reportBack')!.stage;
}

describe('R3 a matter passed on', () => {
  it('owes no report; where the organ asks, it is told of the receipt on a clock', async () => {
    const quiet = await aPetition()
      .with(await superior({ manner: 'passedOn' }))
      .registeredBy(at.staff.window);
    const { processes } = await at.staff.leader.sees(quiet);
    expect(processes.map(({ kind }: { kind: string }) => kind)).not.toContain('reportBack');
    const asked = await aPetition()
      .with(await superior({ manner: 'passedOn', receiptAsked: true }))
      .registeredBy(at.staff.window);
    expect(await at.staff.coordinator.deadline('receiptToSuperior', asked)).toMatchObject({ state: 'running' });
    const [letter] = await at.office.delivered(asked, 'receiptLetter');
    expect(letter!.body).toContain('转送的信访事项已经收到');
    expect((await at.staff.coordinator.tries('tellReceipt', asked, { toldOn: await at.day(1) })).status).toBe(409);
    await at.staff.coordinator.does('tellReceipt', asked, { toldOn: await at.day(0) });
    expect(await stageOf(asked)).toBe('receiptTold');
  });
});

keepsTheInvariants(() => at.office);
