import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aPetition, type Petition } from '../support/a-petition.js';
import { answerOf } from '../support/answer.js';
import { keepsTheInvariants } from '../support/keeps-invariants.js';
import type { Officer } from '../support/officer.js';
import { openTrialOffice, type TrialOffice } from '../support/trial-office.js';

let office: TrialOffice;
let window: Officer;
let handler: Officer;
let leader: Officer;
beforeAll(async () => {
  office = await openTrialOffice();
  [window, handler, leader] = (await Promise.all(
    ['window', 'handler', 'leader'].map((id) => office.signedInAs(id)),
  )) as [Officer, Officer, Officer];
});
afterAll(() => office.close());

/** The petitioner at their phone: no session, only what is on the receipt. */
async function petitioner(
  path: string,
  { number, queryCode }: Pick<Petition, 'number' | 'queryCode'>,
  form?: object,
  headers: Record<string, string> = {},
) {
  const body = JSON.stringify({ number, code: queryCode, ...(form ? { form } : {}) });
  return answerOf(
    await fetch(`${office.url}/api/${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body,
    }),
  );
}

const mayDo = async (petition: Petition): Promise<string[]> =>
  (await petitioner('track', petition)).body.may.map(({ act }: { act: string }) => act);

async function handled(): Promise<Petition> {
  const petition = await aPetition().registeredBy(window);
  await window.does('handOver', petition, { unit: 'civilAffairs' });
  await handler.does('signFor', petition);
  return petition;
}

describe('R10 the petitioner, by number and code', () => {
  it('adds material while the matter is open, and the handler is told', async () => {
    const petition = await handled();
    expect(await mayDo(petition)).toEqual(['addMaterial', 'withdraw', 'keepUnnamed']);
    const { status } = await petitioner('track/acts/addMaterial', petition, { description: '补交收入证明' });
    expect(status).toBe(200);
    const entry = (await handler.sees(petition)).timeline.findLast(
      ({ type }: { type: string }) => type === 'MATERIAL_ADDED',
    );
    expect([entry.actorName, entry.details.description]).toEqual(['信访人', '补交收入证明']);
    expect((await office.delivered(petition, 'materialAdded'))[0]?.to).toEqual(['handler', 'head']);
  });

  it('rates reception and unit once, after the answer', async () => {
    const petition = await handled();
    const rating = { reception: 'satisfied', handling: 'notSatisfied' };
    expect((await petitioner('track/acts/rate', petition, rating)).status).toBe(409);
    await handler.does('reply', petition);
    expect(await mayDo(petition)).toEqual(['rate', 'keepUnnamed', 'requestReview', 'confirmReceipt']);
    const key = { 'idempotency-key': 'rating-0001' };
    const [first, twice] = [
      await petitioner('track/acts/rate', petition, rating, key),
      await petitioner('track/acts/rate', petition, rating, key),
    ];
    expect([first.status, twice.status, twice.body]).toEqual([200, 200, first.body]);
    expect((await petitioner('track/acts/rate', petition, rating)).status).toBe(409);
    expect(await mayDo(petition)).toEqual(['keepUnnamed', 'requestReview', 'confirmReceipt']);
  });

  it('complains about a denial, which then is reviewed (R4)', async () => {
    const petition = await handled();
    await handler.does('fileDenial', petition);
    await leader.does('confirmDenial', petition);
    expect(await mayDo(petition)).toEqual([
      'rate',
      'keepUnnamed',
      'complainAboutDenial',
      'requestReview',
      'confirmReceipt',
    ]);
    expect((await petitioner('track/acts/complainAboutDenial', petition, { complaint: '收入核定有误' })).status).toBe(
      200,
    );
    const { processes } = await leader.sees(petition);
    expect(processes.find(({ kind }: { kind: string }) => kind === 'denial').stage).toBe('confirmed.underReview');
  });

  it('does nothing that is the office’s, and nothing without the code', async () => {
    const petition = await handled();
    for (const act of ['reply', 'signFor', 'handOver', 'fileDenial', 'reopen', 'nonsense']) {
      expect([act, (await petitioner(`track/acts/${act}`, petition, {})).status]).toEqual([act, expect.any(Number)]);
      expect([act, (await petitioner(`track/acts/${act}`, petition, {})).status < 400]).toEqual([act, false]);
    }
    const wrong = await petitioner('track/acts/addMaterial', { ...petition, queryCode: 'AAAAAAAAAAA' } as Petition, {
      description: '冒充',
    });
    const unknown = await petitioner(
      'track/acts/addMaterial',
      { number: 'XF-2026-99999', queryCode: petition.queryCode },
      { description: '冒充' },
    );
    expect([wrong.status, wrong.body]).toEqual([404, unknown.body]);
    expect((await handler.sees(petition)).timeline.map(({ type }: { type: string }) => type)).not.toContain(
      'MATERIAL_ADDED',
    );
  });

  it('reads what happened in both languages', async () => {
    const { body } = await petitioner('track', await handled());
    await office.deliversEverything();
    expect(
      body.timeline.every(
        ({ label }: { label: { zh: string; en: string } }) => label.zh !== '' && /^[\x20-\x7e’]+$/.test(label.en),
      ),
    ).toBe(true);
  });

  keepsTheInvariants(() => office);
});
