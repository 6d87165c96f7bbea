import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aPetition } from '../support/a-petition.js';
import { keepsTheInvariants } from '../support/keeps-invariants.js';
import { openTrialOffice, type TrialOffice } from '../support/trial-office.js';
import { eleven, WeekOfAnOffice, type Lists } from '../support/week-of-an-office.js';

let office: TrialOffice;
let week: WeekOfAnOffice;
const evening: Record<string, Lists> = {};
const refused: [string, number][] = [];
const wrongCounts: unknown[] = [];
let figures: { units: { unit: string; handled: number; denied: number }[] };

beforeAll(async () => {
  office = await openTrialOffice({ at: '2026-03-02T08:00:00+08:00' });
  week = await WeekOfAnOffice.of(office);
  for (const [date, day] of [
    ['2026-03-02', monday],
    ['2026-03-03', tuesday],
    ['2026-03-04', wednesday],
    ['2026-03-05', thursday],
    ['2026-03-06', friday],
  ] as const) {
    await day();
    await office.goesTo(`${date}T17:30:00+08:00`);
    evening[day.name] = await week.everyList();
    wrongCounts.push(...(await week.wrongCounts()));
  }
});
afterAll(() => office.close());

const refuses = async (what: string, asked: Promise<{ status: number }>): Promise<void> => {
  refused.push([what, (await asked).status]);
};
const the = (word: string) => week.the(word);

/** What came in over the weekend is taken down, handed over and signed for; one goes to a unit that does not look. */
async function monday(): Promise<void> {
  const { window, handler, handler2, head } = week.staff;
  for (const word of ['allowance', 'letter', 'taken back']) {
    const form = word === 'letter' ? aPetition().with({ channel: 'letter' }) : aPetition();
    await window.does('handOver', await week.comesIn(word, form), { unit: 'civilAffairs' });
    await handler.does('signFor', the(word));
  }
  await window.does('handOver', await week.comesIn('road'), { unit: 'transport' });
  await window.does('handOver', await week.comesIn('building'), { unit: 'construction' });
  const dated = aPetition().handedDownFor('2026-03-13');
  await window.does('handOver', await week.comesIn('from above', dated), { unit: 'construction' });
  for (const word of ['building', 'from above']) await handler2.does('signFor', the(word));
  await window.does('answerOnTheSpot', await week.comesIn('on the spot'));
  await week.comesIn('sealed', aPetition().accusing('handler2'));

  const leave = { deputy: 'colleague', from: '2026-03-03', to: '2026-03-04', reason: '外出学习' };
  const { body } = await handler.post('absences', leave);
  await refuses('one’s own leave', handler.post(`absences/${body.id}/approve`, {}));
  expect((await head.post(`absences/${body.id}/approve`, {})).status).toBe(200);
}

/** The handler is away; a date was taken down wrongly; somebody thinks better of it; and a crowd gathers at night. */
async function tuesday(): Promise<void> {
  const { window, colleague, coordinator } = week.staff;
  await office.goesTo('2026-03-03T08:30:00+08:00');
  await colleague.does('reply', the('allowance'));
  const date = { receivedAt: '2026-02-27T09:00:00+08:00', reason: '以邮戳为准' };
  await refuses(
    'a date by one alone',
    window.tries('correctRegistration', the('letter'), { ...date, title: undefined }),
  );
  await window.does('proposeCorrection', the('letter'), date);
  await refuses('one’s own proposal', window.tries('confirmCorrection', the('letter')));
  await coordinator.does('confirmCorrection', the('letter'));
  await window.does('noteWithdrawal', the('taken back'));
  await refuses('one’s own confirmation', window.tries('confirmWithdrawal', the('taken back')));
  await coordinator.does('confirmWithdrawal', the('taken back'));
  await refuses('a reply to what was withdrawn', colleague.tries('reply', the('taken back')));
}

