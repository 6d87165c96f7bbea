import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { moveMatters } from '@banjie/office';
import { aPetition, type Petition } from '../support/a-petition.js';
import { keepsTheInvariants } from '../support/keeps-invariants.js';
import type { Officer } from '../support/officer.js';
import { openTrialOffice, type TrialOffice } from '../support/trial-office.js';

let office: TrialOffice;
const staff: Record<string, Officer> = {};
const as = (id: string): Officer => staff[id]!;
beforeAll(async () => {
  office = await openTrialOffice();
  const accounts =
    'window handler handler2 head constructionHead transportHandler transportHead coordinator leader admin discipline healthHead healthHandler';
  for (const id of accounts.split(' ')) staff[id] = await office.signedInAs(id);
});
afterAll(() => office.close());

const paper = { paper: '清编发〔2026〕3号', paperDate: '2026-03-01', orderedBy: 'leader', reason: '机构改革' };
const merge = (unit: string, into: string, form: object = {}) =>
  as('admin').post(`organisation/units/${unit}/close`, { ...paper, into, ...form });

async function sentTo(unit: string, fields: Record<string, unknown> = {}): Promise<Petition> {
  const petition = await aPetition().with(fields).registeredBy(as('window'));
  await as('window').does('handOver', petition, { unit });
  return petition;
}

async function signedBy(who: string, unit: string, fields: Record<string, unknown> = {}): Promise<Petition> {
  const petition = await sentTo(unit, fields);
  await as(who).does('signFor', petition);
  return petition;
}

const due = async ({ number }: Petition, clock: string) =>
  office.rows(
    `SELECT t.id, t.effective_due::text AS due, t.state FROM timer t JOIN case_file c ON c.id = t.case_id
     WHERE c.number = $1 AND t.clock = $2 ORDER BY t.id`,
    [number, clock],
  );

const context = async ({ number }: Petition): Promise<Record<string, unknown>> => {
  const [row] = await office.rows<{ context: Record<string, unknown> }>(
    `SELECT p.snapshot->'context' AS context FROM process p JOIN case_file c ON c.id = p.case_id
     WHERE c.number = $1 AND p.kind = 'petition'`,
    [number],
  );
  return row!.context;
};

