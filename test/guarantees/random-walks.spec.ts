import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createDataSource } from '@banjie/entities';
import { createRuntime, Deliberation, foundTrialOffice, issueNotices, officeClock, openAccountability, PersonalData, register, setClock, travel, trialOfficers, type Runtime } from '@banjie/runtime';
import type { Act } from '@banjie/workflows';
import type { DataSource } from 'typeorm';
import { read } from '../../libs/runtime/src/advance/read.js';
import { noticeTemplates } from '../../apps/worker/src/notices/templates.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import { brokenInvariants } from '../support/invariants.js';
import { drawnForm, openSteps, randomness, take, type Step } from '../support/random-walk.js';

const walks = 60;
const stepsPerWalk = 25;
const seed = 20_260_302;
const personal = new PersonalData(Buffer.alloc(32, 7));
const people = trialOfficers.filter(({ id }) => !/^(transport|education|environment|humanResources|health|publicSecurity|agriculture|security)/.test(id));

let database: TestDatabase;
let owner: DataSource;
let application: DataSource;
let runtime: Runtime;

beforeAll(async () => {
  database = await createTestDatabase();
  owner = await createDataSource({ url: database.ownerUrl, poolSize: 2 }).initialize();
  await foundTrialOffice(owner.manager, 'replay', 'trial-password');
  await setClock(owner.manager, new Date('2026-03-02T09:00:00+08:00'));
  application = await createDataSource({ url: database.appUrl, poolSize: 4 }).initialize();
  runtime = createRuntime(application);
}, 60_000);

afterAll(async () => {
  await application.destroy();
  await owner.destroy();
  await database.drop();
});

const deliver = async (): Promise<void> => void (await issueNotices(runtime, { templates: noticeTemplates, mail: false }));

async function registered(random: () => number): Promise<string> {
  const about = random() < 0.2 ? { complainedUnit: 'construction' } : random() < 0.2 ? { complainedOfficer: 'handler' } : {};
  const handedDown = random() < 0.2 ? { superior: { dueDate: '2027-06-30', reference: '1号' } } : {};
  const form = { channel: 'visit', title: '事项', content: '内容', lane: random() < 0.15 ? 'accusation' : 'appealOrRequest', petitioners: [{ name: '张三' }], ...about, ...handedDown };
  const by = people.filter(({ id }) => ['window', 'handler', 'coordinator'].includes(id));
  return (await register(runtime, personal, { form, actor: by[Math.floor(random() * by.length)]! })).number;
}

async function aClue(): Promise<string> {
  const actor = people.find(({ id }) => id === 'discipline')!;
  return (await openAccountability(runtime, { form: { officer: 'handler', situation: 6, facts: '逾期未答复' }, actor })).number;
}

const nameOf = ({ process, name }: Act): string => `${process}.${name}`;

/** Rather what was seldom done before, so that a short walk comes everywhere. */
function drawn(steps: readonly Step[], heard: ReadonlyMap<string, number>, random: () => number): Step | undefined {
  if (random() < 0.3) return steps[Math.floor(random() * steps.length)];
  const times = ({ act }: Step): number => heard.get(nameOf(act)) ?? 0;
  const seldom = Math.min(...steps.map(times));
  const rare = steps.filter((step) => times(step) <= seldom + 2);
  return rare[Math.floor(random() * rare.length)];
}

describe('a random walk through a matter, by everybody and the clocks', () => {
  it(`keeps every invariant (${walks} walks of ${stepsPerWalk} steps, seed ${seed})`, async () => {
    const random = randomness(seed);
    const counts: Record<string, number> = { done: 0, refused: 0, travelled: 0 };
    const heard = new Map<string, number>();
    const numbers = await Promise.all(Array.from({ length: walks }, (_, walk) => (walk % 6 === 0 ? aClue() : registered(random))));
    for (let step = 0; step < stepsPerWalk; step += 1) {
      for (const number of numbers) {
        const sight = await read(runtime.manager, { number });
        const book = await runtime.shelf.at(sight.settings_version);
        const deliberation = new Deliberation(runtime.regime, book, sight.cases[0]!, sight.now);
        const steps = openSteps({ regime: runtime.regime, book, all: deliberation.all() }, people);
        const chosen = drawn(steps, heard, random);
        if (!chosen) continue;
        const outcome = await take(runtime, chosen, drawnForm(chosen, random, sight.now.slice(0, 10)));
        counts[outcome] = (counts[outcome] ?? 0) + 1;
        if (outcome === 'done') heard.set(nameOf(chosen.act), (heard.get(nameOf(chosen.act)) ?? 0) + 1);
      }
      const { now } = await officeClock(runtime.manager);
      await travel(runtime, new Date(now.getTime() + random() * 3 * 86_400_000), deliver);
      counts['travelled'] = (counts['travelled'] ?? 0) + 1;
    }
    const acts = runtime.regime.definitions().flatMap(({ kind, acts: all }) => all.map(({ name }) => `${kind}.${name}`));
    const [rows] = await owner.query<Record<string, number>[]>(
      `SELECT (SELECT count(*)::int FROM history) AS history, (SELECT count(*)::int FROM timer WHERE state = 'fired') AS fired, (SELECT count(*)::int FROM breach) AS breaches`,
    );
    console.log(JSON.stringify({ ...counts, ...rows, actsDone: heard.size, acts: acts.length, never: acts.filter((act) => !heard.has(act)) }));
    expect(await brokenInvariants(owner, { resting: true })).toEqual([]);
    expect(heard.size).toBeGreaterThan(acts.length * 0.7);
  }, 180_000);
});