async function wednesday(): Promise<void> {
  const { window, colleague, coordinator, leader } = week.staff;
  await office.goesTo('2026-03-03T23:10:00+08:00');
  await week.comesIn('night', aPetition().with({ flags: ['urgentMajor'] }));
  await window.does('reportUrgent', await week.reportOf('night'));
  await office.goesTo('2026-03-04T08:30:00+08:00');
  await window.does('followUpUrgent', await week.reportOf('night'));
  await refuses('the end of an urgent report by the window', window.tries('closeUrgent', await week.reportOf('night')));
  await leader.does('closeUrgent', await week.reportOf('night'));
  await window.does('handOver', the('night'), { unit: 'construction' });
  await window.does('pullBack', the('night'));
  await window.does('handOver', the('night'), { unit: 'civilAffairs' });
  await colleague.does('signFor', the('night'));
  for (const [one, word] of [
    [window, 'on the spot'],
    [colleague, 'allowance'],
  ] as const)
    await one.does('recordDelivery', the(word), { deliveredOn: '2026-03-04' });
  await refuses('a call by who answered', colleague.tries('recordCallBack', the('allowance')));
  await coordinator.does('recordCallBack', the('allowance'));
}

/** A unit is merged, with a matter nobody there ever signed for; a handler would say no. */
async function thursday(): Promise<void> {
  const { admin, handler2 } = week.staff;
  await office.goesTo('2026-03-05T09:00:00+08:00');
  const merger = { into: 'construction', paper: '清编发〔2026〕3号', paperDate: '2026-03-04', reason: '机构改革' };
  const close = (orderedBy: string) => admin.post('organisation/units/transport/close', { ...merger, orderedBy });
  await refuses('a merger on a head’s word', close('head'));
  expect((await close('leader')).status).toBe(200);
  await handler2.does('signFor', the('road'));
  await handler2.does('fileDenial', the('building'));
  await refuses('a no without a leader', handler2.tries('confirmDenial', the('building')));
}

async function friday(): Promise<void> {
  const { leader } = week.staff;
  await office.goesTo('2026-03-06T09:00:00+08:00');
  await leader.does('confirmDenial', the('building'));
  figures = (await leader.get('dashboard?from=2026-02-01&to=2026-03-06')).body;
}

/** A matter stands in a list once for each process of it that waits there; a head sees also what waits for others. */
const expected: Record<string, Partial<Lists>> = {
  monday: {
    window: ['queue: on the spot, road', 'deliveries: on the spot'],
    coordinator: ['queue: on the spot', 'deliveries: on the spot', 'call-backs: on the spot'],
    handler: ['queue: allowance, letter, taken back'],
    head: ['queue: allowance, letter, taken back'],
    handler2: ['queue: building, from above'],
    transportHandler: ['queue: road'],
    leader: ['deliveries: on the spot'],
    leader2: ['deliveries: on the spot'],
    discipline: ['queue: sealed', 'deliveries: on the spot'],
    secretary: ['queue: sealed', 'deliveries: on the spot'],
  },
  tuesday: {
    window: ['queue: on the spot, road', 'deliveries: allowance, on the spot'],
    coordinator: [
      'queue: allowance, on the spot',
      'deliveries: allowance, on the spot',
      'call-backs: allowance, on the spot',
    ],
    handler: ['queue: allowance, letter', 'deliveries: allowance'],
    colleague: ['queue: allowance, letter', 'deliveries: allowance'],
    head: ['queue: allowance, allowance, letter', 'deliveries: allowance'],
    handler2: ['queue: building, from above'],
    transportHandler: ['queue: road'],
    leader: ['deliveries: allowance, on the spot'],
    leader2: ['deliveries: allowance, on the spot'],
    discipline: ['queue: sealed', 'deliveries: allowance, on the spot'],
    secretary: ['queue: sealed', 'deliveries: allowance, on the spot'],
  },
  wednesday: {
    window: ['queue: road'],
    coordinator: ['queue: on the spot', 'call-backs: on the spot'],
    handler: ['queue: letter'],
    colleague: ['queue: letter, night'],
    head: ['queue: letter, night'],
    handler2: ['queue: building, from above'],
    transportHandler: ['queue: road, road', 'supervision: road'],
    leader: ['supervision: road'],
    leader2: ['supervision: road'],
    discipline: ['queue: sealed, sealed', 'supervision: road, sealed'],
    secretary: ['queue: sealed, sealed', 'supervision: road, sealed'],
  },
  thursday: {
    coordinator: ['queue: on the spot', 'call-backs: on the spot'],
    handler: ['queue: letter'],
    colleague: ['queue: night'],
    head: ['queue: letter, night'],
    handler2: ['queue: building, from above, road, road', 'supervision: road'],
    transportHandler: ['queue: road', 'supervision: road'],
    leader: ['queue: building', 'decisions: building', 'supervision: road'],
    leader2: ['queue: building', 'supervision: road'],
    discipline: ['queue: sealed, sealed', 'supervision: road, sealed'],
    secretary: ['queue: sealed, sealed', 'supervision: road, sealed'],
  },
  friday: {
    window: ['deliveries: building'],
    coordinator: ['queue: on the spot', 'deliveries: building', 'call-backs: on the spot'],
    handler: ['queue: letter'],
    colleague: ['queue: night'],
    head: ['queue: letter, night'],
    handler2: ['queue: building, from above, road, road', 'supervision: road', 'deliveries: building'],
    transportHandler: ['queue: building, road', 'supervision: road', 'deliveries: building'],
    leader: ['supervision: road', 'deliveries: building'],
    leader2: ['supervision: road', 'deliveries: building'],
    discipline: ['queue: sealed, sealed', 'supervision: road, sealed', 'deliveries: building'],
    secretary: ['queue: sealed, sealed', 'supervision: road, sealed', 'deliveries: building'],
  },
};

