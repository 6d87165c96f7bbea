import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aPetition, type Petition } from '../support/a-petition.js';
import { answerOf } from '../support/answer.js';
import { keepsTheInvariants } from '../support/keeps-invariants.js';
import type { Officer } from '../support/officer.js';
import { openTrialOffice, type TrialOffice } from '../support/trial-office.js';

let office: TrialOffice;
let window: Officer;
let handler: Officer;
beforeAll(async () => {
  office = await openTrialOffice();
  [window, handler] = (await Promise.all(['window', 'handler'].map((id) => office.signedInAs(id)))) as [
    Officer,
    Officer,
  ];
});
afterAll(() => office.close());

/** The petitioner at their phone. */
async function petitioner(path: string, { number, queryCode }: Petition, form?: object) {
  const body = JSON.stringify({ number, code: queryCode, ...(form ? { form } : {}) });
  return answerOf(
    await fetch(`${office.url}/api/${path}`, { method: 'POST', headers: { 'content-type': 'application/json' }, body }),
  );
}

/** Handed over and signed for, with a one-time notice about these. */
async function asked(...materials: string[]): Promise<Petition> {
  const petition = await aPetition().registeredBy(window);
  await window.does('handOver', petition, { unit: 'civilAffairs' });
  await handler.does('signFor', petition);
  await handler.does('giveOneTimeNotice', petition, { materials });
  return petition;
}

const state = async (petition: Petition): Promise<[string, boolean][]> =>
  (await handler.sees(petition)).materialsAsked.map(
    ({ material, broughtAt }: { material: string; broughtAt: string | null }) => [material, broughtAt !== null],
  );

const clues = (petition: Petition) =>
  office.rows(`SELECT situation, fact FROM clue JOIN case_file c ON c.id = case_id WHERE number = $1`, [
    petition.number,
  ]);

describe('R1 一次性告知: what is brought is matched to what was asked for', () => {
  it('asks the petitioner which of it they bring, and shows both sides what is still to come', async () => {
    const petition = await asked('收入证明', '户口簿', '租房合同');
    const may = (await petitioner('track', petition)).body.may as { act: string; schema: object }[];
    expect(may.find(({ act }) => act === 'addMaterial')?.schema).toMatchObject({
      properties: { meets: { type: 'array', items: { enum: ['收入证明', '户口簿', '租房合同'] } } },
      required: ['description'],
    });
    const form = { description: '户口簿首页和本人页', meets: ['户口簿'] };
    expect((await petitioner('track/acts/addMaterial', petition, form)).status).toBe(200);
    expect(await state(petition)).toEqual([
      ['收入证明', false],
      ['户口簿', true],
      ['租房合同', false],
    ]);
    const { materialsAsked } = (await petitioner('track', petition)).body;
    expect(materialsAsked[1]).toEqual({
      material: '户口簿',
      askedAt: expect.any(String),
      broughtAt: expect.any(String),
    });
    await window.does('addMaterial', petition, { description: '当面交来', meets: ['收入证明', '租房合同'] });
    expect((await state(petition)).every(([, isBrought]) => isBrought)).toBe(true);
  });

  it('asks nothing about materials where none was asked for, or all have come', async () => {
    const schemaOf = async (petition: Petition) =>
      ((await petitioner('track', petition)).body.may as { act: string; schema: { properties: object } }[]).find(
        ({ act }) => act === 'addMaterial',
      )?.schema.properties;
    const unasked = await aPetition().registeredBy(window);
    expect(Object.keys((await schemaOf(unasked)) ?? {})).toEqual(['description']);
    const petition = await asked('收入证明');
    await window.does('addMaterial', petition, { meets: ['收入证明'] });
    expect(Object.keys((await schemaOf(petition)) ?? {})).toEqual(['description']);
  });

  it.each([[['结婚证']], [['收入证明', '结婚证']], [['收 入 证 明']]])(
    'refuses what was not asked for, %j, and enters nothing',
    async (meets) => {
      const petition = await asked('收入证明');
      const answer = await window.tries('addMaterial', petition, { meets });
      expect(answer).toMatchObject({ status: 409, body: { detail: expect.stringContaining('待补充的材料') } });
      expect(await state(petition)).toEqual([['收入证明', false]]);
    },
  );

  it('refuses what has come already, so that nobody brings it twice', async () => {
    const petition = await asked('收入证明', '户口簿');
    await window.does('addMaterial', petition, { meets: ['收入证明'] });
    expect((await window.tries('addMaterial', petition, { meets: ['收入证明'] })).status).toBe(409);
  });

  it('takes material that answers none of it, as before', async () => {
    const petition = await asked('收入证明');
    await window.does('addMaterial', petition, { description: '现场照片' });
    expect(await state(petition)).toEqual([['收入证明', false]]);
  });
});

describe('R1 a second notice is a clue, which says what it shows', () => {
  it.each([
    ['the same words', '收入证明'],
    ['spaced and pointed otherwise', '收入 证明。'],
    ['in full width', '收入证明　'],
  ])('for the same gap: %s', async (_, again) => {
    const petition = await asked('收入证明');
    await handler.does('giveOneTimeNotice', petition, { materials: [again] });
    expect(await clues(petition)).toMatchObject([{ situation: 5, fact: expect.stringContaining('同一材料：收入') }]);
    expect(await state(petition)).toHaveLength(1);
  });

  it('for what was brought already: it is to be brought again, and the first stays on record', async () => {
    const petition = await asked('收入证明');
    await window.does('addMaterial', petition, { meets: ['收入证明'] });
    await handler.does('giveOneTimeNotice', petition, { materials: ['收入证明'] });
    expect(await state(petition)).toEqual([
      ['收入证明', true],
      ['收入证明', false],
    ]);
    expect(await clues(petition)).toMatchObject([{ situation: 5, fact: expect.stringContaining('同一材料') }]);
  });

  it('for another gap: the first list was not whole', async () => {
    const petition = await asked('收入证明');
    await handler.does('giveOneTimeNotice', petition, { materials: ['户口簿'] });
    expect(await clues(petition)).toMatchObject([{ situation: 5, fact: expect.stringContaining('没有一次列全') }]);
  });
});

it('shows the leader, before a denial for want of facts, what of it has come (R4)', async () => {
  const petition = await asked('收入证明', '户口簿');
  await window.does('addMaterial', petition, { meets: ['户口簿'] });
  await handler.does('fileDenial', petition, { ground: 'factsNotEstablished' });
  const [filing] = await office.delivered(petition, 'denialFiling');
  expect(filing?.body).toMatch(/一次性告知的材料：收入证明（未补）、户口簿（\d{4}年\d+月\d+日已补）/);
});

keepsTheInvariants(() => office);
