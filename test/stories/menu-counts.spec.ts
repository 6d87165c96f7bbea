import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readMenuCounts } from '@banjie/office';
import { aPetition } from '../support/a-petition.js';
import { Exports } from '../support/exports.js';
import { keepsTheInvariants } from '../support/keeps-invariants.js';
import { OfficeWithDeputies, type Account } from '../support/office-with-deputies.js';

let world: OfficeWithDeputies;
beforeAll(async () => {
  world = await OfficeWithDeputies.open();
});
afterAll(() => world.office.close());

interface Letter {
  readAt: string | null;
  atDeskOf: object | null;
}

interface Decided {
  mayDecide: boolean;
}

const toDecide = (items: readonly Decided[]): number => items.filter(({ mayDecide }) => mayDecide).length;

/** What the menu says, and what its pages show. */
async function countsAndLists(account: Account): Promise<[object, object]> {
  await world.office.deliversEverything();
  const officer = world.staff[account];
  const letters = (await officer.list('inbox')) as Letter[];
  const shown = {
    decisions: (await officer.list('decisions')).length,
    supervision: (await officer.list('supervision')).length,
    exports: toDecide((await officer.list('exports')) as Decided[]),
    retention: toDecide(((await officer.get('retention')).body.records ?? []) as Decided[]),
    absences: ((await officer.list('absences')) as { mayApprove: boolean }[]).filter(({ mayApprove }) => mayApprove)
      .length,
    inbox: letters.filter(({ readAt, atDeskOf }) => readAt === null && atDeskOf === null).length,
  };
  const { countedUpTo: _, ...counts } = (await officer.get('menu/counts')).body;
  return [counts, shown];
}

const agree = async (account: Account) => {
  const [counts, shown] = await countsAndLists(account);
  expect([account, counts]).toEqual([account, shown]);
  return counts as Record<'decisions' | 'supervision' | 'exports' | 'retention' | 'absences' | 'inbox', number>;
};

const everybody = () => Object.keys(world.staff) as Account[];

