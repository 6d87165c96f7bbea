import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aPetition, type Petition } from '../support/a-petition.js';
import { keepsTheInvariants } from '../support/keeps-invariants.js';
import { accountabilityCase, type Matter, type Officer } from '../support/officer.js';
import { openTrialOffice, type TrialOffice } from '../support/trial-office.js';

let office: TrialOffice;
let window: Officer;
let handler: Officer;
let head: Officer;
let leader: Officer;
let discipline: Officer;
let efficiency: Officer;

beforeAll(async () => {
  office = await openTrialOffice();
  const accounts = ['window', 'handler', 'head', 'leader', 'discipline', 'efficiency'];
  [window, handler, head, leader, discipline, efficiency] = (await Promise.all(
    accounts.map((id) => office.signedInAs(id)),
  )) as [Officer, Officer, Officer, Officer, Officer, Officer];
});
afterAll(() => office.close());

interface Form {
  properties: Record<string, { enum?: (string | number)[]; default?: unknown; neededWith?: object }>;
  required?: string[];
}

interface Offered {
  act: string;
  schema: Form;
}

async function formOf(act: string, on: Matter, reader: Officer): Promise<Form> {
  const seen = await reader.sees(on);
  const offered = (seen.allowedActs ?? seen.item.allowedActs) as Offered[];
  return offered.find((one) => one.act === act)!.schema;
}

async function signedFor(): Promise<Petition> {
  const petition = await aPetition().registeredBy(window);
  await window.does('handOver', petition, { unit: 'civilAffairs' });
  await handler.does('signFor', petition);
  return petition;
}

describe('the form of an act', () => {
  it('asks for a reply to joined people only where somebody joined, and then needs it', async () => {
    const lead = await signedFor();
    expect(Object.keys((await formOf('reply', lead, handler)).properties)).toEqual([
      'result',
      'text',
      'notARefusal',
      'items',
    ]);
    const joined = await aPetition().registeredBy(window);
    await window.does('join', joined, { lead: lead.number });
    const { properties, required } = await formOf('reply', lead, handler);
    expect([Object.keys(properties), required]).toEqual([
      expect.arrayContaining(['joinedText']),
      ['result', 'text', 'joinedText'],
    ]);
  });

  it('offers no ground of denial that the file does not bear out', async () => {
    const petition = await signedFor();
    const grounds = async () => (await formOf('fileDenial', petition, handler)).properties['ground']!.enum;
    expect(await grounds()).not.toContain('factsNotEstablished');
    await handler.does('giveOneTimeNotice', petition);
    expect(await grounds()).toContain('factsNotEstablished');
  });

  it('says with which other choice a field is needed', async () => {
    const { properties } = await formOf('fileDenial', await signedFor(), handler);
    expect([properties['recheck']!.neededWith, properties['earlierMatter']!.neededWith]).toEqual([
      { field: 'ground', values: ['exhausted'] },
      { field: 'ground', values: ['alreadyHandled', 'exhausted'] },
    ]);
  });

  it('opens a finding with the situation it began with, and offers who leads the measures that follow one another', async () => {
    const proposal = async (role: string): Promise<Form> => {
      const form = { officer: 'head', situation: 5, facts: '分管工作连续逾期' };
      const on = accountabilityCase((await discipline.post('accountability', form)).body.process);
      expect((await formOf('openFinding', on, discipline)).properties['situation']!.default).toBe(5);
      await discipline.does('openFinding', on);
      await discipline.does('recordFinding', on, { role });
      await head.does('submitStatement', on);
      return formOf('proposeMeasure', on, efficiency);
    };
    const leads = await proposal('leadingResponsibility');
    expect([leads.properties['measure']!.enum, Object.keys(leads.properties)]).toEqual([
      ['admonition', 'efficiencyWarning'],
      ['measure', 'reason', 'uncorrected'],
    ]);
    const direct = await proposal('directlyResponsible');
    expect([direct.properties['measure']!.enum, Object.keys(direct.properties)]).toEqual([
      ['writtenSelfReview', 'admonition', 'efficiencyWarning'],
      ['measure', 'reason'],
    ]);
  });
});

describe('an act that lengthens a clock', () => {
  interface Prolonging extends Offered {
    prolonged: { label: { zh: string }; ends: { days: number | null; on: string }[] } | null;
  }
  const prolonged = async (act: string, on: Matter, reader: Officer) =>
    ((await reader.sees(on)).allowedActs as Prolonging[]).find((one) => one.act === act)!.prolonged;

  it('says when it would end, and it ends then', async () => {
    const petition = await signedFor();
    await handler.does('requestExtension', petition);
    const { label, ends } = (await prolonged('grantExtension', petition, head))!;
    expect([label.zh, ends.map(({ days }) => days)]).toEqual(['特殊回复', [null]]);
    expect(await prolonged('refuseExtension', petition, head)).toBeNull();
    await head.does('grantExtension', petition);
    expect((await handler.deadline('specialReply', petition))!.effectiveDue).toBe(ends[0]!.on);
  });

  it('for each number of days that may be granted', async () => {
    const petition = await signedFor();
    await head.does('startStatutoryTerm', petition);
    const principal = await office.signedInAs('leader2');
    const { ends } = (await prolonged('extendStatutoryTerm', petition, principal))!;
    expect(ends.map(({ days }) => days)).toEqual(Array.from({ length: 30 }, (_, index) => index + 1));
    await principal.does('extendStatutoryTerm', petition, { days: 20 });
    expect((await leader.deadline('statutoryOpinion', petition))!.effectiveDue).toBe(ends[19]!.on);
  });
});

/** What a refusal says, in both languages. */
const refusal = async (officer: Officer, act: string, on: Matter, fields = {}): Promise<string> => {
  const { status, body } = await officer.tries(act, on, fields);
  expect([act, status]).toEqual([act, 409]);
  return body.detail;
};

describe('a refusal says the reason that holds, and no other', () => {
  it('an urgent matter is denied by two leaders', async () => {
    const petition = await signedFor();
    await handler.does('declareUrgent', petition);
    await handler.does('fileDenial', petition);
    expect(await refusal(leader, 'confirmDenial', petition)).toMatch(/^本件属重大事项.*请先记录两名以上领导的集体研究/);
  });

  it('other people came with the matter to be joined', async () => {
    const lead = await signedFor();
    const other = await aPetition()
      .with({ petitioners: [{ name: '李四' }] })
      .registeredBy(window);
    expect(await refusal(window, 'join', other, { lead: lead.number })).toBe(
      '两件的信访人不是同一人：请用“提议并案”，由另一人确认。',
    );
    const dated = await aPetition().handedDownFor('2026-04-01').registeredBy(window);
    expect(await refusal(window, 'join', dated, { lead: lead.number })).toBe('本件有上级限定的日期，不能并案。');
  });

  it('the situation needs its bad effect stated', async () => {
    const form = { officer: 'handler', situation: 6, facts: '逾期未答复' };
    const on = accountabilityCase((await discipline.post('accountability', form)).body.process);
    expect(await refusal(discipline, 'openFinding', on, { badEffect: undefined })).toBe(
      '该种情形须写明造成的不良影响。',
    );
  });

  it('and where the state itself is in the way, that', async () => {
    const [answered, lead] = [await signedFor(), await signedFor()];
    await handler.does('reply', answered);
    expect(await refusal(window, 'join', answered, { lead: lead.number })).toBe('现阶段不能“并案”。');
  });
});

keepsTheInvariants(() => office);
