import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aPetition, type Petition } from '../support/a-petition.js';
import { keepsTheInvariants } from '../support/keeps-invariants.js';
import type { Officer } from '../support/officer.js';
import { openTrialOffice, type TrialOffice } from '../support/trial-office.js';

let office: TrialOffice;
const staff: Record<string, Officer> = {};

const accounts = [
  'window',
  'handler',
  'head',
  'leader',
  'leader2',
  'discipline',
  'secretary',
  'efficiency',
  'coordinator',
  'admin',
];

beforeAll(async () => {
  office = await openTrialOffice();
  for (const id of accounts) staff[id] = await office.signedInAs(id);
});
afterAll(() => office.close());

const li = { name: '李有福', phone: '13900007777', idNumber: '11010519491231002X' };

async function filed(fields: Record<string, unknown> = {}): Promise<{ petition: Petition; process: string }> {
  const petition = await aPetition().with(fields).registeredBy(staff['window']!);
  await staff['window']!.does('handOver', petition, { unit: 'civilAffairs' });
  await staff['handler']!.does('signFor', petition);
  await staff['handler']!.does('fileDenial', petition);
  const items = (await staff['leader']!.list('decisions')) as { number: string; process: string }[];
  return { petition, process: items.find(({ number }) => number === petition.number)!.process };
}

const basis = async (who: string, process: string) => (await staff[who]!.get(`decisions/${process}`)).body;

const recordOf = async (process: string): Promise<Record<string, number>> =>
  (await basis('leader', process)).unitRecord as Record<string, number>;

describe('R4 what a decision rests on', () => {
  it('is for whoever is asked to decide, while they are, and for nobody else', async () => {
    const { petition, process } = await filed();
    const nowhere = await staff['leader']!.get('decisions/00000000-0000-4000-8000-000000000000');
    expect(nowhere.status).toBe(404);
    for (const id of accounts) {
      const answer = await staff[id]!.get(`decisions/${process}`);
      expect([id, answer.status]).toEqual([id, id === 'leader' ? 200 : 404]);
      if (id !== 'leader') expect(answer.body).toEqual(nowhere.body);
    }
    await staff['leader']!.does('confirmDenial', petition);
    expect((await staff['leader']!.get(`decisions/${process}`)).status).toBe(404);
  });

  it('is on the record of the matter', async () => {
    const { petition, process } = await filed();
    await basis('leader', process);
    const { items } = (await staff['discipline']!.get(`${petition.address}/read-log`)).body as {
      items: { reader: string; kind: string }[];
    };
    expect(items).toContainEqual(expect.objectContaining({ reader: 'leader', kind: 'decisionBasis' }));
  });

  it('shows the notice as it would be sent, with the petitioner’s name masked, and writes nothing', async () => {
    const { petition, process } = await filed({ title: '李有福申请低保', petitioners: [li] });
    const before = await staff['leader']!.sees(petition);
    const { papers } = await basis('leader', process);
    expect(papers).toEqual([
      {
        act: 'confirmDenial',
        label: { zh: '同意否定', en: 'Confirm the denial' },
        title: expect.stringContaining('告知书'),
        body: expect.stringContaining('家庭人均收入高于本县低保标准'),
      },
    ]);
    expect(JSON.stringify(papers)).not.toContain('李有福');
    expect((await staff['leader']!.sees(petition)).revision).toBe(before.revision);
    await staff['leader']!.does('confirmDenial', petition);
    const [sent] = await office.delivered(petition, 'denialNotice');
    expect(sent!.body.replaceAll('李有福', '李**')).toBe(`${sent!.number}\n\n${papers[0].body}`);
  });

  it('a major denial has no notice before its collective decision is recorded', async () => {
    const { petition, process } = await filed({});
    await staff['leader']!.does('returnDenial', petition);
    await staff['handler']!.does('refileDenial', petition, { major: true });
    expect((await basis('leader', process)).papers).toEqual([]);
  });
});

