import { describe, expect, test } from '@jest/globals';
import { clockLadders, regimes, statesBeneath, type ClockName } from '@banjie/workflows';
import { initialTransition, type AnyStateNode } from 'xstate';
import { aNotice, running } from '../support/a-notice.js';
import { noticeTemplates } from '../../apps/worker/src/notices/templates.js';

const stamp = { at: '2026-03-20T16:00:00Z', by: { id: 'system', unit: 'system' } };

interface Action {
  type: string;
  params?: Record<string, unknown> | ((moment: { context: unknown; event: typeof stamp }) => Record<string, unknown>);
}

/** What a state does when one of its clocks is due, as effects. */
function effectsOf(node: AnyStateNode, eventType: string, context: unknown): Record<string, unknown>[] {
  const actions = (node.transitions.get(eventType) ?? []).flatMap((transition) => transition.actions as Action[]);
  return actions.map(({ type, params = {} }) => ({
    type,
    ...(typeof params === 'function' ? params({ context, event: stamp }) : params),
  }));
}

/** Every red card of every machine: of which clock, and which processes it opens. */
const redCards = regimes.flatMap(({ machine }) => {
  const [{ context }] = initialTransition(machine);
  return statesBeneath(machine.root).flatMap((node) =>
    node.after.flatMap(({ delay, eventType }) => {
      const effects = effectsOf(node, eventType, context);
      const isRed = effects.some(({ type, notice }) => type === 'owe' && notice === 'redCard');
      const opened = effects.filter(({ type }) => type === 'open').map(({ process }) => String(process));
      return isRed ? [[String(delay).split('.')[0] as ClockName, opened] as const] : [];
    }),
  );
});

const print = (kind: 'reminder' | 'yellowCard' | 'redCard', clock: ClockName): string =>
  noticeTemplates[kind](
    aNotice(kind, {
      data: { clock },
      facts: { clocks: running(clock, '2026-03-02T01:00:00Z', { dueDate: '2026-03-20' }) },
    }),
  ).body;

describe('a red card', () => {
  const climbing = Object.entries(clockLadders).flatMap(([clock, ladder]) => (ladder === null ? [] : [clock]));

  test('is issued for every clock that has a ladder', () => {
    expect([...new Set(redCards.map(([clock]) => clock))].sort()).toEqual([...climbing, 'appealDecision'].sort());
  });

  test.each(redCards)('of %s says that a supervision case is opened where its machine opens %j', (clock, opened) => {
    expect(print('redCard', clock).includes('已转入督办')).toBe(opened.includes('supervision'));
  });

  test.each(['reviewDecision', 'recheckDecision', 'instructionFeedback', 'ratingFollowUp'] as const)(
    'of %s names the time for the explanation',
    (clock) => {
      expect(print('redCard', clock)).toContain('责任单位须在3个工作日内向纪检机构作出书面说明');
    },
  );
});

describe('a warning', () => {
  const warned = Object.entries(clockLadders).flatMap(([clock, ladder]) =>
    (ladder?.rungs ?? []).flatMap((rung) =>
      rung === 'redCard' ? [] : [[rung, clock as ClockName, ladder?.toDo ?? ''] as const],
    ),
  );

  test.each(warned)('%s of %s says what is to be done', (rung, clock, toDo) => {
    expect(toDo).toMatch(/。$/);
    expect(print(rung, clock)).toContain(toDo);
  });
});
