import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { trialClearance, trialOfficers } from '@banjie/office';
import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { answerOf } from '../support/answer.js';
import { aPetition, type Petition } from '../support/a-petition.js';
import { eventually } from '../support/eventually.js';
import { LiveReader } from '../support/live-reader.js';
import type { Officer } from '../support/officer.js';
import { boardReads, registerReads } from '../support/registers.js';
import { openTrialOffice, type TrialOffice } from '../support/trial-office.js';
import { readWord } from '../support/word.js';

const accuser = { name: '欧阳知情', phone: '13700001234', idNumber: '110105199003076518' };
const accusation = () =>
  aPetition()
    .accusing('handler')
    .with({ petitioners: [accuser], complainedUnit: 'civilAffairs', content: '收受建材商红包，为其虚开证明。' });

/** For everybody but those named to read accusations the two worlds are one; of the units with no part in it one speaks for all. */
const uncleared = trialOfficers
  .map(({ id }) => id)
  .filter((id) => !trialClearance.includes(id) && (id === 'economyHead' || !/.(Head|Handler)$/.test(id)));

type Paths = Record<string, { get?: object }>;
const contract = JSON.parse(readFileSync('apps/api/openapi.json', 'utf8')) as { paths: Paths };
const reads = Object.entries(contract.paths).flatMap(([path, { get }]) =>
  get && path !== '/api/events' ? [path.replace('/api/', '')] : [],
);

/**
 * R12, non-interference: two offices live through the same days, in one of them somebody accuses the handler and their
 * unit. Whatever anybody not named for it can ask, list, search, count, open, print or overhear is the same in both.
 */
describe('two worlds that differ by one accusation', () => {
  const worlds: World[] = [];

  beforeAll(async () => {
    worlds.push(await World.begun(), await World.begun());
    await Promise.all(worlds.map((world, index) => world.live({ accused: index === 1 })));
  });
  afterAll(() => Promise.all(worlds.map((world) => world.office.close())));

  it('are two: those named for it see the difference', async () => {
    const [without, having] = await Promise.all(
      worlds.map(async ({ office }) =>
        JSON.stringify((await (await office.signedInAs('discipline')).get('queue')).body),
      ),
    );
    expect([accusationsIn(without!), accusationsIn(having!)]).toEqual([2, 3]);
  });

  it('look the same to who handed in an accusation before and after, and to whoever took it down', async () => {
    const [without, having] = await Promise.all(worlds.map((world) => world.receipts()));
    expect(having).toEqual(without);
    // Nothing in them is a number of any series: references are masked, serials would not be.
    expect(JSON.stringify(having)).toContain('JB-2026-#');
    expect(JSON.stringify(having)).toContain('〔2026〕#号');
  });

  it.each(uncleared)('look the same to %s', async (account) => {
    const [without, having] = (await Promise.all(worlds.map((world) => world.sightOf(account)))) as [
      Map<string, string>,
      Map<string, string>,
    ];
    expect([...having.keys()]).toEqual([...without.keys()]);
    expect([...without].flatMap(([asked, answer]) => differenceOf(asked, answer, having.get(asked) ?? ''))).toEqual([]);
    expect(without.size).toBeGreaterThan(reads.length / 2);
  });

  it('sound the same to whoever listens', async () => {
    const [without, having] = worlds.map(({ heard }) => heard) as [Map<string, LiveReader>, Map<string, LiveReader>];
    for (const [account, reader] of without) {
      // A stream may be late in either world; what it tells in the end is the same.
      await eventually(
        async () => isDeepStrictEqual(toldTo(having.get(account)), toldTo(reader)),
        'both worlds told the same',
      ).catch(() => undefined);
      expect([account, toldTo(having.get(account))]).toEqual([account, toldTo(reader)]);
      expect([account, toldTo(reader).changes.length > 0, toldTo(reader).letters > 0]).toEqual([account, true, true]);
    }
  });
});

const accusationsIn = (queue: string): number => new Set(queue.match(/JB-2026-[2-9A-Z]{8}/g)).size;

/** References are random: of two worlds they differ, whatever happened in them. */
const unreferenced = (text: string): string =>
  text
    .replaceAll(/JB-2026-[2-9A-HJKMNP-Z]{8}(?![\dA-Z])/g, 'JB-2026-#')
    .replaceAll(/〔2026〕[2-9A-HJKMNP-Z]{8}号/g, '〔2026〕#号');

/**
 * What a stream told of: letters by their number, changes by what changed. How often it told of a matter is chance in either
 * world, because a change is told to whoever may read the matter in the moment it is told: a slow one to more people.
 */
