import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createDataSource } from '@banjie/entities';
import { advance, setClock, advanceClock, type Runtime } from '@banjie/runtime';
import { createRuntime, foundTrialOffice, issueNotices, PersonalData, register, trialOfficers } from '@banjie/office';
import type { Actor, NoticeKind, ProcessKind } from '@banjie/workflows';
import type { DataSource } from 'typeorm';
import { createTestDatabase, type TestDatabase } from '../../../../test/support/database.js';
import { noticeTemplates } from './templates.js';

/** The texts as the runtime really feeds them: what an act leaves in history and snapshot is what a template finds. */
const personal = new PersonalData(Buffer.alloc(32, 7));
let database: TestDatabase;
let owner: DataSource;
let dataSource: DataSource;
let runtime: Runtime;

const actor = (id: string): Actor => trialOfficers.find((officer) => officer.id === id)!;
const issue = () => issueNotices(runtime, { templates: noticeTemplates, mail: false });

async function registered(): Promise<string> {
  const form = {
    channel: 'visit',
    title: '低保待遇被停发',
    content: '请查明原因。',
    petitioners: [{ name: '张三丰', phone: '13912345678' }],
  };
  return (await register(runtime, personal, { form, actor: actor('window') })).number;
}

async function act(
  number: string,
  by: string,
  name: string,
  payload: object = {},
  kinds: ProcessKind[] = ['petition', 'denial'],
): Promise<void> {
  await advance(runtime, { target: { number }, kinds, act: name, payload, actor: actor(by) });
}

async function actOn(kind: ProcessKind, number: string, by: string, name: string, payload: object = {}): Promise<void> {
  const [row] = await owner.query<[{ id: string }]>(
    'SELECT p.id FROM process p JOIN case_file c ON c.id = p.case_id WHERE c.number = $1 AND p.kind = $2 ORDER BY p.opened_at DESC LIMIT 1',
    [number, kind],
  );
  await advance(runtime, { target: { process: row.id }, kinds: [kind], act: name, payload, actor: actor(by) });
}

