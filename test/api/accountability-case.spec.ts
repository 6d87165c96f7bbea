import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aPetition } from '../support/a-petition.js';
import type { Officer } from '../support/officer.js';
import { openTrialOffice, type TrialOffice } from '../support/trial-office.js';

let office: TrialOffice;
let handler: Officer;
let head: Officer;
let discipline: Officer;
let efficiency: Officer;
let leader: Officer;

beforeAll(async () => {
  office = await openTrialOffice();
  [handler, head, discipline, efficiency, leader] = (await Promise.all(
    ['handler', 'head', 'discipline', 'efficiency', 'leader'].map((id) => office.signedInAs(id)),
  )) as [Officer, Officer, Officer, Officer, Officer];
});
afterAll(() => office.close());

async function aClue(fields: object = {}): Promise<{ address: string; number: string }> {
  const { body } = await discipline.post('accountability', {
    officer: 'handler',
    situation: 6,
    facts: '逾期三日未答复',
    ...fields,
  });
  return { address: `accountability/${body.process}`, number: body.number };
}

const factsFor = async (officer: Officer, { address }: { address: string }): Promise<string[]> =>
  (await officer.get(address)).body.facts.map(({ label }: { label: { zh: string } }) => label.zh);

describe('one case of accountability (R6)', () => {
  it('is found by its id and by its own number; in a petition’s case it names the petition', async () => {
    const own = await aClue();
    const byNumber = await discipline.get(`accountability/${own.number}`);
    expect([byNumber.status, byNumber.body.item]).toEqual([
      200,
      expect.objectContaining({ number: own.number, petition: null, stage: 'clue' }),
    ]);
    const petition = await aPetition().registeredBy(await office.signedInAs('window'));
    const within = await aClue({ petition: petition.number });
    expect((await discipline.get(within.address)).body.item.petition).toBe(petition.number);
  });

  it('looks to others, and to the officer before the invitation, like one that does not exist', async () => {
    const clue = await aClue();
    for (const officer of [handler, head]) expect((await officer.get(clue.address)).status).toBe(404);
    for (const nobody of [
      'accountability/0198d2c4-0000-7000-8000-000000000000',
      'accountability/nobody',
      'accountability/ZR-2026-99999',
    ])
      expect((await discipline.get(nobody)).status).toBe(404);
  });

  it('tells the officer what was found and nothing of how others decide, before the measure is issued', async () => {
    const clue = await aClue();
    await discipline.does('openFinding', clue);
    await discipline.does('recordFinding', clue);
    await handler.does('submitStatement', clue);
    await efficiency.does('proposeMeasure', clue);
    expect(await factsFor(leader, clue)).toEqual(['线索', '认定事实', '证据', '不良影响', '申辩', '追究方式', '理由']);
    expect(await factsFor(handler, clue)).toEqual(['认定事实', '证据', '不良影响', '申辩']);
    const { timeline, item } = (await handler.get(clue.address)).body;
    expect(timeline.map(({ actorName }: { actorName: string | null }) => actorName).filter(Boolean)).toEqual([
      '李承办',
    ]);
    expect(item.allowedActs).toEqual([]);
    await office.deliversEverything();
    expect(
      (await handler.get(clue.address)).body.notices.map(({ label }: { label: { zh: string } }) => label.zh),
    ).toEqual(['申辩告知书']);
  });
});