describe('R4 earlier matters of the same people', () => {
  it('are named by who shares a proof with them, whatever the name alone says', async () => {
    const [earlier, other] = [
      await aPetition()
        .titled('早先的路灯')
        .with({ petitioners: [li] })
        .registeredBy(staff['window']!),
      await aPetition()
        .titled('同名的另一人')
        .with({ petitioners: [{ name: li.name, phone: '13811112222' }] })
        .registeredBy(staff['window']!),
    ];
    const { process } = await filed({ petitioners: [li] });
    const numbers = ((await basis('leader', process)).earlier as { number: string }[]).map(({ number }) => number);
    expect(numbers).toContain(earlier.number);
    expect(numbers).not.toContain(other.number);
    const { items } = (await staff['discipline']!.get(`${earlier.address}/read-log`)).body as {
      items: { reader: string; kind: string }[];
    };
    expect(items).toContainEqual(expect.objectContaining({ reader: 'leader', kind: 'foundByPerson' }));
  });

  it('are never sealed ones, nor such as are about the leader who decides (R6, R12)', async () => {
    const person = { name: '钱小红', phone: '13912340000' };
    const sealed = await aPetition()
      .accusing('head')
      .with({ petitioners: [person] })
      .registeredBy(staff['discipline']!);
    const about = await aPetition()
      .against('leader')
      .with({ petitioners: [person] })
      .registeredBy(staff['window']!);
    const open = await aPetition()
      .with({ petitioners: [person] })
      .registeredBy(staff['window']!);
    const { process } = await filed({ petitioners: [person] });
    const found = await basis('leader', process);
    expect((found.earlier as { number: string }[]).map(({ number }) => number)).toEqual([open.number]);
    expect(JSON.stringify(found)).not.toContain(sealed.number);
    expect(JSON.stringify(found)).not.toContain(about.number);
  });

  it('are not told to a head who is not to know who came (R12)', async () => {
    const person = { name: '孙大年', phone: '13700009999' };
    await aPetition()
      .with({ petitioners: [person] })
      .registeredBy(staff['window']!);
    const petition = await aPetition()
      .with({ petitioners: [person], flags: ['confidential'] })
      .registeredBy(staff['window']!);
    await staff['window']!.does('handOver', petition, { unit: 'civilAffairs' });
    await staff['handler']!.does('signFor', petition);
    await staff['handler']!.does('requestExtension', petition);
    const items = (await staff['head']!.list('decisions')) as { number: string; process: string }[];
    const { process } = items.find(({ number }) => number === petition.number)!;
    expect(await basis('head', process)).toEqual({ papers: [], earlier: [], unitRecord: null });
  });
});

describe('R4 how what a unit filed this year was decided', () => {
  it('counts each filing once, and what was sent back or put right', async () => {
    const first = await filed();
    const before = await recordOf(first.process);
    await staff['leader']!.does('returnDenial', first.petition);
    await staff['handler']!.does('refileDenial', first.petition);
    await staff['leader']!.does('returnDenial', first.petition);
    await staff['handler']!.does('refileDenial', first.petition);
    await staff['leader']!.does('correctDenial', first.petition);
    const second = await filed();
    expect(await recordOf(second.process)).toEqual({
      unitName: '民政办',
      year: 2026,
      filed: before['filed']! + 1,
      corrected: before['corrected']! + 1,
      returned: before['returned']! + 1,
      notAtOnce: before['notAtOnce']! + 1,
    });
  });

  it('counts nothing of a matter that is about the leader who decides (R6)', async () => {
    const { process } = await filed();
    const before = await recordOf(process);
    const petition = await aPetition().against('leader').registeredBy(staff['window']!);
    await staff['window']!.does('handOver', petition, { unit: 'civilAffairs' });
    await staff['handler']!.does('signFor', petition);
    await staff['handler']!.does('fileDenial', petition);
    expect(await recordOf(process)).toEqual(before);
  });
});

describe('R9 what may be decided together', () => {
  it('is the feedback on an instruction, and never a denial or an extension', async () => {
    const { petition } = await filed();
    await staff['leader']!.does('instruct', petition, { text: '请查清', dueDate: '2026-03-20' });
    const { processes } = (await staff['leader']!.sees(petition)) as { processes: { id: string; kind: string }[] };
    const instruction = processes.find(({ kind }) => kind === 'instruction')!.id;
    await staff['head']!.does('giveFeedback', { address: `processes/${instruction}` }, { feedback: '已查清' });
    const items = (await staff['leader']!.list('decisions')) as {
      kind: string;
      process: string;
      together: { act: string; revision: number } | null;
    }[];
    expect(items.find(({ process }) => process === instruction)?.together).toMatchObject({ act: 'noteFeedback' });
    expect(items.filter(({ kind, together }) => kind !== 'instruction' && together !== null)).toEqual([]);
  });
});

keepsTheInvariants(() => office);
