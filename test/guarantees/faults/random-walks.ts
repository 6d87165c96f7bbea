import { createDataSource } from '@banjie/entities';
import { officeClock, setClock, advanceClock, type Runtime } from '@banjie/runtime';
import {
  changeSignOff,
  createRuntime,
  foundTrialOffice,
  issueNotices,
  openAccountability,
  PersonalData,
  register,
  trialOfficers,
} from '@banjie/office';
import type { Act } from '@banjie/workflows';
import type { DataSource } from 'typeorm';
import { noticeTemplates } from '../../../apps/worker/src/notices/templates.js';
import { createTestDatabase } from '../../support/database.js';
import { drawnForm, randomness, stepsIn, take, type Step } from '../../support/random-walk.js';
import { eachRound, Tally, type Fault } from './fault.js';

const stepsPerWalk = 25;
const seed = 20_260_302;
const personal = new PersonalData(Buffer.alloc(32, 7));
const people = trialOfficers.filter(
  ({ id }) => !/^(transport|education|environment|humanResources|health|publicSecurity|agriculture|security)/.test(id),
);

interface Place {
  owner: DataSource;
  runtime: Runtime;
  close(): Promise<void>;
}

async function openPlace(): Promise<Place> {
  const database = await createTestDatabase();
  const owner = await createDataSource({ url: database.ownerUrl, poolSize: 2 }).initialize();
  await foundTrialOffice(owner.manager, 'replay', 'trial-password');
  await setClock(owner.manager, new Date('2026-03-02T09:00:00+08:00'));
  const application = await createDataSource({ url: database.appUrl, poolSize: 4 }).initialize();
  const close = async (): Promise<void> => {
    await application.destroy();
    await owner.destroy();
    await database.drop();
  };
  const runtime = createRuntime(application);
  // Some replies are signed by others; the rest a handler issues alone.
  const paper = { paper: 'ordinaryReply', level: 'headAndLeader', effectiveFrom: '2026-03-02', reason: '试行' };
  await changeSignOff(
    runtime,
    trialOfficers.find(({ id }) => id === 'admin')!,
    paper,
  );
  return { owner, runtime, close };
}

async function registered(runtime: Runtime, random: () => number): Promise<string> {
  const about =
    random() < 0.2 ? { complainedUnit: 'construction' } : random() < 0.2 ? { complainedOfficer: 'handler' } : {};
  const handedDown =
    random() < 0.2
      ? { superior: { organ: '县信访局', reference: '1号', issuedOn: '2026-01-05', dueDate: '2027-06-30' } }
      : {};
  const urgent = random() < 0.2 ? { flags: ['urgentMajor'] } : {};
  const form = {
    channel: 'visit',
    title: '事项',
    content: '内容',
    lane: random() < 0.15 ? 'accusation' : 'appealOrRequest',
    petitioners: [{ name: random() < 0.5 ? '张三' : '李四', phone: '13912345678' }],
    ...about,
    ...handedDown,
    ...urgent,
  };
  const by = people.filter(({ id }) => ['window', 'handler', 'coordinator'].includes(id));
  return (await register(runtime, personal, { form, actor: by[Math.floor(random() * by.length)]! })).number;
}

async function aClue(runtime: Runtime): Promise<string> {
  const actor = people.find(({ id }) => id === 'discipline')!;
  return (
    await openAccountability(runtime, personal, {
      form: { officer: 'handler', situation: 6, facts: '逾期未答复' },
      actor,
    })
  ).number;
}

const nameOf = ({ process, name }: Act): string => `${process}.${name}`;

/** How often each act was tried, and how often it was done. */
interface Heard {
  tried: Map<string, number>;
  done: Map<string, number>;
}

const count = (times: Map<string, number>, act: Act): void =>
  void times.set(nameOf(act), (times.get(nameOf(act)) ?? 0) + 1);

/** Rather what was seldom tried before, so that a short walk comes everywhere, and does not knock at one closed door. */
function drawn(steps: readonly Step[], { tried }: Heard, random: () => number): Step | undefined {
  if (random() < 0.3) return steps[Math.floor(random() * steps.length)];
  const times = ({ act }: Step): number => tried.get(nameOf(act)) ?? 0;
  const seldom = Math.min(...steps.map(times));
  const rare = steps.filter((step) => times(step) <= seldom + 2);
  return rare[Math.floor(random() * rare.length)];
}

/** One step of one matter by whoever may; undefined where nobody can do anything. */
async function step(runtime: Runtime, number: string, heard: Heard, random: () => number) {
  const { steps, today } = await stepsIn(runtime, number, people);
  const chosen = drawn(steps, heard, random);
  if (!chosen) return undefined;
  const outcome = await take({ runtime, personal }, chosen, drawnForm(chosen, random, today));
  count(heard.tried, chosen.act);
  if (outcome === 'done') count(heard.done, chosen.act);
  return outcome;
}

async function walk({ runtime }: Place, walks: number, tally: Tally): Promise<Map<string, number>> {
  const random = randomness(seed);
  const heard: Heard = { tried: new Map(), done: new Map() };
  const deliver = async (): Promise<void> =>
    void (await issueNotices(runtime, { templates: noticeTemplates, mail: false }));
  const numbers = await Promise.all(
    Array.from({ length: walks }, (_, one) => (one % 6 === 0 ? aClue(runtime) : registered(runtime, random))),
  );
  for (const _step of eachRound(stepsPerWalk)) {
    for (const number of numbers) {
      const outcome = await step(runtime, number, heard, random);
      if (outcome) tally.count(outcome);
    }
    const { now } = await officeClock(runtime.manager);
    await advanceClock(runtime, new Date(now.getTime() + random() * 3 * 86_400_000), deliver);
  }
  return heard.done;
}

export const randomWalks: Fault = {
  id: 'F16',
  hypothesis: 'whoever does whatever a matter allows, every invariant holds',
  injection: `a walk of ${stepsPerWalk} steps per round by everybody and the clocks, seed ${seed}`,
  rounds: { short: 60, full: 2_000 },
  async run({ rounds }) {
    const tally = new Tally(rounds);
    const place = await openPlace();
    try {
      const heard = await walk(place, rounds, tally);
      const acts = place.runtime.regime
        .definitions()
        .flatMap(({ kind, acts: all }) => all.map(({ name }) => `${kind}.${name}`));
      Object.assign(tally.figures, {
        'acts done': heard.size,
        acts: acts.length,
        never: acts.filter((act) => !heard.has(act)).join(' ') || 'none',
      });
      tally.expect(
        rounds < 60 || heard.size > acts.length * 0.7,
        `only ${heard.size} of ${acts.length} acts were done`,
      );
      await tally.invariants(place);
    } finally {
      await place.close();
    }
    return tally;
  },
};