function toldTo(reader: LiveReader | undefined): { letters: number; changes: string[] } {
  const heard = (reader?.heard ?? []).map(({ event, data }) => `${event} ${JSON.stringify(data)}`);
  const isLetter = (one: string): boolean => one.startsWith('inbox');
  return {
    letters: heard.filter(isLetter).length,
    changes: [...new Set(heard.filter((one) => !isLetter(one)))].sort(),
  };
}

/** Where two answers part, with some words around; nothing where they do not. */
function differenceOf(asked: string, one: string, other: string): string[] {
  if (one === other) return [];
  const at = [...one].findIndex((sign, index) => sign !== other[index]);
  const around = (text: string): string => text.slice(Math.max(0, at - 60), at + 120);
  return [`${asked}: …${around(one)}… / …${around(other)}…`];
}

class World {
  readonly heard = new Map<string, LiveReader>();
  private readonly open: Petition[] = [];
  /** What was told at the registration of an accusation before, and of one after the accusation that makes the difference. */
  private readonly told: { answer: string; number: string; queryCode: string }[] = [];

  private constructor(readonly office: TrialOffice) {}

  static async begun(): Promise<World> {
    return new World(await openTrialOffice());
  }

  /** Two weeks of an office; one matter is answered, one is late, and in one of the worlds there is the accusation. */
  async live({ accused }: { accused: boolean }): Promise<void> {
    const { office } = this;
    for (const account of ['handler', 'head'])
      this.heard.set(account, await new LiveReader(office.url, (await office.signedInAs(account)).cookie).open());
    const [window, handler, discipline] = (await Promise.all(
      ['window', 'handler', 'discipline'].map((id) => office.signedInAs(id)),
    )) as [Officer, Officer, Officer];
    await this.comesIn(window, handler);
    // As if much had happened in the sealed lane: whatever shows the place of a row in its series shows it now.
    if (accused) await this.seriesGoOn();
    await this.isStuck();
    await this.accusedOnline('before');
    const sealed = accused ? await accusation().registeredBy(discipline) : null;
    if (sealed) await this.done(discipline.does('signFor', sealed));
    const answered = await this.comesIn(window, handler);
    await office.goesTo('2026-03-05T09:00:00+08:00');
    await this.done(handler.does('reply', answered));
    await this.done(window.does('recordDelivery', answered, { deliveredOn: '2026-03-05' }));
    if (sealed) await this.done(discipline.does('addMaterial', sealed));
    await office.goesTo('2026-03-16T09:00:00+08:00');
    await this.comesIn(window, handler);
    await this.accusedOnline('after');
  }

  private async seriesGoOn(): Promise<void> {
    await this.office.rows(`SELECT setval(pg_get_serial_sequence(t, 'id'), 5000) FROM unnest($1::text[]) t`, [
      ['breach', 'breach_ruling', 'delivery', 'idempotency', 'outbox', 'petitioner', 'reveal', 'failed_sign_in'],
    ]);
  }

  /** A delivery that fails, so that whoever looks after deliveries has one to see. */
  private async isStuck(): Promise<void> {
    await this.office.rows(
      `INSERT INTO outbox (topic, ref, done_at, last_error) SELECT 'mail', id, clock_timestamp(), 'refused' FROM notice ORDER BY issued_at, id LIMIT 1`,
    );
  }

  /** Somebody else accuses somebody else, from outside. */
  private async accusedOnline(when: string): Promise<void> {
    const form = { lane: 'accusation', title: `反映收费 ${when}`, content: '多次收费不给票。', about: '赵建设' };
    const { status, body } = await this.asStranger('petitions/online', form, { 'idempotency-key': `accused-${when}` });
    expect(status).toBe(201);
    await this.office.deliversEverything();
    this.told.push({ answer: JSON.stringify(body), number: body.number, queryCode: body.queryCode });
  }

  private async asStranger(path: string, form: object, more: Record<string, string> = {}) {
    const headers = { 'content-type': 'application/json', ...more };
    return answerOf(
      await fetch(`${this.office.url}/api/${path}`, { method: 'POST', headers, body: JSON.stringify(form) }),
    );
  }

  /** Everything who handed in those two gets to see: the receipt, the page, the papers. */
  async receipts(): Promise<string[]> {
    const alike = new Alike();
    const seen: string[] = [];
    for (const { answer, number, queryCode } of this.told) {
      const { body } = await this.asStranger('track', { number, code: queryCode });
      const papers = await Promise.all(
        (body.notices as { id: string }[]).map(async ({ id }) => {
          const init = {
            method: 'POST',
            headers: { 'content-type': 'application/json' },
            body: JSON.stringify({ number, code: queryCode }),
          };
          const file = await fetch(`${this.office.url}/api/track/notices/${id}/document?format=docx`, init);
          return readWord(Buffer.from(await file.arrayBuffer())).text;
        }),
      );
      const all = [answer, JSON.stringify(body), ...papers].join('\n').replaceAll(queryCode, '#code');
      seen.push(alike.of(unreferenced(all)));
    }
    return seen;
  }