describe('R1 a unit is merged by a paper and on a leader’s word', () => {
  it('not without them, nor by a paper of a day that has not come, nor by anybody but a leader', async () => {
    for (const [form, status] of [
      [{ paper: undefined }, 422],
      [{ paperDate: undefined }, 422],
      [{ orderedBy: undefined }, 422],
      [{ paperDate: '2026-04-01' }, 422],
      [{ orderedBy: 'head' }, 409],
      [{ into: 'transport' }, 409],
      [{ into: 'nowhere' }, 409],
    ] as const)
      expect([form, (await merge('transport', 'health', form)).status]).toEqual([form, status]);
    for (const id of ['window', 'coordinator', 'leader'])
      expect((await as(id).post('organisation/units/transport/close', { ...paper, into: 'health' })).status).toBe(403);
  });

  it('says before what it has open, and nothing of the sealed lane', async () => {
    await sentTo('transport');
    const working = await signedBy('transportHandler', 'transport');
    await as('leader').does('instruct', working, { dueDate: '2026-03-20' });
    await sentTo('construction', { complainedUnit: 'transport' });
    const before = (await as('admin').get('organisation/units/transport/merger')).body;
    await aPetition().with({ lane: 'accusation', complainedUnit: 'transport' }).registeredBy(as('window'));
    const { status, body } = await as('admin').get('organisation/units/transport/merger');
    expect([status, body]).toEqual([200, before]);
    expect(body).toMatchObject({ unit: 'transport', staff: 2, complaints: 1, supervised: 0 });
    expect(body.held.map(({ kind, count }: { kind: string; count: number }) => [kind, count])).toEqual(
      expect.arrayContaining([
        ['instruction', 1],
        ['petition', 1],
        ['petition', 1],
      ]),
    );
    expect((await as('leader').get('organisation/units/transport/merger')).status).toBe(403);
  });

  it('what nobody has signed for goes to the successor with a new slip, without a bounce, by the clocks that run', async () => {
    const [unsigned, working] = [await sentTo('transport'), await signedBy('transportHandler', 'transport')];
    const clocks = async () => [
      await due(unsigned, 'handOverReceipt'),
      await due(unsigned, 'generalReply'),
      await due(working, 'generalReply'),
      await due(working, 'unitTerm'),
    ];
    const before = await clocks();
    const about = await sentTo('construction', { complainedUnit: 'transport' });
    const merged = await merge('transport', 'health');
    expect([merged.status, merged.body]).toEqual([200, expect.objectContaining({ staff: 2, waiting: 0 })]);
    expect(merged.body.moved).toBeGreaterThanOrEqual(3);
    expect(await clocks()).toEqual(before);
    expect(await as('healthHead').sees(unsigned)).toMatchObject({
      stage: 'routing.awaitingReceipt',
      responsible: { unit: 'health' },
    });
    expect((await context(unsigned))['bounces']).toEqual([]);
    await office.deliversEverything();
    expect((await office.delivered(unsigned, 'handOverSlip')).at(-1)).toMatchObject({
      to: expect.arrayContaining(['healthHead']),
    });
    await as('healthHandler').does('signFor', unsigned);
    expect(await as('transportHandler').sees(working)).toMatchObject({
      stage: 'handling.working',
      responsible: { unit: 'health', officer: 'transportHandler' },
    });
    expect(await as('constructionHead').mayDo(about)).toContain('signFor');
  });

  it('what is signed for goes on there: given to a colleague, and handed over like any other', async () => {
    const working = await signedBy('healthHandler', 'health');
    await as('healthHead').does('assignHandler', working, { officer: 'transportHandler' });
    await as('transportHandler').does('handOver', working, { unit: 'construction' });
    await as('handler2').does('signFor', working);
    expect(await as('handler2').sees(working)).toMatchObject({ responsible: { unit: 'construction' } });
  });

  it('the instruction of the unit is the successor’s to report on', async () => {
    const { items } = (await as('healthHead').get('queue')).body;
    const instruction = items.find(({ kind }: { kind: string }) => kind === 'instruction');
    expect(instruction).toBeDefined();
    const { status } = await as('healthHead').tries(
      'giveFeedback',
      { address: `instructions/${instruction.process}` },
      { feedback: '已落实。' },
    );
    expect(status).toBe(200);
  });

  it('it is chosen no more, and readable where it once acted', async () => {
    const { units } = (await as('window').get('directory')).body;
    expect(units.map(({ id }: { id: string }) => id)).not.toContain('transport');
    const petition = await aPetition().registeredBy(as('window'));
    expect((await as('window').tries('handOver', petition, { unit: 'transport' })).status).toBe(422);
    const { items } = (await as('admin').get('organisation/log')).body;
    expect(items.find(({ act }: { act: string }) => act === 'unitMerged')).toMatchObject({
      subject: 'transport',
      detail: { into: 'health', paper: paper.paper, paperDate: paper.paperDate, orderedBy: 'leader' },
    });
  });
});

describe('R6 whom a matter complains of never gets it by a merger', () => {
  it('a complaint about the successor that the unit handles goes to the desk, and so does one about the unit that the successor handles', async () => {
    const aboutSuccessor = await signedBy('handler', 'civilAffairs', { complainedUnit: 'construction' });
    const aboutUnit = await sentTo('construction', { complainedUnit: 'civilAffairs' });
    const aboutOfficer = await sentTo('construction', { complainedOfficer: 'handler' });
    const answered = await signedBy('handler', 'civilAffairs', { complainedUnit: 'construction' });
    await as('handler').does('reply', answered);
    const before = await due(aboutSuccessor, 'generalReply');
    const { toDesk } = (await as('admin').get('organisation/units/civilAffairs/merger')).body;
    expect(toDesk).toEqual([{ into: 'construction', name: expect.any(String), count: 3 }]);
    expect((await merge('civilAffairs', 'construction')).status).toBe(200);
    for (const petition of [aboutSuccessor, aboutUnit, aboutOfficer]) {
      expect(await as('coordinator').sees(petition)).toMatchObject({ stage: 'routing.coordination' });
      for (const id of ['constructionHead', 'handler2', 'handler', 'head'])
        expect((await as(id).tries('signFor', petition)).status).toBeGreaterThanOrEqual(403);
      expect(
        (await as('coordinator').tries('assign', petition, { unit: 'construction' })).status,
      ).toBeGreaterThanOrEqual(409);
    }
    expect(await due(aboutSuccessor, 'generalReply')).toEqual(before);
    await as('coordinator').does('assign', aboutUnit, { unit: 'health' });
    await as('healthHandler').does('signFor', aboutUnit);
  });
});

