import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aClearedColleague, setClearance } from '../support/a-colleague.js';
import { aPetition, type Petition } from '../support/a-petition.js';
import { keepsTheInvariants } from '../support/keeps-invariants.js';
import { accountabilityCase, type Officer } from '../support/officer.js';
import { openTrialOffice, type TrialOffice } from '../support/trial-office.js';

let office: TrialOffice;
let window: Officer;
let discipline: Officer;
let secretary: Officer;
let colleague: Officer;
let third: Officer;

beforeAll(async () => {
  office = await openTrialOffice();
  [window, discipline, secretary] = (await Promise.all(
    ['window', 'discipline', 'secretary'].map((id) => office.signedInAs(id)),
  )) as [Officer, Officer, Officer];
  colleague = await aClearedColleague(office, 'colleague');
  third = await aClearedColleague(office, 'third');
});
afterAll(() => office.close());

const accusing = (officer = 'handler') => aPetition().accusing(officer).registeredBy(window);

async function inHandOf(officer: Officer, accused?: string): Promise<Petition> {
  const accusation = await accusing(accused);
  await officer.does('signFor', accusation);
  return accusation;
}

const has = async (officer: Officer, list: string, { number }: Petition): Promise<boolean> =>
  (await officer.list(list)).some((item: { number: string }) => item.number === number);

describe('R12 a sealed matter goes to nobody who could not read it', () => {
  it('is neither handed over nor assigned to a unit in which nobody is cleared, and could not be signed for there (R1)', async () => {
    const accusation = await inHandOf(discipline);
    const refused = {
      status: 422,
      body: { code: 'invalid', issues: [{ path: 'unit', message: expect.stringContaining('sealed lane') }] },
    };
    expect(await discipline.tries('handOver', accusation, { unit: 'construction' })).toMatchObject(refused);
    await discipline.does('referToCoordination', accusation);
    expect(await secretary.tries('assign', accusation, { unit: 'construction' })).toMatchObject(refused);
    await secretary.does('assign', accusation, { unit: 'discipline' });
    expect((await colleague.does('signFor', accusation)).stage).toBe('handling.working');
  });

  it('is given to no handler who is not cleared', async () => {
    const accusation = await accusing();
    await office.rows(
      `INSERT INTO officer (id, name, unit, roles, password_hash, password_is_one_time) VALUES ('uncleared', '未授权', 'discipline', '{disciplineOfficer}', 'x', false)`,
    );
    expect(await discipline.tries('signFor', accusation, { officer: 'uncleared' })).toMatchObject({
      status: 422,
      body: { issues: [{ path: 'officer' }] },
    });
  });
});

describe('R12 an accusation of everybody who could read it', () => {
  it('is not taken down, and goes to the superior organ, while somebody else’s is (R1)', async () => {
    for (const id of ['secretary', 'colleague', 'third']) await setClearance(office, id, false);
    const form = aPetition().accusing('discipline').fields;
    expect(await window.post('petitions', form)).toMatchObject({
      status: 422,
      body: { issues: [{ path: 'complainedOfficer', message: expect.stringContaining('superior discipline organ') }] },
    });
    await accusing('secretary');
    for (const id of ['secretary', 'colleague', 'third']) await setClearance(office, id, true);
  });
});