describe('the counts on the menu', () => {
  it('are those of the pages, for every role, with a sealed matter, a complaint about an officer and one who stands in', async () => {
    const { window, handler, discipline, colleague } = world.staff;
    const filed = await world.atWork();
    await handler.does('fileDenial', filed);
    const overdue = await world.atWork();
    const about = await aPetition().against('handler2').registeredBy(window);
    await window.does('handOver', about, { unit: 'civilAffairs' });
    await handler.does('signFor', about);
    const sealed = await aPetition().accusing('leader2').registeredBy(window);
    await discipline.does('signFor', sealed);
    await discipline.does('fileDenial', sealed);
    await world.office.hoursPass(24 * 12);
    await world.office.deliversEverything();

    for (const account of everybody()) await agree(account);
    expect((await agree('leader')).decisions).toBeGreaterThan(0);
    // The sealed denial waits for the secretary alone, and the sealed supervision case for those cleared.
    expect(await world.numbersIn('secretary', 'decisions')).toContain(sealed.number);
    expect(await world.numbersIn('secretary', 'supervision')).toContain(overdue.number);
    expect(await world.numbersIn('efficiency', 'supervision')).not.toContain(sealed.number);
    expect((await agree('discipline')).supervision).toBeGreaterThan((await agree('head')).supervision);
    // Shut out of the complaint about themselves, they are told of nothing by a figure.
    expect(await world.numbersIn('handler2', 'supervision')).not.toContain(about.number);

    await world.enters({ by: 'handler', deputy: 'colleague', from: 1, to: 3 });
    for (const account of everybody()) await agree(account);
    expect([(await agree('head')).absences, (await agree('handler')).absences]).toEqual([1, 0]);
    await world.endAll();

    await world.whileStandingIn({ by: 'head', principal: 'handler', deputy: 'colleague' }, undefined, async () => {
      expect((await colleague.list('supervision')).length).toBeGreaterThan(0);
      await agree('colleague');
    });
  });

  it('fall as a letter is opened and a decision taken', async () => {
    const { handler, leader } = world.staff;
    const filed = await world.atWork();
    await handler.does('fileDenial', filed);
    await world.office.deliversEverything();
    const before = await agree('leader');
    const [letter] = ((await leader.list('inbox')) as (Letter & { id: string })[]).filter(
      ({ readAt }) => readAt === null,
    );
    expect((await leader.post(`inbox/${letter!.id}/read`, {})).status).toBe(204);
    await leader.does('confirmDenial', filed);
    expect(await agree('leader')).toMatchObject({ decisions: before.decisions - 1, inbox: before.inbox - 1 });
  });

  it('tell who decides exports of those that wait for them, and nobody of their own', async () => {
    const exporting = new Exports(world.office);
    const { coordinator, leader, secretary } = world.staff;
    const counted = async () => {
      for (const account of everybody()) await agree(account);
      const figures = [];
      for (const account of ['leader', 'secretary', 'discipline', 'coordinator'] as const)
        figures.push((await agree(account)).exports);
      return figures;
    };
    expect(await counted()).toEqual([0, 0, 0, 0]);
    const first = (await exporting.asks(leader, 'cases', { month: '2026-01' })).body;
    const second = (await exporting.asks(coordinator, 'cases', { month: '2026-01' })).body;
    expect(await counted()).toEqual([1, 2, 2, 0]);
    expect((await exporting.decides(secretary, first.id, 'refuse')).status).toBe(200);
    expect(await counted()).toEqual([1, 1, 1, 0]);
    expect((await coordinator.post(`exports/${second.id}/withdraw`, {})).status).toBe(200);
    expect(await counted()).toEqual([0, 0, 0, 0]);
  });

  it('count an export that waits also beside hundreds that were asked for after it', async () => {
    const exporting = new Exports(world.office);
    const { coordinator, secretary } = world.staff;
    const { id } = (await exporting.asks(coordinator, 'cases', { month: '2026-02' })).body;
    await world.office.rows(
      `INSERT INTO list_export (id, number_year, serial, list, filter, purpose, requested_by, one_with, requested_at, withdrawn_at)
       SELECT gen_random_uuid(), 2026, 1000 + n, 'cases', '{}', '报送', 'coordinator', '{}', office_now(), office_now()
       FROM generate_series(1, 501) n`,
    );
    for (const account of everybody()) await agree(account);
    expect(await exporting.shownTo(secretary, id)).toMatchObject({ mayDecide: true });
    expect((await exporting.decides(secretary, id)).status).toBe(200);
  });

  it('stop where the menu writes out no more', async () => {
    const { leader } = world.staff;
    const session = (await leader.get('session')).body.officer as { id: string };
    const { officers } = (await world.office.runtime.settingsCache.newest()).directory;
    const reader = officers.find(({ id }) => id === session.id)!;
    const counts = await readMenuCounts(world.office.runtime, reader, 1);
    expect(counts).toEqual({
      decisions: 1,
      supervision: expect.any(Number),
      exports: 0,
      retention: 0,
      absences: 0,
      inbox: 1,
      countedUpTo: 1,
    });
  });
});

describe('the inbox', () => {
  interface Shown extends Letter {
    id: string;
    caseNumber: string;
    obliges: boolean;
    caseTitle: string | null;
  }
  const unreadOf = async (account: Account): Promise<Shown[]> => world.staff[account].list('inbox?unread=yes');

  it('marks as read what was shown, and nothing that came meanwhile or is another’s', async () => {
    const { handler, leader } = world.staff;
    await handler.does('fileDenial', await world.atWork());
    await world.office.deliversEverything();
    const shown = await unreadOf('leader');
    const others = await unreadOf('head');
    expect(Math.min(shown.length, others.length)).toBeGreaterThan(0);
    const later = await world.atWork();
    await handler.does('fileDenial', later);
    await world.office.deliversEverything();

    const letters = [...shown, ...others].map(({ id }) => id);
    expect((await leader.post('inbox/read', { letters })).status).toBe(204);
    const left = (await unreadOf('leader')).filter(({ id, obliges }) => !obliges || !letters.includes(id));
    expect([...new Set(left.map(({ caseNumber }) => caseNumber))]).toEqual([later.number]);
    expect(await unreadOf('head')).toEqual(expect.arrayContaining(others));
    await agree('leader');
  });

  it('names the matter by its title, but only to whoever may read it', async () => {
    const letters = (await Promise.all(everybody().map((account) => world.staff[account].list('inbox')))) as Shown[][];
    let named = 0;
    for (const [index, account] of everybody().entries()) {
      for (const { caseNumber, caseTitle } of letters[index]!.filter((one) => one.caseTitle !== null)) {
        named += 1;
        const path = `petitions/${caseNumber}`;
        expect([account, path, (await world.staff[account].get(path)).status]).toEqual([account, path, 200]);
        expect(caseTitle).not.toBe('');
      }
    }
    expect(named).toBeGreaterThan(0);
  });
});

keepsTheInvariants(() => world.office);
