import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aColleague } from '../support/a-colleague.js';
import { aPetition } from '../support/a-petition.js';
import { Exports, headingsAt } from '../support/exports.js';
import { keepsTheInvariants } from '../support/keeps-invariants.js';
import { OfficeWithDeputies, type Account } from '../support/office-with-deputies.js';
import type { Officer } from '../support/officer.js';
import { UndeliveredPapers } from '../support/undelivered-papers.js';

let world: OfficeWithDeputies;
let staff: Record<Account, Officer>;
let exporting: Exports;

beforeAll(async () => {
  world = await OfficeWithDeputies.open();
  staff = world.staff;
  exporting = new Exports(world.office);
});
afterAll(() => world.office.close());

describe('R12 a list as a file: approved by a second person, watermarked, counted', () => {
  it('has the rows of the list as it was narrowed, under title, office, watermark and filter in words', async () => {
    const title = '=HYPERLINK("http://evil.example","低保")';
    const listed = await aPetition().with({ title, channel: 'letter' }).registeredBy(staff.window);
    const other = await aPetition().registeredBy(staff.window);
    const id = await exporting.approved(staff.coordinator, staff.secretary, 'cases', { channel: 'letter' });
    const { name, rows, cells, pageSetup, headerFooter } = await exporting.opened(staff.coordinator, id);
    const watermark = '周协调（coordinator） 2026-03-02 09:00 导出〔2026〕1号';
    expect([name, ...rows.slice(0, headingsAt).map(([first]) => first)]).toEqual([
      '导出',
      '事项清单',
      '清溪镇人民政府（试用）',
      `导出人、时间和编号：${watermark}`,
      '筛选条件：渠道：来信',
      '用途：向县信访局报送；批准人：钱书记',
      '共 1 行，为导出人下载时能看到的内容。',
    ]);
    const headings = ['序号', '编号', '事项', '所处环节', '责任单位', '承办人', '灯色', '时限', '收到日期'];
    expect(rows[headingsAt]).toEqual(headings);
    expect(rows[headingsAt + 1]?.slice(0, 3)).toEqual(['1', listed.number, title]);
    expect(JSON.stringify(rows)).not.toContain(other.number);
    const cell = cells?.get(`${headingsAt + 1},2`);
    expect([cell?.formula, cell?.style?.numFmt]).toEqual([undefined, '@']);
    expect(pageSetup).toMatchObject({ paperSize: 'a4', orientation: 'landscape', printTitlesRow: '$7:$7' });
    expect(headerFooter).toMatchObject({
      oddHeader: `&L清溪镇人民政府（试用）&R${watermark}`,
      oddFooter: `&L${watermark}&R第 &P 页，共 &N 页`,
    });
  });

  it('is in English where it is asked for in English', async () => {
    const id = await exporting.approved(staff.efficiency, staff.leader, 'cases', { standing: 'open' });
    const { name, rows } = await exporting.opened(staff.efficiency, id, '?language=en');
    expect([name, rows[0]?.[0], rows[3]?.[0]]).toEqual([
      'Export',
      'List of cases',
      'Narrowed to: Standing: Unanswered',
    ]);
    expect(rows[headingsAt]?.slice(0, 4)).toEqual(['No.', 'Number', 'Matter', 'Stage']);
  });

  it('counts each download with its time and rows, for the committee and the requester to see', async () => {
    const id = await exporting.approved(staff.coordinator, staff.secretary, 'cases', { place: '东山村' });
    await exporting.opened(staff.coordinator, id);
    await world.office.hoursPass(1);
    await aPetition().with({ place: '东山村' }).registeredBy(staff.window);
    await exporting.opened(staff.coordinator, id);
    for (const reader of [staff.coordinator, staff.discipline, staff.efficiency]) {
      const { requestedByName, filter, downloads } = (await exporting.shownTo(reader, id))!;
      expect([requestedByName, filter]).toEqual(['周协调', [{ zh: '属地：东山村', en: 'Place: 东山村' }]]);
      expect(downloads).toMatchObject([{ rows: 0 }, { rows: 1 }]);
    }
    // Who neither asked nor decides nor is of the committee knows of none.
    for (const reader of [staff.handler, staff.window, staff.head])
      expect((await reader.get('exports')).body.items).toEqual([]);
  });
});