describe('R12 the secretary leads the sealed lane', () => {
  it('gives the matter of a handler who is cleared no more to another, as the head of a unit would (R1)', async () => {
    const accusation = await inHandOf(colleague);
    await setClearance(office, 'colleague', false);
    expect((await colleague.get(accusation.address)).status).toBe(404);
    expect(await has(secretary, 'queue', accusation)).toBe(true);
    await secretary.does('assignHandler', accusation, { officer: 'discipline' });
    expect((await discipline.does('reply', accusation)).stage).toBe('answered');
    await setClearance(office, 'colleague', true);
  });

  it('takes back a denial that was returned to somebody who is cleared no more (R4)', async () => {
    const accusation = await inHandOf(colleague);
    await colleague.does('fileDenial', accusation);
    await secretary.does('returnDenial', accusation);
    await setClearance(office, 'colleague', false);
    expect(await has(secretary, 'queue', accusation)).toBe(true);
    await secretary.does('abandonDenial', accusation);
    expect((await secretary.does('assignHandler', accusation, { officer: 'discipline' })).stage).toBe(
      'handling.working',
    );
    await setClearance(office, 'colleague', true);
  });

  it('decides on an extension, asked of them by name (R3)', async () => {
    const accusation = await inHandOf(discipline);
    await discipline.does('requestExtension', accusation);
    expect((await office.delivered(accusation, 'extensionRequest')).flatMap(({ to }) => to)).toEqual(['secretary']);
    expect([await has(secretary, 'decisions', accusation), await has(colleague, 'decisions', accusation)]).toEqual([
      true,
      false,
    ]);
    expect((await colleague.tries('grantExtension', accusation)).status).toBe(403);
    await secretary.does('grantExtension', accusation);
    expect((await discipline.deadline('specialReply', accusation))?.state).toBe('running');
  });

  it('finds what was objected to and says whose it is; nobody redirects it, which would end it by one person’s word (R1, R4)', async () => {
    const accusation = await accusing();
    await discipline.does('object', accusation);
    expect([
      await has(secretary, 'queue', accusation),
      await has(secretary, 'decisions', accusation),
      await has(discipline, 'queue', accusation),
    ]).toEqual([true, true, false]);
    expect((await secretary.tries('redirect', accusation)).status).toBe(403);
    await secretary.does('assign', accusation, { unit: 'discipline' });
    await discipline.does('object', accusation);
    expect(await has(secretary, 'decisions', accusation)).toBe(true);
    await secretary.does('decideRouting', accusation, { unit: 'discipline' });
    await discipline.does('signFor', accusation);
  });

  it('is stood in for by another of those cleared where the accusation is of the secretary', async () => {
    const accusation = await accusing('secretary');
    await discipline.does('object', accusation);
    expect([await has(colleague, 'queue', accusation), await has(colleague, 'decisions', accusation)]).toEqual([
      true,
      true,
    ]);
    await colleague.does('assign', accusation, { unit: 'discipline' });
    await discipline.does('signFor', accusation);
    await discipline.does('requestExtension', accusation);
    await colleague.does('grantExtension', accusation);
    await colleague.does('assignHandler', accusation, { officer: 'third' });
    for (const list of ['queue', 'decisions', 'inbox'])
      expect([list, JSON.stringify((await secretary.get(list)).body).includes(accusation.number)]).toEqual([
        list,
        false,
      ]);
    expect((await secretary.tries('assignHandler', accusation, { officer: 'discipline' })).status).toBe(404);
  });
});

describe('R12 those cleared stand where the office’s desks cannot', () => {
  it('a complaint on paper about the denial of an accusation is entered and reviewed by who had no part in it (R4)', async () => {
    const accusation = await inHandOf(discipline);
    await discipline.does('fileDenial', accusation);
    expect([await has(secretary, 'decisions', accusation), await has(colleague, 'decisions', accusation)]).toEqual([
      true,
      false,
    ]);
    await secretary.does('confirmDenial', accusation);
    expect((await window.tries('complainAboutDenial', accusation)).status).toBe(404);
    await colleague.does('complainAboutDenial', accusation);
    expect(await has(colleague, 'decisions', accusation)).toBe(true);
    for (const involved of [discipline, secretary])
      expect((await involved.tries('overturnDenial', accusation)).status).toBe(403);
    await colleague.does('overturnDenial', accusation);
    expect(await discipline.sees(accusation)).toMatchObject({ stage: 'handling.working' });
  });

  it('a bad word about the counter is answered in the lane, and not by the counter, which reads nothing of it (R10)', async () => {
    const accusation = await inHandOf(discipline);
    await discipline.does('reply', accusation);
    const rating = {
      number: accusation.number,
      code: accusation.queryCode,
      form: { reception: 'notSatisfied', handling: 'satisfied' },
    };
    const { status } = await fetch(`${office.url}/api/track/acts/rate`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(rating),
    });
    expect([status, await has(secretary, 'queue', accusation)]).toEqual([200, true]);
    await secretary.does('followUpRating', accusation);
  });

  it('a measure out of an accusation is decided by two: the secretary and another of those cleared, never who found or proposed it (R6)', async () => {
    const accusation = await inHandOf(discipline);
    const { body } = await discipline.post('accountability', {
      officer: 'handler',
      situation: 6,
      facts: '收受财物',
      petition: accusation.number,
    });
    const found = accountabilityCase(body.process);
    for (const act of ['openFinding', 'recordFinding']) await discipline.does(act, found);
    await office.hoursPass(24 * 15);
    expect((await colleague.list('queue')).map(({ process }: { process: string }) => process)).toContain(body.process);
    await colleague.does('proposeMeasure', found);
    expect((await third.tries('approveMeasure', found)).status).toBe(403);
    await secretary.does('approveMeasure', found);
    for (const involved of [discipline, colleague, secretary])
      expect((await involved.tries('approveMeasure', found)).status).toBeGreaterThanOrEqual(403);
    expect([await has(third, 'decisions', accusation), (await third.does('approveMeasure', found)).stage]).toEqual([
      true,
      'issued',
    ]);
  });
});

keepsTheInvariants(() => office);
