import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aPetition, type Petition } from '../support/a-petition.js';
import { keepsTheInvariants } from '../support/keeps-invariants.js';
import type { Officer } from '../support/officer.js';
import { openTrialOffice, type TrialOffice } from '../support/trial-office.js';

let office: TrialOffice;
const staff = new Map<string, Officer>();
const as = (id: string): Officer => staff.get(id)!;
const everybody = [
  'window',
  'handler',
  'handler2',
  'head',
  'coordinator',
  'leader',
  'leader2',
  'discipline',
  'secretary',
];

beforeAll(async () => {
  office = await openTrialOffice({ at: '2026-03-12T09:00:00+08:00' });
  for (const id of everybody) staff.set(id, await office.signedInAs(id));
});
afterAll(() => office.close());

const reason = '登记时听错，已与来访人核对';
/** Without what the usual form corrects. */
const only = (fields: Record<string, unknown>) => ({ receivedAt: undefined, ...fields });

async function handled(fields: Record<string, unknown> = {}): Promise<Petition> {
  const petition = await aPetition().with(fields).registeredBy(as('window'));
  await as('window').does('handOver', petition, { unit: 'civilAffairs' });
  await as('handler').does('signFor', petition);
  return petition;
}

const status = async (officer: Officer, of: Petition): Promise<number> => (await officer.get(of.address)).status;

describe('R2, R6 whom it complains of is corrected by two', () => {
  it('whom it names is shut out at once, so that nobody confirms or declines it about themselves; declined, they are back', async () => {
    const petition = await handled();
    await as('window').does('proposeCorrection', petition, only({ complainedOfficer: 'coordinator', reason }));
    expect([
      await status(as('coordinator'), petition),
      (await as('coordinator').tries('declineCorrection', petition, { reason })).status,
    ]).toEqual([404, 404]);
    await as('leader').does('declineCorrection', petition, { reason: '来访人没有说过' });
    expect(await status(as('coordinator'), petition)).toBe(200);
  });

  it('the matter leaves whoever it complains of now, and the desk says whose it is', async () => {
    const petition = await handled();
    await as('window').does('proposeCorrection', petition, only({ complainedOfficer: 'handler', reason }));
    expect(await status(as('handler'), petition)).toBe(404);
    await as('coordinator').does('confirmCorrection', petition);
    const { stage, responsible } = await as('coordinator').sees(petition);
    expect([stage, responsible.unit, responsible.officer]).toEqual(['routing.coordination', null, null]);
    expect((await as('coordinator').tries('assign', petition, { unit: 'civilAffairs' })).status).toBe(409);
    await as('coordinator').does('assign', petition, { unit: 'construction' });
    expect((await as('coordinator').deadline('generalReply', petition))?.effectiveDue).toBe('2026-03-19');
  });

  it('whoever was named before reads the matter again, and neither learns that they were nor who is', async () => {
    const petition = await aPetition().against('handler2').registeredBy(as('window'));
    expect(await status(as('handler2'), petition)).toBe(404);
    await as('window').does('proposeCorrection', petition, only({ complainedOfficer: 'handler', reason }));
    await as('coordinator').does('confirmCorrection', petition);
    await as('window').does('handOver', petition, { unit: 'construction' });
    const handler2 = as('handler2');
    const seen = await handler2.sees(petition);
    expect(seen.corrections[0].values).toEqual([
      expect.objectContaining({ field: 'complainedOfficer', before: null, after: null }),
    ]);
    expect(JSON.stringify(seen.timeline)).not.toContain('complainedOfficersUnit');
    const [value] = (await as('coordinator').sees(petition)).corrections[0].values;
    expect([value.before.zh, value.after.zh]).toEqual(['赵建设', '李承办']);
  });
});

describe('R2, R12 into the sealed lane and out of it', () => {
  const accusation = { lane: 'accusation', complainedOfficer: 'head', reason: '来访人反映干部收受财物' };

  it('what turns out to be an accusation leaves every list at once, with its trail', async () => {
    const petition = await handled({ title: '反映民政办收受财物的情况' });
    const repeat = await aPetition().with({ repeatOf: petition.number }).registeredBy(as('window'));
    await office.deliversEverything();
    await as('handler').does('proposeCorrection', petition, only(accusation));
    expect(await status(as('head'), petition)).toBe(404);
    await as('coordinator').does('confirmCorrection', petition);
    for (const one of ['window', 'handler', 'head', 'coordinator', 'leader', 'leader2'].map(as)) {
      expect([one.id, await status(one, petition)]).toEqual([one.id, 404]);
      const lists = await Promise.all(['queue', 'inbox', 'decisions'].map((path) => one.get(path)));
      expect([one.id, JSON.stringify(lists.map(({ body }) => body)).includes(petition.number)]).toEqual([
        one.id,
        false,
      ]);
    }
    expect(JSON.stringify(await as('coordinator').sees(repeat))).not.toContain(petition.number);
    const found = await as('window').post('petitions/seen-before', {
      title: '反映民政办收受财物的情况',
      content: '收受财物',
    });
    expect(JSON.stringify(found.body)).not.toContain(petition.number);
    const seen = await as('discipline').sees(petition);
    expect([seen.stage, seen.responsible.unit, seen.lane]).toEqual([
      'routing.awaitingReceipt',
      'discipline',
      'accusation',
    ]);
    await as('discipline').does('signFor', petition);
    expect((await as('window').post('track', { number: petition.number, code: petition.queryCode })).status).toBe(200);
    expect((await office.delivered(petition, 'receipt')).at(-1)?.body).not.toContain('收受财物');
  });

  it('refused like a registration: against everybody who could read it', async () => {
    const petition = await handled();
    const fields = { ...accusation, complainedOfficer: undefined, complainedUnit: 'discipline' };
    const { status: answered, body } = await as('handler').tries('proposeCorrection', petition, only(fields));
    expect([answered, JSON.stringify(body)]).toEqual([422, expect.stringContaining('上一级纪检监察机关')]);
  });

  it('an answered matter is sealed as it stands', async () => {
    const petition = await handled();
    await as('handler').does('reply', petition);
    await as('coordinator').does('proposeCorrection', petition, only(accusation));
    await as('leader').does('confirmCorrection', petition);
    expect([await status(as('handler'), petition), (await as('secretary').sees(petition)).stage]).toEqual([
      404,
      'answered',
    ]);
  });

  it('out of it only two of those cleared take it, and the desk assigns it', async () => {
    const petition = await aPetition().accusing('handler2').registeredBy(as('window'));
    await as('discipline').does('signFor', petition);
    const fields = { lane: 'appealOrRequest', reason: '来信人书面说明只是求决' };
    expect((await as('coordinator').tries('proposeCorrection', petition, only(fields))).status).toBe(404);
    await as('discipline').does('proposeCorrection', petition, only(fields));
    expect((await as('discipline').tries('confirmCorrection', petition)).status).toBe(403);
    await as('secretary').does('confirmCorrection', petition);
    const seen = await as('coordinator').sees(petition);
    expect([seen.stage, seen.lane, seen.purpose]).toEqual(['routing.coordination', 'appealOrRequest', 'complaint']);
    expect(await status(as('handler2'), petition)).toBe(404);
    const queue = await as('coordinator').list('queue');
    expect(queue.map(({ number }: { number: string }) => number)).toContain(petition.number);
  });
});

keepsTheInvariants(() => office);
