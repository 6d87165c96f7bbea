import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { trialClearance, trialOfficers } from '@banjie/office';
import { processes } from '@banjie/workflows';
import { aPetition, type Petition } from '../support/a-petition.js';
import { keepsTheInvariants } from '../support/keeps-invariants.js';
import type { Officer } from '../support/officer.js';
import { openTrialOffice, type TrialOffice } from '../support/trial-office.js';

const lists = ['queue', 'decisions', 'supervision', 'accountability', 'inbox'];
const acts = [...processes.petition.acts, ...processes.denial.acts].map(({ name }) => name);

let office: TrialOffice;
let window: Officer;
let discipline: Officer;
let secretary: Officer;
let everybodyElse: Officer[];

beforeAll(async () => {
  office = await openTrialOffice();
  [window, discipline, secretary] = (await Promise.all(
    ['window', 'discipline', 'secretary'].map((id) => office.signedInAs(id)),
  )) as [Officer, Officer, Officer];
  const advertised = trialOfficers.filter(({ id }) => !/.(Head|Handler)$/.test(id) && !trialClearance.includes(id));
  everybodyElse = await Promise.all(advertised.map(({ id }) => office.signedInAs(id)));
});
afterAll(() => office.close());

/** Everything a person can read without knowing a number. */
const world = async (officer: Officer) =>
  JSON.stringify(
    await Promise.all(
      [...lists, 'directory', `ledger/${officer.id}`].map(async (path) => [path, (await officer.get(path)).body]),
    ),
  );

async function knowsOf(officer: Officer, { number }: Petition): Promise<string[]> {
  const answers = await Promise.all(
    lists.map(async (list) => [list, JSON.stringify((await officer.get(list)).body)] as const),
  );
  return answers
    .filter(([, text]) => text.includes(number) || text.includes('JB-') || text.includes('收受财物'))
    .map(([list]) => list);
}