  /** Something done, and what it owes delivered before the next: when a worker comes to it is chance in either world. */
  private async done<Value>(act: Promise<Value>): Promise<Value> {
    const value = await act;
    await this.office.deliversEverything();
    return value;
  }

  /** Registered, handed over and signed for. */
  private async comesIn(window: Officer, handler: Officer): Promise<Petition> {
    const petition = await this.done(aPetition().registeredBy(window));
    await this.done(window.does('handOver', petition, { unit: 'civilAffairs' }));
    await this.done(handler.does('signFor', petition));
    this.open.push(petition);
    return petition;
  }

  /** Every answer a person gets, by what they asked; ids, instants and what they are led to made comparable. */
  async sightOf(account: string): Promise<Map<string, string>> {
    const officer = await this.office.signedInAs(account);
    const alike = new Alike();
    const seen = new Map<string, string>();
    const look = async (path: string): Promise<string> => {
      const { status, headers, body } = await officer.get(path);
      const answer = `${status} ${headers.get('etag')} ${JSON.stringify(body)}`;
      seen.set(alike.of(path), alike.of(answer));
      return answer;
    };
    for (const path of reads.filter((one) => !one.includes('{') && one !== 'health')) await look(path);
    for (const number of [...this.open.map((one) => one.number), 'JB-2026-00001', 'JB-2026-00002', 'XF-2026-00004'])
      await look(`petitions/${number}`);
    for (const { id } of trialOfficers)
      for (const path of ['ledger/{id}', 'organisation/officers/{id}/holdings']) await look(path.replace('{id}', id));
    for (const filter of ['text=红包', 'text=欧阳', 'kind=supervision', 'stage=routing.awaitingReceipt'])
      await look(`queue?${filter}`);
    for (const filter of [
      'standing=open',
      'standing=late',
      'unit=civilAffairs',
      'unit=discipline',
      'category=',
      'month=2026-03',
    ])
      await look(`petitions?${filter}`);
    for (const path of [...registerReads, ...boardReads]) await look(path);
    for (const kind of ['units', 'staff']) await look(`organisation/export/${kind}`);
    await this.papers(officer, seen, alike);
    await this.searches(officer, seen, alike);
    return seen;
  }

  /** The text of every notice this person can open. */
  private async papers(officer: Officer, seen: Map<string, string>, alike: Alike): Promise<void> {
    const { items = [] } = (await officer.get('inbox')).body as { items?: { notice?: string; id: string }[] };
    for (const { notice, id } of items) {
      const path = `notices/${notice ?? id}/document?format=docx`;
      const answer = await fetch(`${this.office.url}/api/${path}`, { headers: { cookie: officer.cookie } });
      const bytes = Buffer.from(await answer.arrayBuffer());
      seen.set(alike.of(path), answer.status === 200 ? alike.of(readWord(bytes).text) : String(answer.status));
    }
  }

  /** What the seen-before panel and the box make of the accuser's name, phone, ID and words, and of the accused (R2, R12). */
  private async searches(officer: Officer, seen: Map<string, string>, alike: Alike): Promise<void> {
    const { name, phone, idNumber } = accuser;
    const asked = [
      ...[
        { petitioners: [accuser] },
        { petitioners: [{ name }] },
        { title: '反映干部收受财物', content: '收受建材商红包，为其虚开证明。' },
      ].map((form) => ['petitions/seen-before', form] as const),
      ...[name, 'oyzq', phone, idNumber, '收受财物', 'JB-2026-00002', '2', '李承办', '民政办', '低保'].map(
        (text) => ['find', { text }] as const,
      ),
    ];
    for (const [path, form] of asked) {
      const { status, body } = await officer.post(path, form);
      seen.set(`${path} ${JSON.stringify(form)}`, alike.of(`${status} ${JSON.stringify(body)}`));
    }
  }
}

/** Makes answers of two offices comparable: ids in the order they appear, instants by the hour, no digests (salted by ids). */
class Alike {
  private readonly ids = new Map<string, string>();

  of(text: string): string {
    return text
      .replaceAll(
        /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g,
        (id) => this.ids.get(id) ?? this.named(id),
      )
      .replaceAll(/(\d{4}-\d{2}-\d{2}T\d{2}):\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})/g, '$1')
      .replaceAll(/(\d{4}-\d{2}-\d{2} \d{2}):\d{2}/g, '$1')
      .replaceAll(/"digest":"[^"]+"/g, '"digest":""')
      .replaceAll(/"(sweepAgeS|clockSkewMs|outboxAgeS|msSinceSweep)":-?[\d.e-]+/g, '"$1":0');
  }

  private named(id: string): string {
    const name = `#${this.ids.size + 1}`;
    this.ids.set(id, name);
    return name;
  }
}
