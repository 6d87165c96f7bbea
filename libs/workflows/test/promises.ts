import { expect, test } from '@jest/globals';
import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import { effects } from '../src/process/effects.js';
import type { ClockRun } from '../src/process/clock-run.js';
import { pictureOf } from '../src/process/picture.js';
import {
  clockNames,
  ladderOf,
  noticeKinds,
  type Act,
  type ClockName,
  type ProcessDefinition,
} from '../src/regime-tables.js';
import { regimes } from '../src/regimes.js';
import type { Exploration } from './exploration.js';

/** One of each, where the same stands thousands of times. */
const eachOnce = <One>(all: readonly One[]): One[] => [
  ...new Map(
    all.map((one) => [JSON.stringify(one, (_, value: unknown) => (value === undefined ? 'undefined' : value)), one]),
  ).values(),
];

/** The input of a process that is opened, as the runtime hands it over: with who is responsible, found out. */
const handedTo = ({ input, responsible }: Record<string, unknown>): unknown =>
  responsible === undefined ? input : { ...(input as object), unit: 'civilAffairs', officer: null, inPerson: false };

/** What every machine of the regime promises, whatever it is about. */
export function keepsTheCommonPromises(
  exploration: Exploration,
  acts: readonly Act[],
  told: readonly string[] = [],
): void {
  const { trials, timers, visits, raised, opening } = exploration;

  test('a refused event changes nothing and causes nothing', () => {
    expect(trials.filter(({ disturbed }) => disturbed)).toEqual([]);
  });

  test('every timer is a rung of a clock of the policy, and comes with a delay', () => {
    for (const { delay } of timers) {
      const [clock, rung] = delay.split('.') as [ClockName, string];
      expect(clockNames).toContain(clock);
      expect(ladderOf[clock].length === 0 ? ['expiry'] : ladderOf[clock]).toContain(rung);
    }
    expect(raised.filter(({ delay }) => delay !== 1)).toEqual([]);
  });

  test('every state has exactly the timers it declares, and no other', () => {
    const firing = new Map(visits.map(({ name }) => [name, new Set<string>()]));
    for (const { from, label, accepted } of trials)
      if (accepted && label.startsWith('after ')) firing.get(from)?.add(label);
    const found = visits.map(({ name, pending }) => {
      const hanging = [...new Set(pending.map((type) => labelOf(type)))].sort();
      return { name, hanging, declared: [...(firing.get(name) ?? [])].sort() };
    });
    expect(found.filter(({ hanging, declared }) => hanging.join() !== declared.join())).toEqual([]);
  });

  test('every effect is one the runtime knows, every notice one that has a template', () => {
    const all = [...opening, ...trials.flatMap((trial) => trial.effects)];
    const owed = all.filter(({ type }) => type === 'owe').map(({ params }) => params['notice']);
    expect(Object.keys(effects)).toEqual(expect.arrayContaining([...new Set(all.map(({ type }) => type))]));
    expect(noticeKinds).toEqual(expect.arrayContaining([...new Set(owed)]));
    const each = eachOnce(all);
    expect(JSON.parse(JSON.stringify(each))).toStrictEqual(each);
  });

  test('every process it opens is handed what its regime asks for', () => {
    const all = [...opening, ...trials.flatMap((trial) => trial.effects)].filter(({ type }) => type === 'open');
    for (const { params } of eachOnce(all)) {
      const opened = regimes.find(({ kind }) => kind === params['process']);
      expect([params['process'], opened?.input.safeParse(handedTo(params)).error?.issues ?? []]).toEqual([
        params['process'],
        [],
      ]);
      expect(opened).toBeDefined();
    }
  });

  test('what a red card opens is always of somebody: a unit, a leader or a desk (R5)', () => {
    const opened = [...opening, ...trials.flatMap((trial) => trial.effects)].filter(({ type }) => type === 'open');
    const nobodys = opened.filter(({ params }) => {
      const responsible = params['responsible'] as { unit?: string | null } | undefined;
      return responsible !== undefined && responsible.unit === null;
    });
    expect(nobodys).toEqual([]);
  });

  test('every snapshot survives the database', () => {
    const changed = visits.filter(({ snapshot: { value, context } }) => {
      const stored: unknown = JSON.parse(JSON.stringify({ value, context }));
      return !isDeepStrictEqual(stored, { value, context });
    });
    expect(changed).toEqual([]);
  });

  test('every running clock says when and by what it was started', () => {
    const running = visits.flatMap(({ name, snapshot, pending }) =>
      pending.map((type) => {
        const clock = labelOf(type).slice('after '.length).split('.')[0] ?? '';
        return { name, clock, run: snapshot.context.clocks[clock] as Partial<ClockRun> | undefined };
      }),
    );
    const says = ({ run, startedAt = '' }: Partial<ClockRun> = {}): boolean =>
      typeof run === 'number' && /^\d{4}-/.test(startedAt);
    expect(running.filter(({ run }) => !says(run))).toEqual([]);
  });

  test('every act can be done somewhere, and every payload speaks to people', () => {
    const heard = new Set(trials.filter(({ accepted }) => accepted).map(({ label }) => label.split(' ')[0]));
    expect([...acts.map(({ event }) => event), ...told].filter((event) => !heard.has(event))).toEqual([]);
    for (const { payload } of acts) {
      const { properties = {} } = z.toJSONSchema(payload, { io: 'input' });
      for (const field of Object.values(properties)) {
        expect(field).toMatchObject({ title: expect.stringMatching(/\p{Script=Han}/u), titleEn: expect.any(String) });
      }
    }
  });

  function labelOf(type: string): string {
    return timers.find(({ event }) => event.type === type)?.label ?? type;
  }
}

/** The picture people are shown is the machine: it leaves out no stage that can be reached and no way that can be gone. */
export function isAsPictured({ visits, trials }: Exploration, definition: ProcessDefinition): void {
  const stageOf = new Map(visits.map(({ name, snapshot }) => [name, definition.standing(snapshot).stage]));
  const { stages, steps } = pictureOf(definition);

  test('its picture has every stage that can be reached', () => {
    const drawn = new Set(stages.map(({ stage }) => stage));
    expect([...new Set(stageOf.values())].filter((stage) => !drawn.has(stage))).toEqual([]);
  });

  test('what it asks to be decided is what it says it does', () => {
    const asked = visits.flatMap(({ snapshot }) => {
      const { deciders, decision } = definition.standing(snapshot);
      return deciders.length > 0 && decision ? [decision.subject] : [];
    });
    expect((definition.decides ?? []).map(({ zh }) => zh)).toEqual(
      expect.arrayContaining([...new Set(asked.map(({ zh }) => zh))]),
    );
  });

  test('its picture has every way that can be gone', () => {
    const drawn = new Set(steps.map(({ from, to }) => `${from} > ${to}`));
    const gone = trials.filter(({ accepted }) => accepted).map(({ from, to }) => [stageOf.get(from), stageOf.get(to)]);
    const missing = gone.filter(([from, to]) => from !== to && !drawn.has(`${from} > ${to}`));
    expect([...new Set(missing.map((way) => way.join(' > ')))]).toEqual([]);
  });
}
