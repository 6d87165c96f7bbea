import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aPetition, type Petition } from '../support/a-petition.js';
import { keepsTheInvariants } from '../support/keeps-invariants.js';
import type { Matter, Officer } from '../support/officer.js';
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

interface Item {
  kind: string;
  number: string;
}

const urgent = () =>
  aPetition()
    .with({ flags: ['urgentMajor'] })
    .registeredBy(window);

async function reportOf(petition: Petition, reader: Officer = leader): Promise<Matter> {
  const { processes } = (await reader.sees(petition)) as { processes: { id: string; kind: string }[] };
  return { address: `urgent-reports/${processes.findLast(({ kind }) => kind === 'urgentReport')!.id}` };
}

const clues = (petition: Petition) =>
  office.rows(
    `SELECT k.situation, k.unit, k.officer, k.fact FROM clue k JOIN case_file c ON c.id = k.case_id WHERE c.number = $1`,
    [petition.number],
  );

const breaches = (petition: Petition) =>
  office.rows(`SELECT b.clock, b.officer FROM breach b JOIN case_file c ON c.id = b.case_id WHERE c.number = $1`, [
    petition.number,
  ]);

describe('R9 重大紧急: a report to the superior within two hours, day and night', () => {
  it('is due from the registration on, followed up until a leader closes it, with a paper each', async () => {
    await office.goesTo('2026-03-06T23:10:00+08:00');
    const petition = await urgent();
    const report = await reportOf(petition);
    const { dueAt, words, explanation } = (await window.deadline('urgentReport', petition))! as unknown as {
      dueAt: string;
      words: { zh: string };
      explanation: { startedAt: string };
    };
    expect([Date.parse(dueAt) - Date.parse(explanation.startedAt), words.zh]).toEqual([
      7_200_000,
      expect.stringContaining('2小时，夜间和节假日连续计算'),
    ]);
    const [issued] = await office.delivered(petition, 'urgentReportDuty');
    expect(issued!.to.sort()).toEqual(['leader', 'leader2', 'window']);
    const item = (await window.list('queue')).find(
      ({ kind, number }: Item) => kind === 'urgentReport' && number === petition.number,
    );
    expect(item).toMatchObject({ stage: 'toReport', dueAt });

    expect((await handler.tries('reportUrgent', report)).status).toBe(404);
    expect(await window.does('reportUrgent', report)).toMatchObject({ stage: 'following' });
    const [paper] = await office.delivered(petition, 'urgentFirstReport');
    expect(paper!.body).toMatch(
      /报告时间：2026年3月6日23时\d+分\n[^]*报告对象：清溪县人民政府总值班室[^]*报告方式：电话[^]*下次续报不迟于2026年3月7日23时/,
    );
    await window.does('followUpUrgent', report);
    expect(await window.deadline('urgentFollowUp', petition)).toMatchObject({ explanation: { run: 2 } });
    expect((await window.tries('closeUrgent', report)).status).toBe(403);
    expect(await leader.does('closeUrgent', report)).toMatchObject({ stage: 'over' });
    expect(await office.delivered(petition, 'urgentFinalReport')).toHaveLength(1);
    expect([await clues(petition), await breaches(petition)]).toEqual([[], []]);
  });

  it('missed at night, it is a breach, a supervision case and clue 13, whatever is reported later', async () => {
    await office.goesTo('2026-03-07T23:30:00+08:00');
    const petition = await urgent();
    await office.goesTo('2026-03-08T01:35:00+08:00');
    expect(await clues(petition)).toEqual([
      { situation: 13, unit: 'window', officer: 'window', fact: '重大紧急情况逾期未报' },
    ]);
    expect(await breaches(petition)).toEqual([{ clock: 'urgentReport', officer: 'window' }]);
    const [card] = (await office.delivered(petition, 'redCard')).filter(({ data }) => data['clock'] === 'urgentReport');
    expect([card!.body, card!.to]).toEqual([
      expect.stringMatching(/期限已于2026年3月8日1时3\d分届满[^]*已转入督办/),
      expect.arrayContaining(['window', 'discipline']),
    ]);
    const report = await reportOf(petition, discipline);
    expect(await coordinator.does('reportUrgent', report)).toMatchObject({ stage: 'following' });
    expect(await breaches(petition)).toEqual([{ clock: 'urgentReport', officer: 'window' }]);
  });

  it('is declared later by whoever sees it, once, and makes a denial a matter of two leaders', async () => {
    const petition = await aPetition().registeredBy(window);
    await window.does('handOver', petition, { unit: 'civilAffairs' });
    await handler.does('signFor', petition);
    await handler.does('declareUrgent', petition);
    const again = await handler.tries('declareUrgent', petition);
    expect([again.status, JSON.stringify(again.body)]).toEqual([409, expect.stringContaining('在报告')]);
    const report = await reportOf(petition);
    expect((await handler.tries('dismissUrgent', report)).status).toBe(403);
    expect(await leader.does('dismissUrgent', report)).toMatchObject({ stage: 'dismissed' });
    const [paper] = await office.delivered(petition, 'urgentDismissed');
    expect([paper!.to, paper!.body]).toEqual([
      expect.arrayContaining(['discipline', 'handler']),
      expect.stringContaining('只有三人来访'),
    ]);
    await handler.does('declareUrgent', petition);
    await head.does('reportUrgent', await reportOf(petition));
    await handler.does('fileDenial', petition);
    expect((await leader.tries('confirmDenial', petition)).status).toBe(409);
  });

  it('goes with the matter: whoever signs for it reports, by the hours that run', async () => {
    const petition = await urgent();
    await window.does('handOver', petition, { unit: 'civilAffairs' });
    const before = await window.deadline('urgentReport', petition);
    await handler.does('signFor', petition);
    const after = (await handler.deadline('urgentReport', petition))!;
    expect([after.explanation, after.state]).toEqual([before!.explanation, 'running']);
    expect((await handler.list('queue')).map(({ kind, number }: Item) => [kind, number])).toContainEqual([
      'urgentReport',
      petition.number,
    ]);
    const report = await reportOf(petition);
    expect((await window.tries('reportUrgent', report)).status).toBe(403);
    await head.does('assignHandler', petition, { officer: 'head' });
    await office.hoursPass(2.1);
    expect(await breaches(petition)).toEqual([{ clock: 'urgentReport', officer: 'head' }]);
    expect(await handler.does('reportUrgent', report)).toMatchObject({ stage: 'following' });
  });

  it('leaves whoever declares recusal, and is the desk’s where nobody follows (R6)', async () => {
    const petition = await urgent();
    await window.does('declareRecusal', petition, { ground: 'kinship' });
    await office.hoursPass(2.1);
    expect((await breaches(petition)).map(({ officer }) => officer)).not.toContain('window');
    expect(await coordinator.does('reportUrgent', await reportOf(petition))).toMatchObject({ stage: 'following' });
  });

  it('is not called nothing by who called it urgent, nor closed without the committee reading it (R5, R6)', async () => {
    const petition = await aPetition()
      .with({ flags: ['urgentMajor'] })
      .registeredBy(leader);
    const report = await reportOf(petition);
    const refused = await leader.tries('dismissUrgent', report);
    expect([refused.status, JSON.stringify(refused.body)]).toEqual([409, expect.stringContaining('终结报告')]);
    await leader.does('reportUrgent', report);
    await leader.does('closeUrgent', report);
    expect((await office.delivered(petition, 'urgentFinalReport')).flatMap(({ to }) => to)).toContain('discipline');
  });

  it('is declared of a matter that is answered as well', async () => {
    const petition = await aPetition().registeredBy(window);
    await window.does('answerOnTheSpot', petition);
    await window.does('declareUrgent', petition);
    expect(await leader.does('reportUrgent', await reportOf(petition))).toMatchObject({ stage: 'following' });
  });

  it('of an accusation is its lane’s, and nobody else learns of it (R12)', async () => {
    const petition = await aPetition()
      .accusing('handler')
      .with({ flags: ['urgentMajor'] })
      .registeredBy(discipline);
    const report = await reportOf(petition, discipline);
    for (const other of [window, handler, coordinator, leader])
      expect((await other.tries('reportUrgent', report)).status).toBe(404);
    expect(await discipline.does('reportUrgent', report)).toMatchObject({ stage: 'following' });
    expect((await office.delivered(petition, 'urgentFirstReport')).flatMap(({ to }) => to)).not.toEqual(
      expect.arrayContaining(['leader', 'window', 'handler', 'leader2']),
    );
  });

  it('whoever is complained of does not say that it was nothing (R6)', async () => {
    const petition = await aPetition()
      .against('leader')
      .with({ flags: ['urgentMajor'] })
      .registeredBy(window);
    const report = await reportOf(petition, window);
    expect((await leader.tries('dismissUrgent', report)).status).toBeGreaterThanOrEqual(403);
    expect(await window.does('reportUrgent', report)).toMatchObject({ stage: 'following' });
  });

  it('of a complaint about the unit that took it down is the coordination desk’s (R6)', async () => {
    const petition = await aPetition()
      .about('civilAffairs')
      .with({ flags: ['urgentMajor'] })
      .registeredBy(handler);
    expect((await office.delivered(petition, 'urgentReportDuty')).flatMap(({ to }) => to).sort()).toEqual([
      'coordinator',
      'leader2',
    ]);
    const report = await reportOf(petition, coordinator);
    expect((await handler.tries('reportUrgent', report)).status).toBeGreaterThanOrEqual(403);
    expect(await coordinator.does('reportUrgent', report)).toMatchObject({ stage: 'following' });
  });
});

keepsTheInvariants(() => office);
