import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { setTimeout as pause } from 'node:timers/promises';
import { aPetition } from '../support/a-petition.js';
import { eventually } from '../support/eventually.js';
import { LiveReader } from '../support/live-reader.js';
import type { Officer } from '../support/officer.js';
import { ProcessOfOurs } from '../support/process-of-ours.js';
import { openTrialOffice, type TrialOffice } from '../support/trial-office.js';
import { onThisMachine } from '../support/patience.js';

let office: TrialOffice;
let second: ProcessOfOurs;
let urls: [string, string];
const readers: LiveReader[] = [];

beforeAll(async () => {
  office = await openTrialOffice();
  second = ProcessOfOurs.start('api', office.databaseUrl);
  urls = [office.url, (await second.url) ?? ''];
});
afterEach(async () => {
  for (const reader of readers.splice(0)) await reader.cut();
});
afterAll(async () => {
  await second.stop();
  await office.close();
});

/** Somebody follows the office through one of its two processes. */
async function follows(officer: Officer, process: 0 | 1 = 1): Promise<LiveReader> {
  const reader = await new LiveReader(urls[process], officer.cookie).open();
  readers.push(reader);
  return reader;
}

const officers = (...ids: string[]): Promise<Officer[]> => Promise.all(ids.map((id) => office.signedInAs(id)));

/** Long enough for everything that was ever going to be heard, by the look that needs no bell. */
const silence = () => pause(onThisMachine(1500));

describe('what changes is heard at every process of the office', () => {
  it('by those whose matter it is, within two seconds, whichever process changed it', async () => {
    const [window, handler] = (await officers('window', 'handler')) as [Officer, Officer];
    const heard = await Promise.all([follows(handler, 0), follows(handler, 1)]);
    const petition = await aPetition().registeredBy(window);
    await window.does('handOver', petition, { unit: 'civilAffairs' });
    for (const reader of heard)
      await eventually(
        async () => reader.kindsOf(petition.number).includes('petition'),
        'the handler hears of it',
        onThisMachine(2000),
      );
    expect(Object.keys(heard[0]!.heard[0]!.data).sort()).toEqual(['kind', 'number']);
  });

  it('red card and supervision case reach the committee without asking', async () => {
    const [window, discipline] = (await officers('window', 'discipline')) as [Officer, Officer];
    const petition = await aPetition().registeredBy(window);
    await window.does('handOver', petition, { unit: 'civilAffairs' });
    const reader = await follows(discipline);
    await office.hoursPass(24 * 9);
    await eventually(
      async () => reader.kindsOf(petition.number).includes('supervision'),
      'the committee hears of the supervision case',
      onThisMachine(2000),
    );
    await eventually(
      async () => reader.heard.some(({ event }) => event === 'inbox'),
      'and of the letter',
      onThisMachine(5000),
    );
  });
});

describe('a connection that is cut', () => {
  it('goes on where it was, at the other process, without loss or duplicates', async () => {
    const [window] = (await officers('window')) as [Officer];
    const whole = await follows(window, 0);
    const cut = await follows(window, 0);
    const numbers: string[] = [];
    for (let round = 0; round < 6; round += 1) {
      await cut.cut();
      numbers.push(
        ...(await Promise.all([1, 2, 3].map(() => aPetition().registeredBy(window)))).map(({ number }) => number),
      );
      const again = new LiveReader(urls[((round + 1) % 2) as 0 | 1], window.cookie);
      again.lastId = cut.lastId;
      await again.open();
      numbers.push((await aPetition().registeredBy(window)).number);
      await pause(50);
      await again.cut();
      cut.heard.push(...again.heard);
      cut.lastId = again.lastId;
    }
    const last = new LiveReader(urls[1], window.cookie);
    last.lastId = cut.lastId;
    readers.push(await last.open());
    await silence();
    cut.heard.push(...last.heard);
    const story = (reader: LiveReader) =>
      reader.heard.filter(({ event }) => event === 'change').map(({ data }) => `${data.number} ${data.kind}`);
    expect(story(cut)).toEqual(story(whole));
    for (const number of numbers)
      expect([number, whole.kindsOf(number).filter((kind) => kind === 'petition').length]).toEqual([number, 1]);
  });

  it('misses nothing of commits that overlap', async () => {
    const [window] = (await officers('window')) as [Officer];
    const reader = await follows(window);
    const [slow] = await office.rows<{ id: string }>(`SELECT id FROM case_file ORDER BY opened_at LIMIT 1`);
    const runner = office.owner.createQueryRunner();
    await runner.startTransaction();
    await runner.query(
      `INSERT INTO history (case_id, seq, type, event, actor, at, previous_hash, hash)
       SELECT id, 9999, 'SLOW', '{}', 'system', office_now(), '', '' FROM case_file WHERE id = $1`,
      [slow!.id],
    );
    const quick = await aPetition().registeredBy(window);
    await pause(300);
    await runner.commitTransaction();
    await runner.release();
    await eventually(
      async () => reader.kindsOf(quick.number).length > 0,
      'the quick commit is heard',
      onThisMachine(2000),
    );
    const [row] = await office.rows<{ number: string }>('SELECT number FROM case_file WHERE id = $1', [slow!.id]);
    expect(reader.kindsOf(row!.number)).toEqual(['notice']);
  });

  it('is told to read everything again where its place means nothing', async () => {
    const [window] = (await officers('window')) as [Officer];
    const reader = new LiveReader(urls[0], window.cookie);
    reader.lastId = 'of-another-office';
    readers.push(await reader.open());
    expect(reader.heard.map(({ event }) => event)).toEqual(['reset']);
  });
});

