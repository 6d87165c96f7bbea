import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aColleague } from '../support/a-colleague.js';
import { keepsTheInvariants } from '../support/keeps-invariants.js';
import { accountabilityCase, type Matter, type Officer } from '../support/officer.js';
import { openTrialOffice, type TrialOffice } from '../support/trial-office.js';

let office: TrialOffice;
let head: Officer;
let discipline: Officer;
let secretary: Officer;
let efficiency: Officer;
let leader2: Officer;
/** Neither heads nor leads anybody: of no line. */
let leader3: Officer;

beforeAll(async () => {
  office = await openTrialOffice({ at: '2026-03-02T09:00:00+08:00' });
  [head, discipline, secretary, efficiency, leader2] = (await Promise.all(
    ['head', 'discipline', 'secretary', 'efficiency', 'leader2'].map((id) => office.signedInAs(id)),
  )) as [Officer, Officer, Officer, Officer, Officer];
  leader3 = await aColleague(office, 'leader3', 'leader');
});
afterAll(() => office.close());

/** The head of a unit, found to be responsible for what they lead, and heard. */
async function heard(fields: object = { role: 'leadingResponsibility' }): Promise<Matter> {
  const { body } = await discipline.post('accountability', {
    officer: 'head',
    situation: 6,
    facts: '分管工作连续逾期',
  });
  const on = accountabilityCase(body.process);
  await discipline.does('openFinding', on);
  await discipline.does('recordFinding', on, fields as Record<string, unknown>);
  await head.does('submitStatement', on);
  return on;
}

async function issued(on: Matter, fields: Record<string, unknown>): Promise<Matter> {
  await efficiency.does('proposeMeasure', on, fields);
  await leader3.does('approveMeasure', on);
  await leader2.does('approveMeasure', on);
  return on;
}

const warning = { measure: 'efficiencyWarning', uncorrected: '诫勉教育后，分管工作又有三件逾期' };
const proposes = async (on: Matter, fields: Record<string, unknown> = warning) => {
  const { status, body } = await efficiency.tries('proposeMeasure', on, fields);
  return [status, body.rule ?? null, /先予诫勉教育|不予追究/.exec(String(body.detail ?? ''))?.[0] ?? null];
};
const refused = [409, 'R6', '先予诫勉教育'];

describe('R6 leading responsibility begins with admonition (7.2(2))', () => {
  let admonished: Matter;

  it('no warning on the word of the form that an admonition came before', async () => {
    const on = await heard();
    expect(await proposes(on)).toEqual(refused);
    // Nor does the form say what the ledger has on record.
    const claimed = { ...warning, onRecord: { admonishedOn: ['2026-01-05'], meritLoss: null } };
    expect((await efficiency.tries('proposeMeasure', on, claimed)).status).toBe(422);
    admonished = await issued(on, { measure: 'admonition' });
    expect((await head.ledger()).entries.map(({ measure }: { measure: string }) => measure)).toEqual(['admonition']);
  });

  it('a proceeding opened before the admonition shows nothing uncorrected', async () => {
    const earlier = await heard();
    await secretary.does('withdrawMeasure', admonished);
    await office.hoursPass(1);
    admonished = await issued(await heard(), { measure: 'admonition' });
    expect(await proposes(earlier)).toEqual(refused);
    expect(await proposes(earlier, { measure: 'admonition' })).toEqual([200, null, null]);
  });

  it('once admonished, a warning says what was not corrected, and is issued', async () => {
    await office.hoursPass(24);
    const on = await heard();
    expect(await proposes(on, { measure: 'efficiencyWarning' })).toEqual(refused);
    await issued(on, warning);
    const { facts, item } = await discipline.sees(on);
    expect(facts.map(({ words }: { words: { zh: string } }) => words.zh)).toContain(warning.uncorrected);
    const [paper] = await office.delivered(item, 'accountabilityNotice');
    expect(paper?.body).toContain('分管工作又有三件逾期');
    const entries = await office.rows<{ days: string[] }>(
      `SELECT event->'onRecord'->'admonishedOn' AS days FROM history WHERE process_id = $1 AND type = 'MEASURE_PROPOSED'`,
      [on.address.split('/')[1]],
    );
    expect(entries).toEqual([{ days: ['2026-03-02'] }]);
  });

  it('an admonition withdrawn in between founds neither the approval nor a further warning', async () => {
    const half = await heard();
    await efficiency.does('proposeMeasure', half, warning);
    await leader3.does('approveMeasure', half);
    await secretary.does('withdrawMeasure', admonished);
    const { status, body } = await leader2.tries('approveMeasure', half);
    expect([status, body.rule]).toEqual([409, 'R6']);
    await leader2.does('rejectMeasure', half);
    expect(await proposes(half)).toEqual(refused);
    expect((await head.ledger()).count).toBe(1);
  });

  it('who is directly responsible may be warned at once', async () => {
    expect(await proposes(await heard({ role: 'directlyResponsible' }), { measure: 'efficiencyWarning' })).toEqual([
      200,
      null,
      null,
    ]);
  });

  it('where an exemption was found there is no measure at all (7.2(4))', async () => {
    const on = await heard({ exemption: 'forceMajeure' });
    for (const measure of ['writtenSelfReview', 'admonition', 'efficiencyWarning'])
      expect(await proposes(on, { measure })).toEqual([409, 'R6', '不予追究']);
    await secretary.does('exempt', on);
    expect((await discipline.sees(on)).item.stage).toBe('exempted');
  });
});

keepsTheInvariants(() => office);
