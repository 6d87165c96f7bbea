import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aColleague } from '../support/a-colleague.js';
import { aPetition, type Petition } from '../support/a-petition.js';
import { keepsTheInvariants } from '../support/keeps-invariants.js';
import type { Officer } from '../support/officer.js';
import { openTrialOffice, type TrialOffice } from '../support/trial-office.js';

let office: TrialOffice;
let window: Officer;
let handler: Officer;
let discipline: Officer;
let petition: Petition;

beforeAll(async () => {
  office = await openTrialOffice();
  [window, handler, discipline] = (await Promise.all(
    ['window', 'handler', 'discipline'].map((id) => office.signedInAs(id)),
  )) as [Officer, Officer, Officer];
  petition = await aPetition().registeredBy(window);
  await window.does('handOver', petition, { unit: 'civilAffairs' });
  await handler.does('signFor', petition);
});
afterAll(() => office.close());

const rung = (kind: string) =>
  office.delivered(petition, kind).then((all) => all.filter(({ data }) => data['clock'] === 'generalReply'));

const proof = async (kind: string) =>
  office.rows(
    `SELECT d.recipient, d.delivered_at >= n.owed_at AS after, h.seq IS NOT NULL AS chained FROM notice n JOIN delivery d ON d.notice_id = n.id
       JOIN case_file c ON c.id = n.case_id LEFT JOIN history h ON h.case_id = n.case_id AND h.type = 'NOTICE_ISSUED' AND h.event->>'notice' = n.id::text
     WHERE c.number = $1 AND n.kind = $2 AND n.data->>'clock' = 'generalReply' ORDER BY 1`,
    [petition.number, kind],
  );