describe('R12 检举控告: the sealed lane', () => {
  it('goes to the discipline committee by itself and waits there to be signed for', async () => {
    const accusation = await aPetition().accusing('handler').registeredBy(window);
    // Its place in the series is the lane's to know.
    expect(accusation.number).toMatch(/^JB-2026-[2-9A-Z]{8}$/);
    expect((await discipline.sees(accusation)).laneNumber).toBe('JB-2026-00001');
    expect(await discipline.sees(accusation)).toMatchObject({
      stage: 'routing.awaitingReceipt',
      responsible: { unit: 'discipline' },
    });
    await discipline.does('signFor', accusation);
    expect((await secretary.sees(accusation)).responsible.officer).toBe('discipline');
  });

  it('looks to everybody else, the first contact and the administrator included, like a number that does not exist', async () => {
    const accusation = await aPetition().accusing('handler').registeredBy(window);
    for (const officer of everybodyElse) {
      const [there, nowhere] = [await officer.get(accusation.address), await officer.get('petitions/JB-2026-99999')];
      expect([officer.id, there.status, there.body]).toEqual([officer.id, 404, nowhere.body]);
      for (const act of acts) {
        const [tried, triedNowhere] = [
          await officer.tries(act, accusation),
          await officer.tries(act, { address: 'petitions/JB-2026-99999' }),
        ];
        expect([officer.id, act, tried.status, tried.body]).toEqual([officer.id, act, 404, triedNowhere.body]);
      }
    }
  });

  it('shows in no list of anybody else, signed for, overdue, under supervision or answered', async () => {
    const accusation = await aPetition().accusing('handler').registeredBy(window);
    const nobody = async () => {
      await office.deliversEverything();
      for (const officer of everybodyElse)
        expect([officer.id, await knowsOf(officer, accusation)]).toEqual([officer.id, []]);
    };
    await nobody();
    await discipline.does('signFor', accusation);
    await office.hoursPass(24 * 20);
    await nobody();
    expect(await knowsOf(discipline, accusation)).toEqual(['queue', 'supervision', 'accountability', 'inbox']);
    const [supervised] = (await discipline.list('supervision')).filter(
      ({ number }: { number: string }) => number === accusation.number,
    );
    for (const officer of everybodyElse) {
      expect((await officer.tries('submitExplanation', { address: `supervision/${supervised.id}` })).status).toBe(404);
    }
    await discipline.does('reply', accusation);
    await nobody();
  });

  it('is denied by nobody alone: the secretary decides what an officer files, and another officer what the secretary files (R4)', async () => {
    for (const [filer, decider] of [
      [discipline, secretary],
      [secretary, discipline],
    ] as const) {
      const accusation = await aPetition().accusing('handler').registeredBy(window);
      await filer.does('signFor', accusation);
      await filer.does('fileDenial', accusation);
      for (const officer of everybodyElse)
        expect([officer.id, (await officer.tries('confirmDenial', accusation)).status]).toEqual([officer.id, 404]);
      expect((await filer.tries('confirmDenial', accusation)).status).toBe(403);
      const waits = async (officer: Officer) =>
        (await officer.list('decisions')).some(({ number }: { number: string }) => number === accusation.number);
      expect([await waits(decider), await waits(filer)]).toEqual([true, false]);
      expect((await office.delivered(accusation, 'denialFiling')).flatMap(({ to }) => to)).toEqual([decider.id]);
      await decider.does('confirmDenial', accusation);
      expect(await decider.sees(accusation)).toMatchObject({ stage: 'denied', outcome: 'cannotBeDone' });
    }
  });

  it('is handled on where the secretary corrects the denial, and no leader takes part in its collective decision', async () => {
    const [corrected, complained] = [
      await aPetition().accusing('handler').registeredBy(window),
      await aPetition().accusing('handler').registeredBy(window),
    ];
    for (const accusation of [corrected, complained]) {
      await discipline.does('signFor', accusation);
      await discipline.does('fileDenial', accusation);
    }
    await secretary.does('correctDenial', corrected);
    expect(await discipline.sees(corrected)).toMatchObject({ stage: 'handling.working' });
    expect(
      (await secretary.tries('recordCollectiveDecision', complained, { members: ['leader', 'leader2'] })).body,
    ).toMatchObject({ code: 'invalid', issues: [{ path: 'members' }, { path: 'members' }] });
  });

  it('leaves the accused’s own world byte for byte as it was', async () => {
    const accused = await Promise.all(['handler', 'head', 'leader', 'efficiency'].map((id) => office.signedInAs(id)));
    await office.deliversEverything();
    const before = await Promise.all(accused.map(world));
    for (const { id } of accused) {
      const accusation = await aPetition().accusing(id).registeredBy(window);
      await discipline.does('signFor', accusation);
      await discipline.does('addMaterial', accusation);
    }
    await office.deliversEverything();
    expect(await Promise.all(accused.map(world))).toEqual(before);
  });

  it('is kept from a cleared member of the committee who is accused, notices included', async () => {
    for (const [accused, other] of [
      [discipline, secretary],
      [secretary, discipline],
    ] as const) {
      const accusation = await aPetition().accusing(accused.id).registeredBy(window);
      await office.hoursPass(24 * 12);
      await office.deliversEverything();
      expect((await accused.get(accusation.address)).status).toBe(404);
      for (const list of lists) {
        const text = JSON.stringify((await accused.get(list)).body);
        expect([accused.id, list, text.includes(accusation.number)]).toEqual([accused.id, list, false]);
      }
      expect((await other.get(accusation.address)).status).toBe(200);
      expect(JSON.stringify((await other.get('inbox')).body)).toContain(accusation.number);
    }
  });

  it('leaves no gap in the open numbers, of cases and of documents', async () => {
    const numbers: string[] = [];
    for (let round = 0; round < 3; round += 1) {
      numbers.push((await aPetition().registeredBy(window)).number);
      await aPetition().accusing('handler').registeredBy(window);
    }
    const serials = numbers.map((number) => Number(number.slice(-5)));
    expect(serials).toEqual([serials[0], serials[0]! + 1, serials[0]! + 2]);
    await office.deliversEverything();
    const open = await office.rows<{ prefix: string; gapless: boolean }>(
      `SELECT prefix, count(*) = max(n.serial) AND min(n.serial) = 1 AS gapless FROM notice n JOIN case_file c ON c.id = n.case_id WHERE NOT c.sealed GROUP BY prefix`,
    );
    expect(open.length).toBeGreaterThan(0);
    expect(open.filter(({ gapless }) => !gapless)).toEqual([]);
  });

  it('tells the accuser where it stands, and not which unit has it', async () => {
    const accusation = await aPetition().accusing('handler').registeredBy(window);
    const body = JSON.stringify({ number: accusation.number, code: accusation.queryCode });
    const answer = await fetch(`${office.url}/api/track`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    });
    expect(await answer.json()).toMatchObject({
      number: accusation.number,
      unitName: null,
      stageLabel: { zh: '已转有关单位，等待签收' },
    });
  });
});

keepsTheInvariants(() => office);