describe('R12 nobody decides for themselves', () => {
  it('not a leader of their own, who asks another; not a handler of anybody’s', async () => {
    const { body } = await exporting.asks(staff.leader, 'cases', { month: '2026-01' });
    const own = await exporting.decides(staff.leader, body.id);
    expect([own.status, own.body.code, own.body.rule]).toEqual([403, 'recused', 'R12']);
    const nowhere = await exporting.decides(staff.handler, '00000000-0000-4000-8000-000000000000');
    expect(await exporting.decides(staff.handler, body.id)).toMatchObject({ status: 404, body: nowhere.body });
    expect((await exporting.decides(staff.leader2, body.id)).status).toBe(200);
    const again = await exporting.decides(staff.secretary, body.id, 'refuse');
    expect([again.status, again.body.code]).toEqual([409, 'notAllowedNow']);
  });

  it('nor by one’s deputy or principal, also after that has ended', async () => {
    const sitting = { by: 'leader', principal: 'leader', deputy: 'leader2' } as const;
    const filter = { month: '2026-02' };
    const [byPrincipal, byDeputy] = await world.whileStandingIn(sitting, undefined, async () => {
      const asked = [
        await exporting.asks(staff.leader, 'cases', filter),
        await exporting.asks(staff.leader2, 'cases', filter),
      ];
      const ids = asked.map(({ body }) => body.id as string);
      expect((await exporting.decides(staff.leader2, ids[0]!)).body.code).toBe('recused');
      expect((await exporting.decides(staff.leader, ids[1]!)).body.code).toBe('recused');
      return ids as [string, string];
    });
    expect((await exporting.decides(staff.leader2, byPrincipal)).body.code).toBe('recused');
    expect((await exporting.decides(staff.leader, byDeputy)).body.code).toBe('recused');
    for (const id of [byPrincipal, byDeputy]) expect((await exporting.decides(staff.secretary, id)).status).toBe(200);
  });

  it('and in an office of few, principal leader and secretary decide for each other', async () => {
    expect(await exporting.approved(staff.secretary, staff.leader2, 'cases', { month: '2025-12' })).toBeDefined();
    expect(await exporting.approved(staff.leader2, staff.secretary, 'cases', { month: '2025-12' })).toBeDefined();
  });
});