describe('R5 a seven-day reply, signed for on 2 March, due on 9 March', () => {
  it('reminds handler and head when two days remain', async () => {
    await office.goesTo('2026-03-07T23:59:00+08:00');
    expect([await rung('reminder'), (await handler.sees(petition)).light]).toEqual([[], 'green']);
    await office.goesTo('2026-03-08T00:00:00+08:00');
    expect((await rung('reminder')).map(({ to, issuedAt }) => [to, issuedAt.toISOString().slice(0, 16)])).toEqual([
      [['handler', 'head'], '2026-03-07T16:00'],
    ]);
    expect((await handler.sees(petition)).light).toBe('reminded');
  });

  it('shows the yellow card on the last day', async () => {
    await office.goesTo('2026-03-08T23:59:59+08:00');
    expect(await rung('yellowCard')).toEqual([]);
    await office.goesTo('2026-03-09T00:00:00+08:00');
    expect((await rung('yellowCard')).map(({ to }) => to)).toEqual([['handler', 'head']]);
    expect((await handler.sees(petition)).light).toBe('yellow');
    expect(await office.rows('SELECT 1 FROM breach')).toEqual([]);
  });

  it('shows the red card at 24:00: breach, clue, supervision case, the committee told', async () => {
    await office.goesTo('2026-03-09T23:59:59+08:00');
    expect(await rung('redCard')).toEqual([]);
    await office.goesTo('2026-03-10T00:00:00+08:00');
    expect((await rung('redCard')).map(({ to, body }) => [to, body.includes(petition.number)])).toEqual([
      [['discipline', 'handler', 'head'], true],
    ]);
    expect(await office.rows('SELECT clock, run, unit, officer FROM breach')).toEqual([
      { clock: 'generalReply', run: 1, unit: 'civilAffairs', officer: 'handler' },
    ]);
    expect(await office.rows('SELECT situation, unit, officer FROM clue')).toEqual([
      { situation: 6, unit: 'civilAffairs', officer: 'handler' },
    ]);
    expect(await discipline.list('supervision')).toMatchObject([
      {
        number: petition.number,
        cause: 'generalReply',
        unit: 'civilAffairs',
        officer: 'handler',
        stage: 'open.awaitingExplanation',
        light: 'green',
      },
    ]);
    expect((await office.delivered(petition, 'supervisionOpened')).map(({ to }) => to)).toEqual([
      ['discipline', 'handler', 'head'],
    ]);
  });

  it('delivers each rung exactly once, with proof in the chain', async () => {
    for (const kind of ['reminder', 'yellowCard', 'redCard']) {
      const to = kind === 'redCard' ? ['discipline', 'handler', 'head'] : ['handler', 'head'];
      expect([kind, await proof(kind)]).toEqual([
        kind,
        to.map((recipient) => ({ recipient, after: true, chained: true })),
      ]);
    }
    const inboxes = await Promise.all(
      ['handler', 'head', 'discipline'].map(async (id) => (await office.signedInAs(id)).list('inbox')),
    );
    const cards = inboxes.map((items: { kind: string }[]) => items.filter(({ kind }) => kind === 'redCard').length);
    expect(cards).toEqual([1, 1, 1]);
  });

  it('goes up to the committee’s secretary three days later', async () => {
    await office.goesTo('2026-03-13T23:59:00+08:00');
    expect((await office.delivered(petition, 'supervisionToSecretary')).map(({ to }) => to)).toEqual([]);
    const due = (await discipline.deadline('secretaryRung', petition))!;
    expect(due).toMatchObject({ nominalDue: '2026-03-13', effectiveDue: '2026-03-13' });
    await office.goesTo('2026-03-14T00:00:00+08:00');
    expect((await office.delivered(petition, 'supervisionToSecretary')).map(({ to }) => to)).toEqual([['secretary']]);
  });

  it('stays a breach, and a supervision case, though the petition is answered later', async () => {
    await handler.does('reply', petition);
    await window.does('recordDelivery', petition, { deliveredOn: '2026-03-14' });
    await office.hoursPass(24 * 10);
    expect((await handler.sees(petition)).stage).toBe('closed');
    expect(await office.rows('SELECT clock FROM breach WHERE process_id = $1', [petition.process])).toEqual([
      { clock: 'generalReply' },
    ]);
    expect((await handler.deadline('generalReply', petition))?.state).toBe('missed');
    expect((await discipline.list('supervision')).map(({ number }: { number: string }) => number)).toEqual([
      petition.number,
    ]);
  });

  it('is not deleted by the unit supervised, nor by the application at all', async () => {
    const [{ id }] = await discipline.list('supervision');
    for (const account of ['handler', 'head']) {
      const acts = (await (await office.signedInAs(account)).list('supervision')).flatMap(
        ({ allowedActs }: { allowedActs: { act: string }[] }) => allowedActs.map(({ act }) => act),
      );
      expect(acts).toEqual(['submitExplanation']);
      expect(
        (await (await office.signedInAs(account)).tries('confirmCompletion', { address: `supervision/${id}` })).status,
      ).toBe(403);
    }
    const rights = await office.rows(
      `SELECT tables.name FROM unnest('{breach,clue,notice,delivery,process,timer,history,denial_confirmation,ledger_entry,case_file}'::text[]) AS tables(name)
       WHERE has_table_privilege('banjie_app', tables.name, 'DELETE') OR has_table_privilege('banjie_app', tables.name, 'TRUNCATE')`,
    );
    expect(rights).toEqual([]);
  });
});

describe('R5 given to a colleague in the last hours', () => {
  it('once or back and forth, what is missed is of whoever had the time; a day is enough to take it over', async () => {
    const head = await office.signedInAs('head');
    await aColleague(office, 'colleague', 'handler');
    const [late, shuffled, inTime] = [await taken(), await taken(), await taken()];
    const { effectiveDue } = (await head.deadline('generalReply', late))!;
    await office.goesTo(new Date(Date.parse(`${effectiveDue}T23:00:00+08:00`) - 86_400_000).toISOString());
    await head.does('assignHandler', inTime, { officer: 'colleague' });
    await office.goesTo(`${effectiveDue}T23:00:00+08:00`);
    await head.does('assignHandler', late, { officer: 'colleague' });
    for (const officer of ['colleague', 'handler', 'colleague'])
      await head.does('assignHandler', shuffled, { officer });
    await office.hoursPass(2);
    expect(await Promise.all([late, shuffled, inTime].map(lateOfficer))).toEqual(['handler', 'handler', 'colleague']);
  });
});

async function taken(): Promise<Petition> {
  const one = await aPetition().registeredBy(window);
  await window.does('handOver', one, { unit: 'civilAffairs' });
  await handler.does('signFor', one);
  return one;
}

async function lateOfficer({ number }: Petition): Promise<string | undefined> {
  const [breach] = await office.rows<{ officer: string }>(
    `SELECT b.officer FROM breach b JOIN case_file c ON c.id = b.case_id WHERE c.number = $1 AND b.clock = 'generalReply'`,
    [number],
  );
  return breach?.officer;
}

keepsTheInvariants(() => office);