describe('a week of an office, lived through by eleven people', () => {
  it.each(Object.entries(expected))('on %s evening everybody’s lists hold what they should', (day, lists) => {
    const nothing = Object.fromEntries(eleven.map((person) => [person, []]));
    expect(evening[day]).toEqual({ ...nothing, ...lists });
  });

  it('every evening the menu counts for everybody what their pages show', () => {
    expect(wrongCounts).toEqual([]);
  });

  it('what may not be done was refused, with the rule', () => {
    expect(refused).toEqual([
      ['one’s own leave', 403],
      ['a date by one alone', 422],
      ['one’s own proposal', 403],
      ['one’s own confirmation', 403],
      ['a reply to what was withdrawn', 403],
      ['the end of an urgent report by the window', 403],
      ['a call by who answered', 403],
      ['a merger on a head’s word', 409],
      ['a no without a leader', 403],
    ]);
  });

  it('the figures of Friday are those of the week: nine came in, one of them sealed, one in February', () => {
    expect(figures).toMatchObject({
      total: { cases: 8, batches: 6, people: 8 },
      standing: { open: 5, settled: 3, onTime: 3, late: 0 },
      months: [
        { key: '2026-02', cases: 1 },
        { key: '2026-03', cases: 7 },
      ],
    });
    const units = figures.units.map(({ unit, handled, denied }) => [unit, handled, denied]);
    expect(units).toEqual([
      ['civilAffairs', 4, 0],
      ['construction', 3, 1],
      ['window', 1, 0],
    ]);
  });

  it('every letter that was delivered is in somebody’s inbox, and no other', async () => {
    for (const { person, listed, counted } of await week.letters()) expect([person, listed]).toEqual([person, counted]);
  });

  it('who had the road when it became late is who was late, whatever was merged since', async () => {
    const breaches = await office.rows(
      `SELECT b.unit, b.clock FROM breach b JOIN case_file c ON c.id = b.case_id WHERE c.number = $1`,
      [the('road').number],
    );
    expect(breaches).toEqual([{ unit: 'transport', clock: 'handOverReceipt' }]);
  });

  it('what the deputy did is the handler’s, and says so; the letter is due by its right date', async () => {
    const { timeline } = await week.staff.head.sees(the('allowance'));
    const replied = timeline.findLast(({ type }: { type: string }) => type === 'REPLIED');
    expect(replied).toMatchObject({ actor: 'colleague', inNameOf: '李承办' });
    expect((await week.staff.head.deadline('generalReply', the('letter')))!.effectiveDue).toBe('2026-03-06');
  });
});

keepsTheInvariants(() => office);
