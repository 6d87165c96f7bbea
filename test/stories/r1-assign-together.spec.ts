import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aColleague } from '../support/a-colleague.js';
import { aPetition, type Petition } from '../support/a-petition.js';
import { keepsTheInvariants } from '../support/keeps-invariants.js';
import type { Officer } from '../support/officer.js';
import { sealedAfterwards } from '../support/sealed-afterwards.js';
import { openTrialOffice, type TrialOffice } from '../support/trial-office.js';

let office: TrialOffice;
const staff: Record<string, Officer> = {};
const as = (id: string): Officer => staff[id]!;
beforeAll(async () => {
  office = await openTrialOffice();
  for (const id of ['window', 'handler', 'handler2', 'head', 'coordinator', 'leader'])
    staff[id] = await office.signedInAs(id);
  staff['second'] = await aColleague(office, 'second', 'handler');
});
afterAll(() => office.close());

async function sent(fields: Record<string, unknown> = {}): Promise<Petition> {
  const petition = await aPetition().with(fields).registeredBy(as('window'));
  await as('window').does('handOver', petition, { unit: 'civilAffairs' });
  return petition;
}

async function signed(): Promise<Petition> {
  const petition = await sent();
  await as('handler').does('signFor', petition);
  return petition;
}

const give = (who: string, officer: string, matters: readonly Petition[], key?: string) =>
  as(who).post(
    'queue/assign',
    { officer, matters: matters.map(({ number }) => number) },
    key === undefined ? {} : { 'idempotency-key': key },
  );

interface Outcome {
  number: string;
  done: boolean;
  rule: string | null;
  words: { zh: string; en: string };
}

const outcomes = (body: { items: Outcome[] }) => body.items.map(({ done, rule }) => [done, rule]);
const handlerOf = async (petition: Petition) => (await as('head').sees(petition)).responsible;
const entries = async (petition: Petition, type: string): Promise<number> => {
  const [row] = await office.rows<{ n: number }>(
    `SELECT count(*)::int AS n FROM history h JOIN case_file c ON c.id = h.case_id WHERE c.number = $1 AND h.type = $2`,
    [petition.number, type],
  );
  return row!.n;
};