describe('R4 what a leader decides on is told of a merger once that is decided', () => {
  it('and goes to the desk then, where it complains of the successor', async () => {
    for (const id of ['educationHandler', 'leader2']) staff[id] = await office.signedInAs(id);
    const petition = await signedBy('educationHandler', 'education', { complainedUnit: 'economy' });
    await as('educationHandler').does('fileDenial', petition);
    expect((await as('admin').get('organisation/units/education/merger')).body.toDesk).toMatchObject([
      { into: 'economy', count: 1 },
    ]);
    const merged = await merge('education', 'economy');
    expect(merged).toMatchObject({ status: 200, body: { waiting: 1 } });
    expect((await as('leader2').sees(petition)).stage).toBe('handling.denialFiled');
    await as('leader2').does('correctDenial', petition);
    expect(await moveMatters(office.runtime)).toEqual({ moved: 1, waiting: 0 });
    expect((await as('coordinator').sees(petition)).stage).toBe('routing.coordination');
    await as('coordinator').does('assign', petition, { unit: 'agriculture' });
  });
});

describe('R3 merging hides no lateness', () => {
  it('what is missed within a day of it is of the unit that was merged, later of its successor; an earlier breach stays', async () => {
    const late = await signedBy('healthHandler', 'health');
    const { body } = await as('healthHead').get(`${late.address}`);
    const end = body.deadlines.find(({ clock }: { clock: string }) => clock === 'generalReply').effectiveDue as string;
    await office.goesTo(`${end}T20:00:00+08:00`);
    await office.rows(`UPDATE competence SET leader = 'leader' WHERE unit = 'agriculture'`);
    expect((await merge('health', 'agriculture')).status).toBe(200);
    const later = await aPetition().registeredBy(as('window'));
    await as('window').does('handOver', later, { unit: 'agriculture' });
    await as('healthHandler').does('signFor', later);
    await office.hoursPass(30);
    const breaches = async ({ number }: Petition) =>
      office.rows(
        `SELECT b.clock, b.unit, b.officer FROM breach b JOIN case_file c ON c.id = b.case_id WHERE c.number = $1 AND b.clock = 'generalReply'`,
        [number],
      );
    expect(await breaches(late)).toEqual([{ clock: 'generalReply', unit: 'health', officer: 'healthHandler' }]);
    await office.hoursPass(24 * 12);
    expect(await breaches(later)).toEqual([{ clock: 'generalReply', unit: 'agriculture', officer: 'healthHandler' }]);
    expect(await breaches(late)).toHaveLength(1);
    const supervised = await as('discipline').list('supervision');
    const ofLate = supervised.find(({ number }: { number: string }) => number === late.number);
    expect(ofLate).toBeDefined();
    const { status } = await as('healthHead').tries(
      'submitExplanation',
      { address: `supervision/${ofLate.id}` },
      { ground: 'ownFault', text: '人手不足。' },
    );
    expect(status).toBe(200);
  });

  it('everything was told, and a sweep tells nothing twice', async () => {
    expect(await moveMatters(office.runtime)).toEqual({ moved: 0, waiting: 0 });
    expect(await office.rows('SELECT FROM unit_merger WHERE done_at IS NULL')).toEqual([]);
  });
});

keepsTheInvariants(() => office);
