import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { logContext } from '@banjie/runtime';
import { errorInLog, openLog, withoutContent } from '@banjie/telemetry';
import { aPetition, type Petition } from '../support/a-petition.js';
import { nightOf } from '../support/due-timers.js';
import { eventually } from '../support/eventually.js';
import { samplesOf } from '../support/metrics.js';
import { startPostOffice, type PostOffice } from '../support/post-office.js';
import { openTrialOffice, type TrialOffice } from '../support/trial-office.js';

/** Of a petitioner who occurs nowhere else, in every field that takes their words. */
const canary = {
  name: '欧阳金丝雀',
  phone: '13987650123',
  idNumber: '110105194912310038',
  address: '凤凰巷七十七号',
  title: '金丝雀矿井的事',
  content: '下井第九百八十七天，无人过问。',
  place: '废矿井口',
};
const canaries = Object.values(canary);
const token = 'a-token-for-the-collector';

/** R12: personal data and case numbers leave the office by no side door, whatever is done to it and whatever goes wrong. */
describe('what a petitioner said', () => {
  const lines: string[] = [];
  let office: TrialOffice;
  let post: PostOffice;
  let petition: Petition;
  let sealed: Petition;

  beforeAll(async () => {
    post = await startPostOffice();
    const log = openLog({
      program: 'spec',
      format: 'json',
      level: 'debug',
      logContext: () => ({ ...logContext() }),
      write: (line) => lines.push(line),
    });
    office = await openTrialOffice({ log, metricsToken: token, smtpUrl: post.url });
    await office.rows(`UPDATE officer SET email = id || '@office.example'`);
    const { title, content, place, ...person } = canary;
    const said = aPetition().with({ title, content, place, petitioners: [person] });
    petition = await said.registeredBy(await office.signedInAs('window'));
    sealed = await said
      .accusing('handler')
      .with({ title })
      .registeredBy(await office.signedInAs('window'));
    await work();
    await goWrong();
  });
  afterAll(async () => {
    await office.close();
    await post.close();
  });

  async function work(): Promise<void> {
    const [window, handler] = [await office.signedInAs('window'), await office.signedInAs('handler')];
    await window.does('handOver', petition, { unit: 'civilAffairs', reason: canary.content });
    await handler.does('signFor', petition);
    await handler.sees(petition);
    await window.post('petitions/seen-before', {
      title: canary.title,
      petitioners: [{ name: canary.name, phone: canary.phone }],
    });
    await window.get(`petitions?q=${encodeURIComponent(canary.name)}`);
    await nightOf(office.owner.manager, 9);
    await (await office.signedInAs('admin')).post('operations/sweep', {});
    await eventually(async () => lines.some((line) => line.includes('"work":"deadlines"')), 'the night is worked off');
    await office.deliversEverything();
    // The log tells of a run when the run has ended, after its mails are there.
    await eventually(
      async () => post.received.length > 0 && lines.some((line) => line.includes('"work":"mail"')),
      'mails arrive',
    );
  }

  /** Refused, misread and broken: words in every place of a request that may be told of. */
  async function goWrong(): Promise<void> {
    const window = await office.signedInAs('window');
    const said = encodeURIComponent(canary.name);
    await window.get(`petitions/${said}`);
    await window.get(`petitions/${petition.number}?${said}=${canary.phone}`);
    await window.post(`petitions/${petition.number}/acts/${said}`, { reason: canary.content });
    await window.post('petitions', {
      channel: canary.name,
      title: canary.title,
      petitioners: [{ name: canary.name, phone: canary.content }],
    });
    await window.post(
      'petitions',
      { title: canary.title },
      { 'x-request-id': canary.phone, 'idempotency-key': canary.idNumber },
    );
    await fetch(`${office.url}/api/petitions`, {
      method: 'POST',
      headers: { cookie: window.cookie, 'content-type': 'application/json' },
      body: `{"title": "${canary.title}`,
    });
    // A column too many: every registration now fails in the database, which quotes what it was given.
    await office.rows(`ALTER TABLE petition ADD CONSTRAINT no_canary CHECK (title <> '${canary.title}') NOT VALID`);
    expect(
      await aPetition()
        .with({ title: canary.title, content: canary.content })
        .registeredBy(window)
        .catch((error: Error) => error.message),
    ).toContain('500');
    await office.rows('ALTER TABLE petition DROP CONSTRAINT no_canary');
  }

  const leaks = (where: string): string[] =>
    [...canaries, petition.number, sealed.number].filter(
      (word) => where.includes(word) || where.includes(encodeURIComponent(word)),
    );

  it('is not in the logs, which still say what was done, by whom and to which case', async () => {
    const log = lines.join('');
    expect(leaks(log)).toEqual([]);
    const said = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
    const [row] = await office.rows<{ id: string }>('SELECT id FROM case_file WHERE number = $1', [petition.number]);
    expect(said).toContainEqual(
      expect.objectContaining({
        level: 'info',
        room: 'Request',
        method: 'POST',
        route: '/api/petitions/:number/acts/:act',
        status: 200,
        officer: 'window',
        act: 'handOver',
        case: row!.id,
        request: expect.stringMatching(/^[0-9a-f-]{36}$/),
        ms: expect.any(Number),
      }),
    );
    expect(said).toContainEqual(
      expect.objectContaining({ method: 'POST', route: '/api/petitions', status: 201, act: 'register', case: row!.id }),
    );
    expect(said).toContainEqual(
      expect.objectContaining({
        work: 'deadlines',
        done: expect.any(Number),
        batch: expect.stringMatching(/^[0-9a-f-]{36}$/),
      }),
    );
    expect(said).toContainEqual(expect.objectContaining({ work: 'mail', done: expect.any(Number) }));
    const failed = said.find(({ status }) => status === 500)!;
    expect(said).toContainEqual(
      expect.objectContaining({ level: 'error', room: 'Problem', request: failed['request'], code: '23514' }),
    );
  });

  it('leaves no trace of the sealed lane in the log but that somebody registered something', async () => {
    const [row] = await office.rows<{ id: string }>('SELECT id FROM case_file WHERE number = $1', [sealed.number]);
    expect(lines.filter((line) => line.includes(row!.id))).toEqual([]);
  });

  it('is not in the metrics', async () => {
    const text = await (
      await fetch(`${office.url}/api/metrics`, { headers: { authorization: `Bearer ${token}` } })
    ).text();
    expect(samplesOf(text).length).toBeGreaterThan(100);
    expect(leaks(text)).toEqual([]);
    expect(text).not.toMatch(/\b(window|handler)\b/);
  });

  it('is not in the payloads of the queue', async () => {
    const jobs = await office.rows<{ all: string }>('SELECT string_agg(j::text, chr(10)) AS all FROM bullmq.job j');
    expect(leaks(jobs[0]?.all ?? '')).toEqual([]);
  });

  it('is not in the mails', () => {
    const mails = post.received.map(({ raw, read }) => raw + read).join('\n');
    expect(canaries.filter((word) => mails.includes(word))).toEqual([]);
  });

  it('is told to who is asked: the office knows it all', async () => {
    expect(JSON.stringify(await (await office.signedInAs('handler')).sees(petition))).toContain(canary.content);
  });

  it('would be found: a line that quotes it is noticed', () => {
    expect(leaks(`{"message":"${canary.name}"}`)).toEqual([canary.name]);
  });
});