async function texts(number: string): Promise<Partial<Record<NoticeKind, string>>> {
  expect((await issue()).failed).toEqual([]);
  const rows = await owner.query<{ kind: NoticeKind; title: string; body: string }[]>(
    'SELECT n.kind, n.title, n.body FROM notice n JOIN case_file c ON c.id = n.case_id WHERE c.number = $1 ORDER BY n.issued_at, n.history_seq',
    [number],
  );
  for (const { title, body } of rows) expect(`${title}\n${body}`).not.toMatch(/undefined|null|NaN|\[object|有关单位：/);
  const bodiesOf = (kind: NoticeKind) =>
    rows
      .filter((row) => row.kind === kind)
      .map(({ body }) => body)
      .join('\n');
  return Object.fromEntries(rows.map(({ kind }) => [kind, bodiesOf(kind)]));
}

beforeAll(async () => {
  database = await createTestDatabase();
  owner = await createDataSource({ url: database.ownerUrl, poolSize: 1 }).initialize();
  await foundTrialOffice(owner.manager, 'trial', 'a password for tests');
  dataSource = await createDataSource({ url: database.appUrl, poolSize: 2 }).initialize();
  runtime = createRuntime(dataSource);
  await setClock(dataSource.manager, new Date('2026-03-02T01:00:00Z'));
});

afterAll(async () => {
  await dataSource.destroy();
  await owner.destroy();
  await database.drop();
});

test('handed over, signed for, extended, paused, answered', async () => {
  const number = await registered();
  await act(number, 'window', 'giveOneTimeNotice', {
    matter: '恢复低保',
    materials: ['户口簿'],
    howToGoOn: '交到窗口',
  });
  await act(number, 'window', 'handOver', { unit: 'civilAffairs', reason: '民政办职责' });
  expect(await texts(number)).toMatchObject({
    receipt: expect.stringMatching(/^收〔2026〕\d+号\n\n张三丰：[\s\S]*最迟在2026年3月17日，/),
    oneTimeNotice: expect.stringMatching(/1\. 户口簿[\s\S]*告知人：信访接待窗口王晓窗/),
    handOverSlip: expect.stringMatching(
      /\n民政办：[\s\S]*于2026年3月3日24时前签收[\s\S]*最迟于2026年3月9日提出退单异议/,
    ),
  });
  await act(number, 'handler', 'signFor');
  await act(number, 'handler', 'requestExtension', { reason: '需核对收入' });
  expect(await texts(number)).toMatchObject({
    routeNotice: expect.stringMatching(
      /现由民政办办理。\n\u3000\u3000承办人：李承办\n\u3000\u3000承办单位最迟在2026年3月9日答复您/,
    ),
    extensionRequest: expect.stringMatching(
      /申请人：民政办李承办\n[\s\S]*现期限届满日：2026年3月9日\n\u3000\u3000申请理由：需核对收入/,
    ),
  });
  await act(number, 'head', 'grantExtension', { reason: '情况属实' });
  await act(number, 'head', 'pause', { ground: 'petitionerMaterials', evidence: '一次性告知书', told: '当面' });
  await act(number, 'handler', 'reply', { result: 'resolved', text: '自本月起恢复发放。' });
  expect(await texts(number)).toMatchObject({
    extensionNotice: expect.stringMatching(/延长理由：情况属实\n\u3000\u3000我们最迟在2026年3月17日答复您/),
    pauseNotice: expect.stringMatching(/因等待信访人补充材料[\s\S]*请尽快把材料送交/),
    reply: expect.stringMatching(
      /自本月起恢复发放。\n\u3000\u3000办理结果：予以解决\n\u3000\u3000答复单位和承办人：民政办李承办/,
    ),
  });
});

test('denied with a leader’s confirmation, complained about, overturned', async () => {
  const number = await registered();
  await act(number, 'window', 'handOver', { unit: 'civilAffairs', reason: '民政办职责' });
  await act(number, 'handler', 'signFor');
  const filing = {
    ground: 'noLegalBasis',
    legalBasis: '办法第七条',
    reason: '收入超过标准',
    draftNotice: '您家收入高于标准。',
    materialsReturned: ['户口簿'],
  };
  await act(number, 'handler', 'fileDenial', filing);
  await actOn('denial', number, 'leader', 'returnDenial', { questions: '收入如何核算?' });
  expect(await texts(number)).toMatchObject({
    denialFiling: expect.stringMatching(
      /吴副镇长同志：[\s\S]*报备单位和报备人：民政办李承办\n[\s\S]*否定理由：收入超过标准/,
    ),
    denialReturned: expect.stringMatching(/李承办同志：[\s\S]*需补充说明的问题：收入如何核算/),
  });
  await actOn('denial', number, 'handler', 'refileDenial', { ...filing, reason: '收入按近六个月平均核算,超过标准' });
  await actOn('denial', number, 'leader', 'confirmDenial', {});
  expect(await texts(number)).toMatchObject({
    denialFiling: expect.stringContaining('报备单位和报备人：民政办李承办\n'),
    denialNotice: expect.stringMatching(
      /决定不能办理。[\s\S]*依据：办法第七条\n\u3000\u3000理由：收入按近六个月平均核算[\s\S]*可以自收到本告知书之日起15日内/,
    ),
  });
  await actOn('denial', number, 'window', 'complainAboutDenial', { complaint: '补偿款不应计入' });
  await actOn('denial', number, 'efficiency', 'overturnDenial', { reply: '补偿款不应计入。', opinion: '重新核算' });
  expect(await texts(number)).toMatchObject({
    denialReviewReply: expect.stringMatching(/复核结果：撤销原决定，重新办理\n\u3000\u3000复核答复：补偿款不应计入。/),
  });
});

test('overdue: reminder, cards, supervision, secretary, accountability, appeal', async () => {
  const number = await registered();
  await act(number, 'window', 'handOver', { unit: 'civilAffairs', reason: '民政办职责' });
  await act(number, 'handler', 'signFor');
  await advanceClock(runtime, new Date('2026-03-13T17:00:00Z'), async () => void (await issue()));
  expect(await texts(number)).toMatchObject({
    reminder: expect.stringMatching(/期限于2026年3月9日24时届满。\n\u3000\u3000责任单位和责任人：民政办李承办/),
    yellowCard: expect.stringMatching(/期限于2026年3月9日24时届满[\s\S]*2026年3月9日$/m),
    redCard: expect.stringMatching(/已于2026年3月9日24时届满/),
    supervisionOpened: expect.stringMatching(
      /“一般回复”期限已经届满，未按期办结，2026年3月10日记录逾期[\s\S]*于2026年3月13日24时前作出书面说明[\s\S]*\n镇纪委\n/,
    ),
    supervisionToSecretary: expect.stringMatching(
      /钱书记同志：[\s\S]*逾期记录日：2026年3月10日\n\u3000\u3000责任单位和责任人：民政办李承办\n\u3000\u3000情况说明：尚未提交/,
    ),
  });
  await actOn('supervision', number, 'discipline', 'openAccountability', {
    officer: 'handler',
    situation: 6,
    facts: '逾期四日未答复',
  });
  const finding = {
    facts: '逾期四日未答复',
    evidence: ['红牌'],
    role: 'directlyResponsible',
    badEffect: '信访人重复来访',
  };
  await actOn('accountability', number, 'discipline', 'recordFinding', finding);
  expect(await texts(number)).toMatchObject({
    supervisionConcluded: expect.stringContaining('本督办转入效能责任追究程序'),
    statementInvited: expect.stringMatching(
      /李承办同志：[\s\S]*认定事实：逾期四日未答复\n\u3000\u3000责任类型：直接责任[\s\S]*2026年3月20日24时前提交书面申辩/,
    ),
  });
  await actOn('accountability', number, 'handler', 'submitStatement', { text: '生病' });
  await actOn('accountability', number, 'efficiency', 'proposeMeasure', {
    measure: 'efficiencyWarning',
    reason: '逾期',
  });
  await actOn('accountability', number, 'secretary', 'approveMeasure', {});
  await actOn('accountability', number, 'leader2', 'approveMeasure', {});
  expect(await texts(number)).toMatchObject({
    accountabilityNotice: expect.stringMatching(
      /认定事实：逾期四日未答复[\s\S]*追究方式：效能告诫\n[\s\S]*自送达登记之日起30日内提出申诉/,
    ),
  });
  await actOn('accountability', number, 'discipline', 'confirmServed', { servedAt: '2026-03-14', receipt: 'signed' });
  await actOn('accountability', number, 'handler', 'appealMeasure', { grounds: '有病假条' });
  // The secretary and the principal leader decided, the other leader leads the officer: nobody here hears the appeal (R6).
  await actOn('accountability', number, 'discipline', 'recordSuperiorAppealDecision', {
    organ: '清溪县纪委',
    number: '清纪申〔2026〕2号',
    decidedOn: '2026-03-14',
    decision: 'withdrawn',
    reason: '病假属实',
  });
  expect(await texts(number)).toMatchObject({
    appealDecision: expect.stringMatching(
      /申诉决定：撤销原追究决定\n\u3000\u3000作出决定的机关：清溪县纪委\n\u3000\u3000文号：清纪申〔2026〕2号\n\u3000\u3000理由：病假属实/,
    ),
    accountabilityWithdrawn: expect.stringMatching(/“效能告诫”决定，现予撤销。\n\u3000\u3000撤销理由：病假属实/),
  });
});
