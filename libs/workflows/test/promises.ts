import { expect, test } from '@jest/globals';
import { inspect } from 'node:util';
import { z } from 'zod';
import { effects } from '../src/process/effects.js';
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

/** What every machine of the regime promises, whatever it is about. */
/** The input of a process that is opened, as the runtime hands it over: with who is responsible, found out. */
const handedTo = ({ input, responsible }: Record<string, unknown>): unknown =>
  responsible === undefined ? input : { ...(input as object), unit: 'civilAffairs', officer: null, inPerson: false };

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
    for (const { name, pending } of visits) {
      const due = firing.get(name) ?? [];
      expect([name, [...new Set(pending.map((type) => labelOf(type)))].sort()]).toEqual([name, [...due].sort()]);
    }
  });

  test('every effect is one the runtime knows, every notice one that has a template', () => {
    const all = [...opening, ...trials.flatMap((trial) => trial.effects)];
    const owed = all.filter(({ type }) => type === 'owe').map(({ params }) => params['notice']);
    expect(Object.keys(effects)).toEqual(expect.arrayContaining([...new Set(all.map(({ type }) => type))]));
    expect(noticeKinds).toEqual(expect.arrayContaining([...new Set(owed)]));
    // Some are caused thousands of times: one of each is enough.
    const each = [...new Map(all.map((effect) => [inspect(effect, { depth: 10 }), effect])).values()];
    expect(JSON.parse(JSON.stringify(each))).toStrictEqual(each);
  });

  test('every process it opens is handed what its regime asks for', () => {
    const all = [...opening, ...trials.flatMap((trial) => trial.effects)].filter(({ type }) => type === 'open');
    for (const { params } of all) {
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
    for (const { snapshot } of visits) {
      const { value, context } = snapshot;
      expect(JSON.parse(JSON.stringify({ value, context }))).toStrictEqual({ value, context });
    }
  });

  test('every running clock says when and by what it was started', () => {
    for (const { name, snapshot, pending } of visits) {
      for (const type of pending) {
        const clock = labelOf(type).slice('after '.length).split('.')[0] ?? '';
        expect([name, snapshot.context.clocks[clock]]).toEqual([
          name,
          expect.objectContaining({ run: expect.any(Number), startedAt: expect.stringMatching(/^\d{4}-/) }),
        ]);
      }
    }
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
