import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { moveMatters } from '@banjie/office';
import { aPetition, superiorsPaper, type Petition } from '../support/a-petition.js';
import { keepsTheInvariants } from '../support/keeps-invariants.js';
import type { Officer } from '../support/officer.js';
import { openTrialOffice, type TrialOffice } from '../support/trial-office.js';

let office: TrialOffice;
const staff: Record<string, Officer> = {};
const as = (id: string): Officer => staff[id]!;
beforeAll(async () => {
  office = await openTrialOffice();
  const accounts =
    'window handler handler2 head constructionHead transportHandler transportHead coordinator leader leader2 admin discipline healthHead healthHandler educationHandler';
  for (const id of accounts.split(' ')) staff[id] = await office.signedInAs(id);
});
afterAll(() => office.close());

const paper = { paper: '清编发〔2026〕3号', paperDate: '2026-03-01', orderedBy: 'leader', reason: '机构改革' };
const close = (unit: string, form: object = { reason: '撤销' }) =>
  as('admin').post(`organisation/units/${unit}/close`, form);
const merge = async (unit: string, into: string) => {
  const { status, body } = await close(unit, { ...paper, into });
  expect([unit, into, status]).toEqual([unit, into, 200]);
  return body;
};
const reopenUnit = (unit: string) => as('admin').post(`organisation/units/${unit}/reopen`, { reason: '恢复设置' });
const addUnit = (id: string) => as('admin').post('organisation/units', { id, name: `${id}办`, leaders: ['leader'] });

async function signedBy(who: string, unit: string, fields: Record<string, unknown> = {}): Promise<Petition> {
  const petition = await aPetition().with(fields).registeredBy(as('window'));
  await as('window').does('handOver', petition, { unit });
  await as(who).does('signFor', petition);
  return petition;
}

describe('R1 units merged, opened again and merged the other way', () => {
  it('are never each other’s successors: the office goes on', async () => {
    for (const id of ['east', 'west']) expect((await addUnit(id)).status).toBe(201);
    await merge('east', 'west');
    expect((await reopenUnit('east')).status).toBe(200);
    await merge('west', 'east');
    expect((await close('east')).status).toBe(200);
    const petition = await aPetition().registeredBy(as('window'));
    expect((await as('window').sees(petition)).stage).toBe('intake');
  });
});

describe('R6 a matter that is taken up again after a merger', () => {
  const reopens = async (petition: Petition): Promise<void> => {
    await as('leader2').does('reopen', petition);
    expect(await as('coordinator').sees(petition)).toMatchObject({ stage: 'routing.coordination' });
    await as('coordinator').does('assign', petition, { unit: 'agriculture' });
  };

  it('never comes to those it complains of, whether it was answered or long closed, nor to those who have become theirs', async () => {
    const answered = await signedBy('handler', 'civilAffairs', { complainedUnit: 'construction' });
    const closed = await signedBy('handler', 'civilAffairs', { complainedUnit: 'construction' });
    const aboutMerged = await signedBy('handler2', 'construction', { complainedUnit: 'civilAffairs' });
    await as('handler').does('reply', closed);
    await as('handler2').does('reply', aboutMerged);
    await office.hoursPass(24 * 9);
    await as('handler').does('reply', answered);
    await merge('civilAffairs', 'construction');
    for (const petition of [answered, closed, aboutMerged]) await reopens(petition);
  });
});

describe('R3 R4 a merger of a unit that another is being merged into', () => {
  it('is told of what waits for a leader’s decision in its turn', async () => {
    const petition = await signedBy('educationHandler', 'education', { complainedUnit: 'economy' });
    await as('educationHandler').does('fileDenial', petition);
    await merge('education', 'health');
    await merge('health', 'economy');
    await as('leader2').does('correctDenial', petition);
    await moveMatters(office.runtime);
    await moveMatters(office.runtime);
    expect((await as('coordinator').sees(petition)).stage).toBe('routing.coordination');
    expect(await office.rows('SELECT FROM unit_merger WHERE done_at IS NULL')).toEqual([]);
  });
});

describe('R1 the old files of a unit that was merged', () => {
  it('are found by its successor as they were by whoever had them', async () => {
    const said = { title: '校车停运', content: '村小学校车自三月起停运，孩子每天步行五公里上学。' };
    expect((await addUnit('school')).status).toBe(201);
    const head = { id: 'schoolHead', name: '校车负责人', unit: 'school', roles: ['unitHead', 'handler'] };
    await office.rows(
      'INSERT INTO officer (id, name, unit, roles, password_hash) SELECT $1, $2, $3, $4, password_hash FROM officer WHERE id = $5',
      [head.id, head.name, head.unit, head.roles, 'handler'],
    );
    staff['schoolHead'] = await office.signedInAs('schoolHead');
    const petition = await signedBy('schoolHead', 'school', said);
    await as('schoolHead').does('assignHandler', petition, { officer: 'schoolHead' });
    await as('schoolHead').does('reply', petition);
    await office.hoursPass(24 * 9);
    expect((await as('coordinator').sees(petition)).stage).toBe('closed');
    const found = async (who: string): Promise<string[]> =>
      (await as(who).post('petitions/seen-before', said)).body.items.map(({ number }: Petition) => number);
    expect(await found('transportHead')).toEqual([]);
    expect(await found('schoolHead')).toEqual([petition.number]);
    await merge('school', 'transport');
    expect(await found('transportHead')).toEqual([petition.number]);
  });
});

describe('R3 R6 a report back to the superior, whose unit is merged into the one complained of', () => {
  const assigned = (complainedUnit: string) =>
    signedBy('handler2', 'construction', {
      complainedUnit,
      channel: 'assignedFromAbove',
      superior: { ...superiorsPaper, issuedOn: '2026-03-02' },
    });

  it('is the desk’s to write, and late it is of the unit that was merged, also where both were', async () => {
    const reports = [await assigned('economy'), await assigned('transport')];
    for (const petition of reports) await as('handler2').does('reply', petition);
    await merge('transport', 'economy');
    await merge('construction', 'economy');
    await office.hoursPass(24 * 3);
    for (const petition of reports) {
      for (const accused of ['handler2', 'constructionHead', 'transportHead'])
        expect((await as(accused).tries('draftReport', petition)).status).toBeGreaterThanOrEqual(403);
      expect(await as('coordinator').mayDo(petition)).toContain('draftReport');
    }
    await office.hoursPass(24 * 9);
    const late = await office.rows(
      `SELECT b.unit, b.officer FROM breach b JOIN case_file c ON c.id = b.case_id WHERE c.number = ANY($1) AND b.clock = 'reportAfterAnswer'`,
      [reports.map(({ number }) => number)],
    );
    expect(late).toEqual(Array(2).fill({ unit: 'construction', officer: 'handler2' }));
  });
});

keepsTheInvariants(() => office);