describe('an id of a request', () => {
  let office: TrialOffice;
  beforeAll(async () => {
    office = await openTrialOffice({ worker: false });
  });
  afterAll(() => office.close());

  it.each([
    ['6f1c1de0-93a3-4d0e-8a5a-0d9f3a8f6f11', true],
    ['0af7651916cd43dd8448eb211c80319c', true],
    ['01ARZ3NDEKTSV4RRFFQ69G5FAV', true],
    ['13912345678', false],
    ['11010519491231002X', false],
    ['zhang-san-2026', false],
    ['', false],
  ])('that is given as “%s” is kept: %s', async (given, kept) => {
    const { headers } = await fetch(`${office.url}/api/health`, { headers: { 'x-request-id': given } });
    const id = headers.get('x-request-id') ?? '';
    expect(id).toMatch(/^[0-9A-Za-z-]{26,36}$/);
    expect(id === given).toBe(kept);
  });
});

describe('an error in a log', () => {
  it.each([
    ['invalid input syntax for type uuid: "张三"', 'invalid input syntax for type uuid: …'],
    ['Unexpected token 张 in JSON, 身份证 11010519491231002X', 'Unexpected token … in JSON, … …'],
    ['mail to a.b@example.cn failed for XF-2026-00001', 'mail to … failed for XF-2026-…'],
    ['connect ECONNREFUSED 127.0.0.1:5432', 'connect ECONNREFUSED 127.0.0.1:5432'],
  ])('says %s without content', (message, said) => expect(withoutContent(message)).toBe(said));

  it('has its place, and its message only without content', () => {
    const { at, message } = errorInLog(new TypeError('cannot read "张三"\n  of 13912345678'));
    expect(message).not.toMatch(/张三|139/);
    expect(at[0]).toMatch(/^at /);
    expect(at.join()).not.toContain('张三');
  });
});
