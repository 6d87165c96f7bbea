import { describe, expect, it } from '@jest/globals';
import { noticeTemplates } from '../../apps/worker/src/notices/templates.js';
import {
  clockNames,
  explainInWords,
  localTimeOf,
  timeLimits,
  type ClockName,
  type ClockRun,
  type NoticeKind,
} from '@banjie/workflows';
import { clockLabel, eventLabel } from '../../libs/office/src/labels.js';
import { officeRegime } from '@banjie/office';
import { aNotice, trialBook } from '../support/a-notice.js';
import { lookedBackOn } from '../support/looked-back-on.js';

const startedAt = '2026-03-02T01:30:00.000Z';
const regime = officeRegime();

/** A run of the clock from Monday 2 March 2026; one without a term has its day given. */
const runOf = (clock: ClockName): ClockRun => ({
  run: 1,
  startedAt,
  startedBy: 'REGISTERED',
  ...(timeLimits[clock].term === null ? { dueDate: '2026-03-11' } : {}),
});

/** Everything that names a clock, said of one matter. */
function places(clock: ClockName): Record<string, string> {
  const run = runOf(clock);
  const { explanation } = trialBook.deadline(clock, run);
  const running = { clocks: { [clock]: run }, cause: clock, breachedAt: startedAt };
  const paper = (kind: NoticeKind, facts: Record<string, unknown>, data = {}) =>
    noticeTemplates[kind](aNotice(kind, { facts, data })).body;
  return {
    'case page': clockLabel(clock).zh,
    timeline: eventLabel(regime, null, `xstate.after.${clock}.expiry.somewhere`).zh,
    'track page and case page, in words': explainInWords(explanation, 'zh'),
    reminder: paper('reminder', running, { clock }),
    'yellow card': paper('yellowCard', running, { clock }),
    'red card': paper('redCard', running, { clock }),
    supervision: paper('supervisionOpened', running),
    'look-back': paper('lookBackOpened', { ...lookedBackOn, clock, clocks: {} }),
  };
}

/** As papers have it: the same signs, in full width. */
const plain = (text: string): string =>
  text
    .replaceAll('（', '(')
    .replaceAll('）', ')')
    .replaceAll(/[《》]/g, '');

describe('one clock is worded one way everywhere (R3)', () => {
  it.each(clockNames.map((clock) => [clock]))('%s has one name', (clock) => {
    const name = timeLimits[clock].label.zh;
    for (const [place, text] of Object.entries(places(clock)))
      expect([place, plain(text).includes(plain(name)), text]).toEqual([place, true, text]);
  });

  it('no two clocks have the same name, in either language', () => {
    for (const language of ['zh', 'en'] as const) {
      const names = clockNames.map((clock) => timeLimits[clock].label[language]);
      expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
    }
  });

  it.each(clockNames.map((clock) => [clock]))('%s has one end, in words and on the cards', (clock) => {
    const { effectiveDue, dueAt, explanation } = trialBook.deadline(clock, runOf(clock));
    const [year, month, day] = effectiveDue.split('-').map(Number);
    const inHours = explanation.dayKind === 'hours';
    const [hour, minute] = localTimeOf(dueAt).split(':').map(Number);
    const said = places(clock);
    expect(said['track page and case page, in words']).toContain(
      `${effectiveDue} ${inHours ? localTimeOf(dueAt) : '24时'}`,
    );
    const end = `${year}年${month}月${day}日${inHours ? `${hour}时${minute}分` : '24时'}届满`;
    for (const card of ['reminder', 'yellow card', 'red card'])
      expect([card, said[card]?.includes(end)]).toEqual([card, true]);
  });

  it('a term is as long in words as the clock says, with its kind of days', () => {
    for (const clock of clockNames) {
      const { term, dayKind } = trialBook.deadline(clock, runOf(clock)).explanation;
      if (term === null || dayKind === 'endOfDay') continue;
      const length = { working: `自次日起${term}个工作日`, calendar: `自次日起${term}日`, hours: `起${term}小时` }[
        dayKind
      ];
      expect([clock, places(clock)['track page and case page, in words']?.includes(length)]).toEqual([clock, true]);
    }
  });
});
