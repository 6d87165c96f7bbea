import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aPetition, type Petition } from '../support/a-petition.js';
import { keepsTheInvariants } from '../support/keeps-invariants.js';
import type { Officer } from '../support/officer.js';
import { openTrialOffice, type TrialOffice } from '../support/trial-office.js';

let office: TrialOffice;
let window: Officer;
let handler: Officer;
let head: Officer;
let leader: Officer;

beforeAll(async () => {
  office = await openTrialOffice();
  [window, handler, head, leader] = (await Promise.all(
    ['window', 'handler', 'head', 'leader'].map((id) => office.signedInAs(id)),
  )) as [Officer, Officer, Officer, Officer];
});
afterAll(() => office.close());

interface Entry {
  type: string;
  details: Record<string, unknown>;
  facts: { label: { zh: string; en: string }; words: { zh: string; en: string } }[];
}

const timeline = async (petition: Petition, reader: Officer): Promise<Entry[]> =>
  ((await reader.sees(petition)) as { timeline: Entry[] }).timeline;

/** What an entry says, as `name：words`. */
const said = (entries: readonly Entry[], of: string): string[] =>
  entries.findLast(({ type }) => type === of)!.facts.map(({ label, words }) => `${label.zh}：${words.zh}`);

/** Codes, ids, digests and instants: what no reader needs. */
const code = /^[a-z][A-Za-z0-9]*$|^[A-Za-z0-9_-]{32,}$|^\d{4}-\d\d-\d\dT|^[a-z]+\//;

const textsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
};

describe('what the history of a matter says', () => {
  let petition: Petition;
  let entries: Entry[];

  beforeAll(async () => {
    petition = await aPetition().registeredBy(window);
    const other = await aPetition().titled('同一件事').registeredBy(window);
    await window.does('handOver', petition, { unit: 'civilAffairs', reason: '属民政职责' });
    await window.does('join', other, { lead: petition.number, reason: '同一事项' });
    await handler.does('signFor', petition);
    await head.does('assignHandler', petition, { officer: 'handler' });
    await handler.does('giveOneTimeNotice', petition);
    await handler.does('requestExtension', petition, { reason: '需要外调' });
    await head.does('refuseExtension', petition, { reason: '事实清楚，不必延期' });
    await handler.does('declareUrgent', petition, { reason: '多人聚集' });
    await handler.does('fileDenial', petition, { ground: 'noLegalBasis', major: true, materialsReturned: ['身份证'] });
    await leader.does('correctDenial', petition, { opinion: '按特殊困难救助' });
    await handler.does('reply', petition, {
      items: [{ request: '恢复低保', verdict: 'supported', text: '自四月起恢复' }],
      joinedText: '您反映的事项一并办结。',
    });
    await office.deliversEverything();
    entries = await timeline(petition, handler);
  });

  it('has a name for every detail, in both languages, and leaves out nothing that people wrote', () => {
    const told = entries.flatMap(({ facts }) => facts);
    expect(told.every(({ label, words }) => [label.zh, label.en, words.zh, words.en].every(Boolean))).toBe(true);
    const unsaid = entries
      .filter(({ type }) => type !== 'OPENED')
      .flatMap(({ type, details, facts }) =>
        textsIn(details)
          .filter((text) => !code.test(text) && !facts.some(({ words }) => words.zh.includes(text)))
          .map((text) => `${type}: ${text}`),
      );
    expect(unsaid).toEqual([]);
  });

  it('in words: choices, people, units, lists and ticks', () => {
    expect(said(entries, 'HANDED_OVER')).toEqual(['承办单位：民政办', '理由：属民政职责']);
    expect(said(entries, 'HANDLER_ASSIGNED')).toEqual([expect.stringMatching(/^承办人：\p{Script=Han}+$/u)]);
    expect(said(entries, 'DENIAL_FILED')).toEqual(
      expect.arrayContaining(['否定事由：所提请求没有法律、政策依据', '退回材料：身份证', '重大事项：是']),
    );
    expect(said(entries, 'REPLIED')).toEqual(
      expect.arrayContaining(['逐项答复：请求：恢复低保；答复意见：支持；说明：自四月起恢复']),
    );
    expect(said(entries, 'MATTER_JOINED')).toEqual([expect.stringMatching(/^另一件的编号：XF-/)]);
    expect(said(entries, 'NOTICE_ISSUED')).toEqual([expect.stringMatching(/^文号：/)]);
  });

  it('says on what ground whoever took a matter down takes no part in it, and who has it instead (R6)', async () => {
    const coordinator = await office.signedInAs('coordinator');
    const { body } = await window.post('petitions', { ...aPetition().fields, recusal: 'kinship' });
    expect(body.takenOverBy.zh).toMatch(/^党政办协调员 \p{Script=Han}+$/u);
    const taken = { number: body.number, address: `petitions/${body.number}` } as Petition;
    expect(said(await timeline(taken, coordinator), 'REGISTERED')).toContain('登记人声明回避：亲属关系');
    expect(await coordinator.sees(taken)).toMatchObject({
      firstContact: { id: 'window', recused: true },
      responsible: { deskName: { zh: '党政办协调员' } },
    });
    const [notice] = await office.delivered(taken, 'recusalNotice');
    expect([notice!.to, notice!.body]).toEqual([
      expect.arrayContaining(['coordinator', 'discipline']),
      expect.stringMatching(/本人声明[^]*回避事由：亲属关系/),
    ]);
    const [receipt] = await office.rows<{ body: string }>(
      `SELECT n.body FROM notice n JOIN case_file c ON c.id = n.case_id WHERE c.number = $1 AND n.kind = 'receipt'`,
      [taken.number],
    );
    expect(receipt!.body).toMatch(/登记人员：.*已声明回避，不参与办理[^]*由党政办协调员接手/);
    expect(receipt!.body).not.toContain('首问责任人：');
  });
});

keepsTheInvariants(() => office);