describe('what is not theirs, nobody hears (R6, R12)', () => {
  it('a sealed matter only by the cleared, a complaint never by those it is about', async () => {
    const [window, discipline, handler, leader, other] = (await officers(
      'window',
      'discipline',
      'handler',
      'leader',
      'handler2',
    )) as Officer[];
    const [cleared, ...uncleared] = await Promise.all(
      [discipline!, window!, handler!, leader!, other!].map((officer) => follows(officer)),
    );
    const accusation = await aPetition().accusing('handler').registeredBy(window!);
    await discipline!.does('signFor', accusation);
    await eventually(
      async () => cleared!.kindsOf(accusation.number).length > 0,
      'the cleared hear of it',
      onThisMachine(3000),
    );
    await silence();
    expect(uncleared.map(({ heard }) => heard)).toEqual([[], [], [], []]);
    const complaint = await aPetition().about('civilAffairs').registeredBy(window!);
    await silence();
    const [, windowHears, handlerHears] = [cleared, ...uncleared];
    expect([windowHears!.kindsOf(complaint.number).length > 0, handlerHears!.heard]).toEqual([true, []]);
  });

  it('an officer learns of a clue about themselves by no event', async () => {
    const [discipline, handler, leader] = (await officers('discipline', 'handler', 'leader')) as [
      Officer,
      Officer,
      Officer,
    ];
    const [concerned, committee] = [await follows(handler), await follows(leader)];
    const { status } = await discipline.post('accountability', { officer: 'handler', situation: 6, facts: '多次逾期' });
    expect(status).toBe(201);
    await eventually(async () => committee.heard.length > 0, 'the leading group hears of it', onThisMachine(3000));
    await silence();
    expect(concerned.heard).toEqual([]);
  });
});

describe('a stream', () => {
  it('ends with the session, and nothing more is heard', async () => {
    const window = await office.signInAs('window');
    const reader = await follows(window);
    await fetch(`${urls[0]}/api/session`, { method: 'DELETE', headers: { cookie: window.cookie } });
    const petition = await aPetition().registeredBy(await office.signedInAs('window'));
    await reader.ended;
    expect(reader.kindsOf(petition.number)).toEqual([]);
  });

  it('is given to nobody without a session, and to one session four times at most', async () => {
    const stranger = await new LiveReader(urls[0], '').open();
    expect(stranger.status).toBe(401);
    const window = await office.signInAs('window');
    for (let count = 0; count < 4; count += 1) expect((await follows(window, 0)).status).toBe(200);
    expect((await follows(window, 0)).status).toBe(429);
  });

  it('is given four times to one session and twelve times to one officer, also of three hundred asked at once', async () => {
    const sessions = await Promise.all(Array.from({ length: 5 }, () => office.signInAs('efficiency')));
    const readers = Array.from({ length: 300 }, (_, index) => sessions[index % 5]!);
    const opened = await Promise.all(readers.map(async (reader) => ({ reader, stream: await follows(reader, 0) })));
    const given = opened.filter(({ stream }) => stream.status === 200);
    expect(new Set(opened.map(({ stream }) => stream.status))).toEqual(new Set([200, 429]));
    expect(given).toHaveLength(12);
    for (const one of sessions) expect(given.filter(({ reader }) => reader === one).length).toBeLessThanOrEqual(4);
    // Who is gone leaves the place to others, those who went before they were answered as well.
    await Promise.all(given.map(({ stream }) => stream.cut()));
    await eventually(async () => (await follows(sessions[0]!, 0)).status === 200, 'a place is free again');
  });
});
