import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { localDateOf } from '@banjie/workflows';
import { aPetition, type Petition } from '../support/a-petition.js';
import { answerOf } from '../support/answer.js';
import { keepsTheInvariants } from '../support/keeps-invariants.js';
import type { Officer } from '../support/officer.js';
import { openTrialOffice, type TrialOffice } from '../support/trial-office.js';

let office: TrialOffice;
let window: Officer;
let handler: Officer;
let head: Officer;
let coordinator: Officer;
let leader: Officer;
let discipline: Officer;

beforeAll(async () => {
  office = await openTrialOffice();
  const accounts = ['window', 'handler', 'head', 'coordinator', 'leader', 'discipline'];
  [window, handler, head, coordinator, leader, discipline] = (await Promise.all(
    accounts.map((id) => office.signedInAs(id)),
  )) as [Officer, Officer, Officer, Officer, Officer, Officer];
});
afterAll(() => office.close());

async function rates({ number, queryCode }: Petition, form: object) {
  const body = JSON.stringify({ number, code: queryCode, form });
  const { status } = await answerOf(
    await fetch(`${office.url}/api/track/acts/rate`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    }),
  );
  expect(status).toBe(200);
}

async function replied(by: Officer): Promise<Petition> {
  const petition = await aPetition().registeredBy(window);
  await window.does('handOver', petition, { unit: 'civilAffairs' });
  await by.does('signFor', petition);
  await by.does('reply', petition);
  return petition;
}

const followUpsOf = async (petition: Petition) =>
  (await leader.sees(petition)).processes.filter(({ kind }: { kind: string }) => kind === 'ratingFollowUp');

describe('R10 a bad rating is followed up by others', () => {
  it('within 15 working days the unit’s head answers the petitioner; who was rated does not', async () => {
    const petition = await replied(handler);
    await rates(petition, { reception: 'satisfied', handling: 'notSatisfied', words: '没有核实收入' });
    expect(await head.deadline('ratingFollowUp', petition)).toMatchObject({
      state: 'running',
      explanation: { term: 15, dayKind: 'working' },
    });
    const [told] = await office.delivered(petition, 'ratingFollowUpOpened');
    expect([told?.to, told?.body]).toEqual([['head', 'leader'], expect.stringContaining('没有核实收入')]);
    expect(
      (await head.list('queue')).some(
        ({ number, kind }: { number: string; kind: string }) => number === petition.number && kind === 'ratingFollowUp',
      ),
    ).toBe(true);
    expect(
      (await handler.list('queue')).some(
        ({ number, kind }: { number: string; kind: string }) => number === petition.number && kind === 'ratingFollowUp',
      ),
    ).toBe(false);
    expect((await handler.tries('followUpRating', petition)).status).toBe(403);
    await head.does('followUpRating', petition);
    const [reply] = await office.delivered(petition, 'ratingFollowUpReply');
    expect([reply?.to, reply?.number]).toEqual([['petitioner'], expect.stringMatching(/^评复〔2026〕\d+号$/)]);
    expect(await followUpsOf(petition)).toMatchObject([{ stage: 'answered', open: false }]);
  });

  it('where the head was rated, the leader in charge answers', async () => {
    const petition = await replied(head);
    await rates(petition, { reception: 'satisfied', handling: 'notSatisfied' });
    expect((await head.tries('followUpRating', petition)).status).toBe(403);
    await leader.does('followUpRating', petition);
  });

  it('for the reception alone it is the first contact’s unit', async () => {
    const petition = await replied(handler);
    await rates(petition, { reception: 'notSatisfied', handling: 'satisfied' });
    expect((await head.tries('followUpRating', petition)).status).toBe(403);
    await leader.does('followUpRating', petition);
  });

  it('said when called back it counts as well; a good rating opens nothing', async () => {
    const [called, content] = [await replied(handler), await replied(handler)];
    await coordinator.does('recordCallBack', called, { satisfaction: 'notSatisfied', note: '认为没有核实收入' });
    await rates(content, { reception: 'satisfied', handling: 'basicallySatisfied' });
    expect([(await followUpsOf(called)).length, (await followUpsOf(content)).length]).toEqual([1, 0]);
  });

  it('unanswered it is a breach of the unit and reaches the committee', async () => {
    const petition = await replied(handler);
    await window.does('recordDelivery', petition, { deliveredOn: localDateOf((await office.now()).toISOString()) });
    await rates(petition, { reception: 'satisfied', handling: 'notSatisfied' });
    await office.hoursPass(30 * 24);
    expect(
      await office.rows(
        `SELECT b.clock, b.unit FROM breach b JOIN case_file c ON c.id = b.case_id WHERE c.number = $1 AND b.clock <> 'explanation'`,
        [petition.number],
      ),
    ).toEqual([{ clock: 'ratingFollowUp', unit: 'civilAffairs' }]);
    expect(
      (await discipline.list('supervision')).filter(
        ({ number, cause }: { number: string; cause: string }) =>
          number === petition.number && cause === 'ratingFollowUp',
      ),
    ).toHaveLength(1);
  });
});

keepsTheInvariants(() => office);
