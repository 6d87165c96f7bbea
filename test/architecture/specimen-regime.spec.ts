import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { command } from '@banjie/runtime';
import type { ProcessKind } from '@banjie/workflows';
import { aPetition, type Petition } from '../support/a-petition.js';
import { answerOf, type Answer } from '../support/answer.js';
import { eventually } from '../support/eventually.js';
import { LiveReader } from '../support/live-reader.js';
import type { Officer } from '../support/officer.js';
import { readPdf } from '../support/pdf.js';
import { openTrialOffice, type TrialOffice } from '../support/trial-office.js';
import { readWord } from '../support/word.js';

/**
 * An office with one regime more: its folder is `specimen-regime/`, its line stands in `specimen-regime/regimes.ts`. What
 * is seen here comes from these alone; nothing of the product knows of it.
 */
const kind = 'consultation' as string as ProcessKind;
const label = { zh: '征求意见', en: 'Consultation' };
const question = '是否符合低保条件？';

let office: TrialOffice;
let window: Officer;
let head: Officer;
let leader: Officer;
let leader2: Officer;

beforeAll(async () => {
  office = await openTrialOffice();
  [window, head, leader, leader2] = (await Promise.all(
    ['window', 'head', 'leader', 'leader2'].map((id) => office.signedInAs(id)),
  )) as [Officer, Officer, Officer, Officer];
}, 60_000);
afterAll(() => office.close());

/** A petition the unit of civil affairs is consulted about, opened by the engine's own door; `process`: the consultation. */
async function consulted(): Promise<{ petition: Petition; process: string }> {
  const petition = await aPetition().registeredBy(window);
  const actor = { id: 'window', unit: 'window', roles: ['receptionist'] as const };
  const asked = { actor, targets: [{ number: petition.number }] };
  const done = await command(office.runtime, asked, ({ cases: [decision], now }) => {
    if (!decision) return null;
    const stamp = { at: now, by: { id: actor.id, unit: actor.unit } };
    const input = { ...stamp, unit: 'civilAffairs', question };
    const { id } = decision.open(kind, input, { ...stamp, type: 'CONSULTED', unit: 'civilAffairs' }, actor.id);
    return { answer: id, decisions: [decision] };
  });
  return { petition, process: done!.answer };
}

const itemOf = async (officer: Officer, list: 'queue' | 'decisions', { number }: Petition) =>
  ((await officer.list(list)) as { number: string; kind: string }[]).find(
    (item) => item.number === number && item.kind === kind,
  );

