import { mkdirSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { localDateOf } from '@banjie/workflows';
import { aColleague } from '../support/a-colleague.js';
import { shot } from '../support/config.js';
import { keepsTheInvariants } from '../support/keeps-invariants.js';
import { accountabilityCase, type Matter, type Officer } from '../support/officer.js';
import { openTrialOffice, type TrialOffice } from '../support/trial-office.js';

let office: TrialOffice;
const staff: Record<string, Officer> = {};
const as = (id: string): Officer => staff[id]!;
beforeAll(async () => {
  office = await openTrialOffice({ at: '2026-11-02T09:00:00+08:00' });
  for (const id of [
    'handler',
    'handler2',
    'discipline',
    'secretary',
    'efficiency',
    'leader',
    'leader2',
    'admin',
    'window',
  ])
    staff[id] = await office.signedInAs(id);
  staff['leader3'] = await aColleague(office, 'leader3', 'leader');
});
afterAll(() => office.close());

async function warned(officer: string): Promise<Matter> {
  const { body } = await as('discipline').post('accountability', { officer, situation: 6, facts: '张三的低保逾期' });
  const on = accountabilityCase(body.process);
  await as('discipline').does('openFinding', on);
  await as('discipline').does('recordFinding', on);
  await as(officer).does('submitStatement', on);
  await as('efficiency').does('proposeMeasure', on, { measure: 'efficiencyWarning' });
  await as('leader3').does('approveMeasure', on);
  await as('leader2').does('approveMeasure', on);
  return on;
}

interface Due {
  officer: string;
  consequence: string;
  heldByAppeal: boolean;
  allowedActs: { act: string }[];
}

const yearsEnd = async (who = 'discipline', year = '') => (await as(who).get(`years-end${year}`)).body;
const due = async (who = 'discipline'): Promise<Due[]> => (await yearsEnd(who)).due;
const today = async () => localDateOf((await office.now()).toISOString());
const prepare = (who = 'discipline', year = 2026) => as(who).post('merit-lists', { year });
const sign = (id: string, who = 'leader2') => as(who).post(`merit-lists/${id}/sign`, {});

async function file(id: string, format: 'pdf' | 'docx', who = 'leader2'): Promise<{ status: number; bytes: Buffer }> {
  const path = `${office.url}/api/merit-lists/${id}/document?format=${format}`;
  const response = await fetch(path, { headers: { cookie: as(who).cookie } });
  return { status: response.status, bytes: Buffer.from(await response.arrayBuffer()) };
}

describe('R6 what the ledger leads to is confirmed by a person with a date and a paper', () => {
  let first: Matter;
  let third: Matter;

  it('nothing waits while there is nothing to confirm', async () => {
    first = await warned('handler');
    await warned('handler');
    expect(await due()).toEqual([]);
  });

  it('the third warning of a year: a reassignment waits, for the committee, and is none of the officer’s list', async () => {
    third = await warned('handler');
    expect(await due()).toMatchObject([{ officer: 'handler', consequence: 'reassignment', heldByAppeal: false }]);
    expect((await due())[0]!.allowedActs.map(({ act }) => act)).toEqual(['recordReassignment']);
    expect((await due('leader2'))[0]!.allowedActs).toEqual([]);
    for (const id of ['handler', 'window', 'admin']) expect((await as(id).get('years-end')).status).toBe(403);
  });

  it('not without its paper, nor of a day to come', async () => {
    const reassignedOn = await today();
    expect((await as('discipline').tries('recordReassignment', third, { reassignedOn, paper: undefined })).status).toBe(
      422,
    );
    expect((await as('discipline').tries('recordReassignment', third, { reassignedOn: '2027-01-01' })).status).toBe(
      409,
    );
  });

  it('an appeal holds it, and the list leaves out what is under appeal', async () => {
    await as('discipline').does('confirmServed', first, { servedAt: await today() });
    await as('handler').does('appealMeasure', first);
    expect(await due()).toMatchObject([{ heldByAppeal: true, allowedActs: [] }]);
    const { status, body } = await as('discipline').tries('recordReassignment', third, { reassignedOn: await today() });
    expect([status, body.detail.includes('申诉')]).toEqual([409, true]);
    await prepare();
    const [draft] = (await yearsEnd()).lists;
    expect(draft.entries).toMatchObject([{ officer: 'handler', measure: expect.stringContaining('效能告诫2次') }]);
    await as('secretary').does('decideAppeal', first, { decision: 'upheld' });
    expect((await sign(draft.id)).status).toBe(409);
  });

  it('decided, it is confirmed once and waits no more', async () => {
    await as('discipline').does('recordReassignment', third, { reassignedOn: await today() });
    expect(await due()).toEqual([]);
    expect((await as('discipline').ledger('handler')).entries.at(-1)).toMatchObject({ reassignedOn: await today() });
  });

  it('the loss of a year’s merit waits for the leading group', async () => {
    for (const _ of [1, 2]) {
      const { body } = await as('discipline').post('accountability', {
        officer: 'handler2',
        situation: 12,
        facts: '拒绝',
      });
      const on = accountabilityCase(body.process);
      await as('discipline').does('openFinding', on);
      await as('discipline').does('recordFinding', on, { unfiledDenial: true });
      await as('handler2').does('submitStatement', on);
    }
    const [one] = await due('leader3');
    expect(one).toMatchObject({ officer: 'handler2', consequence: 'meritLoss' });
    expect(one!.allowedActs.map(({ act }) => act)).toEqual(['confirmMeritLoss']);
    expect((await due('discipline'))[0]!.allowedActs).toEqual([]);
  });
});

describe('R4, R6 who is not eligible for a year’s merit is a paper', () => {
  let id: string;

  it('prepared by the committee, of no year to come', async () => {
    expect((await prepare('discipline', 2027)).status).toBe(409);
    for (const who of ['leader2', 'handler', 'admin']) expect((await prepare(who)).status).toBe(403);
    const { status, body } = await prepare();
    expect(status).toBe(201);
    id = body.id;
    // Nobody has confirmed the loss of the second officer: it is not on the list.
    const [list] = (await yearsEnd()).lists;
    expect(list).toMatchObject({ id, number: null, signedAt: null });
    expect(list.entries.map(({ officer }: { officer: string }) => officer)).toEqual(['handler']);
    expect((await file(id, 'pdf')).status).toBe(404);
  });

  it('signed by another of the leading group, as the ledgers are then', async () => {
    expect((await sign(id, 'discipline')).status).toBe(403);
    const lost = (await due('leader3'))[0] as Due & { process: string };
    await as('leader3').does('confirmMeritLoss', accountabilityCase(lost.process), { confirmedOn: await today() });
    expect((await sign(id)).status).toBe(409);
    id = (await prepare('secretary')).body.id;
    expect((await sign(id, 'secretary')).status).toBe(403);
    expect((await sign(id)).body).toEqual({ number: '评优〔2026〕1号' });
    expect((await sign(id)).status).toBe(409);
    const [list] = (await yearsEnd('leader2')).lists;
    expect(list).toMatchObject({ number: '评优〔2026〕1号', signer: '郑镇长', signable: false });
    expect(list.entries).toMatchObject([
      { officer: 'handler', unit: '民政办', to: '2026-12-31', measure: expect.stringContaining('效能告诫3次') },
      { officer: 'handler2', to: '2026-12-31', measure: expect.stringContaining('取消当年评先选优资格') },
    ]);
    expect(JSON.stringify(list)).not.toContain('低保');
  });

  it('as Word and PDF, a year later byte for byte the same, whatever has happened since', async () => {
    const before = [await file(id, 'pdf'), await file(id, 'docx')];
    expect(before.map(({ status }) => status)).toEqual([200, 200]);
    mkdirSync(shot('x').replace(/\/x\.png$/, ''), { recursive: true });
    writeFileSync(shot('merit-list').replace(/png$/, 'pdf'), before[0]!.bytes);
    await office.goesTo('2027-11-02T09:00:00+08:00');
    const [ledger] = await office.rows<{ process: string }>(
      `SELECT process_id AS process FROM ledger_entry WHERE officer = 'handler' ORDER BY entered_at LIMIT 1`,
    );
    await as('secretary').does('withdrawMeasure', accountabilityCase(ledger!.process));
    await office.rows(`UPDATE officer SET name = '李改名' WHERE id = 'handler'`);
    const after = [await file(id, 'pdf'), await file(id, 'docx')];
    expect(after.map(({ bytes }, index) => bytes.equals(before[index]!.bytes))).toEqual([true, true]);
    await expect(office.rows(`UPDATE merit_list SET entries = '[]' WHERE id = $1`, [id])).rejects.toThrow(
      'not changed',
    );
    const { body } = await prepare();
    const [list] = (await yearsEnd('leader2', '?year=2026')).lists;
    expect([list.id, list.entries[0].measure]).toEqual([body.id, expect.stringContaining('效能告诫2次')]);
    expect((await sign(body.id)).body).toEqual({ number: '评优〔2027〕1号' });
  });

  it('for nobody else to read', async () => {
    for (const who of ['handler', 'window', 'admin']) expect((await file(id, 'pdf', who)).status).toBe(403);
  });
});

keepsTheInvariants(() => office);