describe('R12 how somebody would get a list out quietly', () => {
  it('asking twice: not while the first is open; what was refused before is shown to who decides', async () => {
    const asks = () => exporting.asks(staff.coordinator, 'cases', { denied: 'yes' });
    const first = (await asks()).body;
    expect((await asks()).body).toMatchObject({ status: 409, rule: 'R12' });
    expect((await exporting.decides(staff.leader, first.id, 'refuse')).status).toBe(200);
    expect((await exporting.takes(staff.coordinator, first.id)).status).toBe(409);
    const { body: second } = await asks();
    expect(await exporting.shownTo(staff.leader2, second.id)).toMatchObject({ refusedBefore: 1, state: 'waiting' });
    expect((await exporting.decides(staff.leader2, second.id)).status).toBe(200);
    expect((await asks()).status).toBe(409);
  });

  it('asked for and withdrawn: it waits for nobody, stays on record, and is theirs alone to withdraw', async () => {
    const filter = { month: '2025-11' };
    const { body } = await exporting.asks(staff.coordinator, 'cases', filter);
    const withdraws = (who: Officer) => who.post(`exports/${body.id}/withdraw`, {});
    for (const other of [staff.leader, staff.discipline, staff.handler])
      expect((await withdraws(other)).status).toBe(404);
    expect(await exporting.shownTo(staff.coordinator, body.id)).toMatchObject({ mayWithdraw: true });
    expect((await withdraws(staff.coordinator)).status).toBe(200);
    expect((await withdraws(staff.coordinator)).status).toBe(409);
    expect((await exporting.decides(staff.secretary, body.id)).status).toBe(409);
    expect((await exporting.takes(staff.coordinator, body.id)).status).toBe(409);
    expect(await exporting.shownTo(staff.leader, body.id)).toBeUndefined();
    expect(await exporting.shownTo(staff.discipline, body.id)).toMatchObject({ state: 'withdrawn', mayDecide: false });
    const again = await exporting.approved(staff.coordinator, staff.secretary, 'cases', filter);
    expect((await staff.coordinator.post(`exports/${again}/withdraw`, {})).status).toBe(409);
    await expect(
      world.office.rows('UPDATE list_export SET withdrawn_at = NULL WHERE id = $1', [body.id]),
    ).rejects.toThrow('not asked for again');
  });

  it('before it is approved, or more than three days after', async () => {
    const { body } = await exporting.asks(staff.coordinator, 'cases', { standing: 'late' });
    expect((await exporting.takes(staff.coordinator, body.id)).status).toBe(409);
    await exporting.decides(staff.leader, body.id);
    expect((await exporting.takes(staff.coordinator, body.id)).status).toBe(200);
    await world.office.hoursPass(73);
    expect((await exporting.takes(staff.coordinator, body.id)).status).toBe(409);
    const shown = await exporting.shownTo(staff.coordinator, body.id);
    expect(shown).toMatchObject({ state: 'over', mayDownload: false, downloads: [{ rows: 0 }] });
  });

  it('another’s: its id answers as one of nothing, also to the committee, which sees that it is there', async () => {
    const id = await exporting.approved(staff.coordinator, staff.secretary, 'cases', { lighter: 'enquiry' });
    const nowhere = await exporting.takes(staff.handler, '00000000-0000-4000-8000-000000000000');
    const words = await nowhere.text();
    for (const reader of [staff.handler, staff.secretary, staff.discipline, staff.leader]) {
      const answer = await exporting.takes(reader, id);
      expect([reader.id, answer.status, await answer.text()]).toEqual([reader.id, 404, words]);
    }
    expect((await exporting.shownTo(staff.discipline, id))?.['downloads']).toEqual([]);
  });

  it('with another filter than was approved: neither by the address nor in the table', async () => {
    const id = await exporting.approved(staff.coordinator, staff.secretary, 'cases', {
      lighter: 'suggestion',
      claimed: 'yes',
      result: 'adopted',
    });
    expect((await exporting.takes(staff.coordinator, id, '?channel=visit')).status).toBe(422);
    for (const change of [
      `UPDATE list_export SET filter = '{}'`,
      `UPDATE list_export SET requested_by = 'handler'`,
      'UPDATE list_export SET approved = false',
      'DELETE FROM list_export',
      'UPDATE export_download SET rows = 0',
      'DELETE FROM export_download',
    ])
      await expect(
        world.office.owner.transaction(async (inside) => {
          await inside.query('SET LOCAL ROLE banjie_app');
          await inside.query(change);
        }),
      ).rejects.toThrow(/permission denied|not decided again/);
  });

  it('after leaving: who has no such list any more, or no account, takes none', async () => {
    const leaving = await aColleague(world.office, 'leaving', 'coordinator');
    const id = await exporting.approved(leaving, staff.secretary);
    const becomes = (roles: string) => world.office.rows(`UPDATE officer SET ${roles} WHERE id = 'leaving'`);
    await becomes(`roles = '{handler}'`);
    expect((await exporting.takes(leaving, id)).status).toBe(403);
    await becomes(`roles = '{coordinator}', disabled_at = office_now()`);
    expect((await exporting.takes(leaving, id)).status).toBe(401);
  });

  it('a list that is not one’s own, a filter there is none of, or no purpose', async () => {
    for (const [who, list] of [
      [staff.handler, 'cases'],
      [staff.head, 'supervisionCases'],
    ] as const)
      expect([list, (await exporting.asks(who, list)).status]).toEqual([list, 403]);
    const none: Record<string, string>[] = [
      { sealed: 'yes' },
      { limit: '200' },
      { cursor: 'x' },
      { channel: 'pigeon' },
    ];
    for (const filter of none)
      expect([filter, (await exporting.asks(staff.leader, 'cases', filter)).status]).toEqual([filter, 422]);
    expect((await staff.leader.post('exports', { list: 'cases', purpose: ' ' })).status).toBe(422);
  });
});