const track = async ({ number, queryCode: code }: Petition, act = '', form?: object): Promise<Answer> =>
  answerOf(
    await fetch(`${office.url}/api/track${act}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ number, code, ...(form && { form }) }),
    }),
  );

const fileOf = async (notice: string, format: string): Promise<Buffer> => {
  const address = `${office.url}/api/notices/${notice}/document?format=${format}`;
  const response = await fetch(address, { headers: { cookie: head.cookie } });
  expect(response.status).toBe(200);
  return Buffer.from(await response.arrayBuffer());
};

const byProcess = (officer: Officer, process: string, act: string, form: object) =>
  officer.post(`processes/${process}/acts/${act}`, form);

describe('a regime is its folder and one line', () => {
  it('waits in the queue of whose turn it is, with its words and its clock, and can be filtered for', async () => {
    const { petition, process } = await consulted();
    const stageLabel = { zh: '待回复意见', en: 'Opinion awaited' };
    expect(await itemOf(head, 'queue', petition)).toMatchObject({
      process,
      kind,
      stage: 'awaited',
      stageLabel,
      light: 'green',
      workingDaysLeft: 3,
    });
    expect((await head.get(`queue?kind=${kind}&stage=awaited`)).body.items).toContainEqual(
      expect.objectContaining({ process }),
    );
    expect((await head.get('queue/choices')).body.kinds).toContainEqual({
      kind,
      label,
      stages: [
        { stage: 'awaited', label: stageLabel },
        { stage: 'proposed', label: { zh: '意见待审定', en: 'Opinion given, to be decided on' } },
      ],
    });
  });

  it('stands on the page of its case: process, deadline, timeline, notice, acts with their forms', async () => {
    const { petition, process } = await consulted();
    await office.deliversEverything();
    const page = await head.sees(petition);
    expect(page.processes).toContainEqual(expect.objectContaining({ id: process, kind, label, stage: 'awaited' }));
    expect(page.deadlines).toContainEqual(
      expect.objectContaining({
        process,
        clock: 'opinionDue',
        label: { zh: '征求意见', en: 'Opinion asked for' },
        effectiveDue: '2026-03-05',
        state: 'running',
      }),
    );
    expect(page.timeline).toContainEqual(
      expect.objectContaining({ process, kind, label: { zh: '征求意见', en: 'A unit was consulted' }, to: 'awaited' }),
    );
    expect(page.notices).toContainEqual(
      expect.objectContaining({ label: { zh: '征求意见函', en: 'Request for an opinion' } }),
    );
    const acts = page.allowedActs as { act: string; label: object; schema: { properties: object } }[];
    expect(acts.find(({ act }) => act === 'giveOpinion')).toMatchObject({
      label: { zh: '回复意见', en: 'Give the opinion' },
      schema: { properties: { opinion: { title: '意见' } } },
    });
  });

  it('is acted on by the number of the petition and by its own id, each by whom the declaration names', async () => {
    const { petition, process } = await consulted();
    expect((await byProcess(window, process, 'giveOpinion', { opinion: '符合' })).status).toBe(403);
    expect((await head.post(`petitions/${petition.number}/acts/giveOpinion`, {})).status).toBe(422);
    await head.does('giveOpinion', petition, { opinion: '符合' });
    expect(await byProcess(leader, process, 'sendOpinionBack', { questions: '请附依据' })).toMatchObject({
      status: 200,
      body: { process, kind, stage: 'awaited' },
    });
    await head.does('giveOpinion', petition, { opinion: '符合，依据附后' });
    expect(await byProcess(leader, process, 'adoptOpinion', {})).toMatchObject({ body: { stage: 'adopted' } });
    expect(await head.deadline('opinionDue', petition)).toMatchObject({ state: 'met' });
  });

  it('waits among the decisions of the leader in charge, and of nobody else', async () => {
    const { petition, process } = await consulted();
    expect(await itemOf(leader, 'decisions', petition)).toBeUndefined();
    await head.does('giveOpinion', petition, { opinion: '符合' });
    expect(await itemOf(leader, 'decisions', petition)).toMatchObject({
      process,
      stage: 'proposed',
      subject: { zh: '征求意见', en: 'Opinion of a unit' },
      reason: '符合',
    });
    expect(await itemOf(leader2, 'decisions', petition)).toBeUndefined();
    expect((await byProcess(leader2, process, 'adoptOpinion', {})).status).toBe(403);
  });

  it('is told live to whoever reads the case', async () => {
    const live = await new LiveReader(office.url, head.cookie).open();
    const { petition } = await consulted();
    await eventually(async () => live.kindsOf(petition.number).includes(kind), 'the head hears of the consultation');
    await live.cut();
  });

  it('issues its notice: rendered, numbered, as Word and as PDF', async () => {
    const { petition } = await consulted();
    const [notice] = await office.delivered(petition, 'opinionAsked');
    expect(notice).toMatchObject({
      number: expect.stringMatching(/^征〔2026〕\d+号$/),
      title: `征求意见函（${petition.number}）`,
      to: ['head'],
    });
    expect(notice?.body).toContain(`征求意见事项：${question}`);
    expect(notice?.body).toContain('请于2026年3月5日24时前回复。');
    const { notices } = (await head.sees(petition)) as { notices: { id: string; number: string }[] };
    const { id } = notices.find(({ number }) => number === notice?.number)!;
    for (const text of [readWord(await fileOf(id, 'docx')).text, readPdf(await fileOf(id, 'pdf')).text]) {
      expect(text.replaceAll(/\s/g, '')).toContain(notice?.number);
      expect(text.replaceAll(/\s/g, '')).toContain(question);
    }
  });

  it('has its limit in the list of limits, and its picture', async () => {
    const { limits } = (await window.get('limits')).body as { limits: object[] };
    expect(limits).toContainEqual(
      expect.objectContaining({
        clock: 'opinionDue',
        term: 3,
        dayKind: 'working',
        label: { zh: '征求意见', en: 'Opinion asked for' },
      }),
    );
    const { status, body } = await window.get(`pictures/${kind}`);
    expect([status, body.label]).toEqual([200, label]);
    expect(body.stages.map(({ stage, final }: { stage: string; final: boolean }) => [stage, final])).toEqual([
      ['awaited', false],
      ['proposed', false],
      ['adopted', true],
    ]);
    expect(body.steps).toContainEqual({
      from: 'proposed',
      to: 'adopted',
      act: 'adoptOpinion',
      label: { zh: '采纳意见', en: 'Adopt the opinion' },
    });
  });

  it('is in the OpenAPI document: each act with its form, its kind, clock and notice', async () => {
    const document = (await (await fetch(`${office.url}/api/openapi.json`)).json()) as {
      paths: Record<string, { post?: { requestBody?: object; summary?: string } }>;
      components: { schemas: Record<string, { enum?: string[] }> };
    };
    for (const act of ['giveOpinion', 'commentOnOpinion', 'adoptOpinion', 'sendOpinionBack'])
      expect(document.paths[`/api/petitions/{number}/acts/${act}`]?.post?.requestBody).toBeDefined();
    expect(document.paths['/api/processes/{id}/acts/{act}']?.post).toBeDefined();
    expect(document.components.schemas['ProcessKind']?.enum).toContain(kind);
    expect(document.components.schemas['ClockName']?.enum).toContain('opinionDue');
    expect(JSON.stringify(document)).toContain('"opinionAsked"');
  });

  it('offers the petitioner their act on the track page, and takes it', async () => {
    const { petition } = await consulted();
    const offered = async () => ((await track(petition)).body.may as { act: string }[]).map(({ act }) => act);
    expect(await offered()).not.toContain('commentOnOpinion');
    await head.does('giveOpinion', petition, { opinion: '不符合' });
    expect(await offered()).toContain('commentOnOpinion');
    expect(await offered()).not.toContain('adoptOpinion');
    const comment = '家庭收入已变化';
    expect(await track(petition, '/acts/commentOnOpinion', { comment })).toMatchObject({
      status: 200,
      body: { stage: 'proposed' },
    });
    expect((await track(petition, '/acts/adoptOpinion', {})).status).toBeGreaterThanOrEqual(403);
    expect((await head.sees(petition)).timeline).toContainEqual(
      expect.objectContaining({ label: { zh: '补充说明', en: 'Comment on the opinion' }, actor: 'petitioner' }),
    );
  });
});

describe('its ladder', () => {
  it('ends with a red card that says supervision, and supervision is there', async () => {
    const { petition } = await consulted();
    await office.goesTo('2026-03-06T09:00:00+08:00');
    const [yellow] = await office.delivered(petition, 'yellowCard');
    expect(yellow?.body).toContain('请立即回复意见。');
    const red = (await office.delivered(petition, 'redCard')).find(({ body }) => body.includes('征求意见'));
    expect(red?.body).toContain('本事项已转入督办。');
    const page = await head.sees(petition);
    expect(page.processes).toContainEqual(expect.objectContaining({ kind, light: 'red' }));
    expect(page.processes).toContainEqual(expect.objectContaining({ kind: 'supervision' }));
  });
});