describe('R1 the head gives several matters to one officer of the unit', () => {
  it('each by an act of its own, what nobody signed for included', async () => {
    const [working, unsigned] = [await signed(), await sent()];
    const { status, body } = await give('head', 'second', [working, unsigned]);
    expect([status, outcomes(body)]).toEqual([
      200,
      [
        [true, null],
        [true, null],
      ],
    ]);
    for (const petition of [working, unsigned])
      expect(await handlerOf(petition)).toMatchObject({ unit: 'civilAffairs', officer: 'second' });
    expect([await entries(working, 'HANDLER_ASSIGNED'), await entries(unsigned, 'SIGNED_FOR')]).toEqual([1, 1]);
  });

  it('no clock begins anew by it', async () => {
    const petition = await signed();
    const before = await as('head').deadline('generalReply', petition);
    await give('head', 'second', [petition]);
    expect(await as('head').deadline('generalReply', petition)).toEqual(before);
  });

  it('what is refused is listed with its rule, and holds up no other', async () => {
    const [recused, other, elsewhere, free] = [await signed(), await signed(), await signed(), await signed()];
    await as('second').does('declareRecusal', recused, { ground: 'kinship' });
    await as('handler').does('handOver', elsewhere, { unit: 'construction' });
    await as('handler2').does('signFor', elsewhere);
    await as('handler').does('reply', other);
    const { body } = await give('head', 'second', [recused, other, elsewhere, free]);
    expect(body.items.map(({ done }: Outcome) => done)).toEqual([false, false, false, true]);
    for (const { done, words } of body.items as Outcome[])
      if (!done) expect([words.zh.length > 0, words.en.length > 0]).toEqual([true, true]);
    expect(outcomes(body).slice(0, 2)).toEqual([
      [false, 'R1'],
      [false, 'R1'],
    ]);
  });

  it('never to whom the matter complains of', async () => {
    const accused = await aPetition().with({ complainedOfficer: 'handler2' }).registeredBy(as('window'));
    await as('window').does('handOver', accused, { unit: 'civilAffairs' });
    const plain = await signed();
    const { body } = await give('head', 'handler2', [accused, plain]);
    expect(body.items.map(({ done }: Outcome) => done)).toEqual([false, false]);
  });

  it('who has no say in the unit is told so for each, and a matter nobody may read is not told of', async () => {
    const petition = await signed();
    const sealed = await aPetition().with({ lane: 'accusation' }).registeredBy(as('window'));
    const unknown = { number: 'XF-2026-99999', address: '' } as Petition;
    for (const who of ['handler', 'coordinator', 'leader'])
      expect([who, outcomes((await give(who, 'second', [petition])).body)]).toEqual([who, [[false, 'R1']]]);
    expect(outcomes((await give('handler2', 'second', [petition])).body)).toEqual([[false, null]]);
    const { body } = await give('head', 'second', [sealed, unknown]);
    const [one, other] = body.items as [Outcome, Outcome];
    expect([one.done, one.rule, one.words]).toEqual([false, other.rule, other.words]);
  });

  it('sent again it is the first answer, and nothing is done twice', async () => {
    const [first, refused] = [await signed(), await signed()];
    await as('handler').does('reply', refused);
    const key = randomUUID();
    const once = await give('head', 'second', [first, refused], key);
    await as('head')
      .does('reopen', refused)
      .catch(() => undefined);
    await give('head', 'handler', [first]);
    expect((await give('head', 'second', [first, refused], key)).body).toEqual(once.body);
    expect([await entries(first, 'HANDLER_ASSIGNED'), await handlerOf(first)]).toEqual([
      2,
      expect.objectContaining({ officer: 'handler' }),
    ]);
    expect((await give('head', 'handler', [first, refused], key)).status).toBe(422);
  });

  it('interrupted and sent again it goes on, and what was done is done once', async () => {
    const [first, second] = [await signed(), await signed()];
    const key = randomUUID();
    // As after a kill between the two: the first was carried out under its own key, and no answer to the whole was kept.
    const numbers = [first.number, second.number];
    const done = { 'idempotency-key': `${key}/${first.number}` };
    await as('head').post(`${first.address}/acts/assignHandler`, { officer: 'second' }, done);
    const [one, two] = await Promise.all([
      give('head', 'second', [first, second], key),
      give('head', 'second', [first, second], key),
    ]);
    expect([one!.status, two!.status, one!.body]).toEqual([200, 200, two!.body]);
    expect(one!.body.items.map(({ number }: Outcome) => number)).toEqual(numbers);
    for (const petition of [first, second]) expect(await entries(petition, 'HANDLER_ASSIGNED')).toBe(1);
  });

  it('interrupted after it was signed for and sent again, it says that it was done', async () => {
    const [first, second] = [await sent(), await signed()];
    const key = randomUUID();
    const once = await give('head', 'second', [first, second], key);
    // As after a kill before the answer to the whole was kept.
    await office.rows('DELETE FROM idempotency WHERE key = $1', [key]);
    const again = await give('head', 'second', [first, second], key);
    expect([again.status, again.body]).toEqual([200, once.body]);
    expect([await entries(first, 'SIGNED_FOR'), await entries(first, 'HANDLER_ASSIGNED')]).toEqual([1, 0]);
    expect(await entries(second, 'HANDLER_ASSIGNED')).toBe(1);
  });

  it('interrupted and sent again by who can read the matters no more, it says what was done, and to another nothing', async () => {
    const [first, second] = [await signed(), await sent()];
    const key = randomUUID();
    const once = await give('head', 'second', [first, second], key);
    for (const petition of [first, second]) {
      await sealedAfterwards(office, petition);
      expect((await as('head').get(petition.address)).status).toBe(404);
    }
    await office.rows('DELETE FROM idempotency WHERE key = $1', [key]);
    expect((await give('head', 'second', [first, second], key)).body).toEqual(once.body);
    const unknown = { number: 'XF-2026-99999', address: '' } as Petition;
    const others = (await give('handler2', 'second', [first, second, unknown], key)).body.items as Outcome[];
    const [none] = others.slice(-1) as [Outcome];
    expect(others.map(({ done, rule, words }) => ({ done, rule, words }))).toEqual(
      others.map(() => ({ done: false, rule: none.rule, words: none.words })),
    );
    // Under another key it is asked anew, of what is theirs no more.
    expect(outcomes((await give('head', 'second', [first], randomUUID())).body)).toEqual([[false, none.rule]]);
  });

  it('neither nothing nor more than a hundred', async () => {
    expect((await give('head', 'second', [])).status).toBe(422);
    const many = Array.from({ length: 101 }, (_, n) => ({ number: `XF-2026-${n}`, address: '' }) as Petition);
    expect((await give('head', 'second', many)).status).toBe(422);
  });
});

keepsTheInvariants(() => office);