describe('R12 never more than the list shows', () => {
  it('no sealed matter, and nothing about the requester', async () => {
    const accusation = await aPetition().accusing('handler').registeredBy(staff.window);
    const about = await aPetition().against('coordinator').registeredBy(staff.window);
    const [{ id: byCoordinator }, { id: byLeader }] = [
      (await exporting.asks(staff.coordinator)).body,
      (await exporting.asks(staff.leader)).body,
    ];
    for (const id of [byCoordinator, byLeader]) expect((await exporting.decides(staff.secretary, id)).status).toBe(200);
    const coordinators = await exporting.numbersIn(staff.coordinator, byCoordinator);
    const leaders = await exporting.numbersIn(staff.leader, byLeader);
    expect([coordinators.includes(accusation.number), leaders.includes(accusation.number)]).toEqual([false, false]);
    expect([coordinators.includes(about.number), leaders.includes(about.number)]).toEqual([false, true]);
  });

  it('undelivered papers: names masked, and of who asked not to be named none', async () => {
    const papers = await UndeliveredPapers.of(world.office);
    const named = await papers.replied();
    const unnamed = await papers.replied(
      aPetition().with({ title: '低保停发', petitioners: [{ name: '欧阳知情' }], flags: ['confidential'] }),
    );
    const id = await exporting.approved(staff.handler, staff.leader, 'undeliveredPapers');
    const { rows } = await exporting.opened(staff.handler, id);
    const to = new Map(rows.slice(headingsAt + 1).map((row) => [row[1], row[5]]));
    expect([to.get(named.number), to.get(unnamed.number)]).toEqual(['张**', '（要求保密）']);
    expect(JSON.stringify(rows)).not.toMatch(/欧阳|知情|张三/);
    expect(rows[headingsAt]).toContain('送给谁');
  });

  it('supervision: the rows of the committee’s list', async () => {
    const petition = await world.atWork();
    await world.office.hoursPass(24 * 10);
    const id = await exporting.approved(staff.discipline, staff.leader2, 'supervisionCases');
    const numbers = await exporting.numbersIn(staff.discipline, id);
    expect(numbers).toEqual(await world.numbersIn('discipline', 'supervision'));
    expect(numbers).toContain(petition.number);
    expect((await staff.head.get('supervision')).body.exportable).toBe(false);
  });

  it('is the list as it may be seen when it is taken, not when it was approved', async () => {
    const petition = await aPetition().with({ place: '西岭村' }).registeredBy(staff.window);
    const id = await exporting.approved(staff.coordinator, staff.secretary, 'cases', { place: '西岭村' });
    expect(await exporting.numbersIn(staff.coordinator, id)).toEqual([petition.number]);
    const later = await aPetition().with({ place: '西岭村' }).against('coordinator').registeredBy(staff.window);
    expect(await exporting.numbersIn(staff.coordinator, id)).toEqual([petition.number]);
    expect((await staff.coordinator.get(later.address)).status).toBe(404);
  });

  keepsTheInvariants(() => world.office);
});
