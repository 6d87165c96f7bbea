import { expect, test } from '@jest/globals';
import type { ClockRun } from '../process/clock-run.js';
import type { ClockName } from '../regime-tables.js';
import { stateCouncilCalendars } from './calendar/state-council.js';
import { computeDeadline } from './deadline.js';
import { explainInWords } from './explain-in-words.js';
import { effectiveLimits } from './limit-overrides.js';
import { WorkCalendar } from './working-days.js';

const calendar = new WorkCalendar(stateCouncilCalendars);
const limits = effectiveLimits([], '2025-01-01');

function words(clock: ClockName, startedOn: string, facts: Partial<ClockRun> = {}): [zh: string, en: string] {
  const run: ClockRun = { run: 1, startedAt: `${startedOn}T10:00:00+08:00`, startedBy: 'SIGNED_FOR', ...facts };
  const { explanation } = computeDeadline({ clock, run, limit: limits[clock], calendar });
  return [explainInWords(explanation, 'zh'), explainInWords(explanation, 'en')];
}

const paused = (from: string, until: string | null) => ({
  from: `${from}T01:00:00Z`,
  until: until === null ? null : `${until}T01:00:00Z`,
  ground: 'petitionerMaterials',
});

test('seven days over National Day', () => {
  expect(words('generalReply', '2025-09-28')).toEqual([
    '一般回复：2025-09-28当日不计，自次日起7日。期限最后一日2025-10-05逢国庆节、逢中秋节，顺延至2025-10-09。' +
      '最迟为2025-10-09 24时。依据：限时办结：「一般情况下七日内回复」。',
    'General reply: 7 calendar days; 2025-09-28 itself is not counted. ' +
      'The last day, 2025-10-05, moves to 2025-10-09 (National Day, Mid-Autumn Festival). ' +
      'Due by 24:00 on 2025-10-09. Basis: 限时办结：「一般情况下七日内回复」.',
  ]);
});

test('working days with a make-up day', () => {
  expect(words('transferObjection', '2025-09-26')).toEqual([
    '退单异议：2025-09-26当日不计，自次日起5个工作日。' +
      '不计入：2025-09-27（周末）、2025-10-01至2025-10-05（国庆节）、2025-10-06（中秋节）、2025-10-07至2025-10-08（国庆节）。' +
      '2025-09-28为调休上班日，计入。最迟为2025-10-10 24时。依据：信访工作条例第二十三条。',
    'Transfer objection: 5 working days; 2025-09-26 itself is not counted. ' +
      'Not counted: 2025-09-27 (weekend), 2025-10-01 to 2025-10-05 (National Day), 2025-10-06 (Mid-Autumn Festival), ' +
      '2025-10-07 to 2025-10-08 (National Day). Counted as working days, because they make up for a holiday: 2025-09-28. ' +
      'Due by 24:00 on 2025-10-10. Basis: 信访工作条例第二十三条.',
  ]);
});

test('a pause and an extension; the officer who granted it is not named', () => {
  const extensions = [{ days: 15, grantedAt: '2025-03-10T01:00:00Z', grantedBy: 'leader', reason: '需要现场勘查' }];
  const [zh, en] = words('specialReply', '2025-03-03', { pauses: [paused('2025-03-05', '2025-03-07')], extensions });
  expect(zh).toContain(
    '2025-03-10批准延长15日，理由：需要现场勘查。不计入：2025-03-06至2025-03-07（等待信访人补充材料）。',
  );
  expect(en).toContain('Not counted: 2025-03-06 to 2025-03-07 (waiting for the petitioner’s materials).');
  expect(zh + en).not.toContain('leader');
});

test('a pause that lasts', () => {
  const [zh, en] = words('generalReply', '2025-03-03', { pauses: [paused('2025-03-05', null)] });
  expect(zh).toContain('自2025-03-05起因等待信访人补充材料中止计时，恢复后按剩余时限继续计算。');
  expect(en).toContain('Stopped since 2025-03-05 (waiting for the petitioner’s materials);');
});

test('paused on the last day', () => {
  const [zh] = words('generalReply', '2025-03-04', { pauses: [paused('2025-03-11', '2025-03-15')] });
  expect(zh).toContain('期限最后一日2025-03-11因等待信访人补充材料中止计时、逢周末，顺延至2025-03-17。');
});

test('the same day, a given date, a date already past', () => {
  expect(words('sameDay', '2025-10-04')[0]).toBe(
    '当日回复：2025-10-04当日内。最迟为2025-10-04 24时。依据：限时办结：「能解决的当场解决，当日回复」。',
  );
  expect(words('superiorInstruction', '2025-09-20', { dueDate: '2025-10-03' })[1]).toMatch(
    /^Superior’s instruction: the date set is 2025-10-03\. Due by 24:00 on 2025-10-03\./,
  );
  expect(words('superiorInstruction', '2025-03-04', { dueDate: '2025-03-01' })[0]).toContain(
    '期限最后一日2025-03-01在交办时已过，顺延至2025-03-04。',
  );
});

test('a year that is not loaded', () => {
  const [zh, en] = words('generalReply', '2026-12-28');
  expect(zh).toContain('2027年放假安排尚未载入，此日期为暂定，载入后重新计算。');
  expect(en).toContain('Provisional: the holidays of 2027 are not loaded yet;');
});

test('a name of an imported calendar stands as it was given', () => {
  const halfLoaded = new WorkCalendar([
    { year: 2030, source: '县政府通知', holidays: [{ date: '2030-03-11', name: '州庆' }], makeUpWorkdays: [] },
  ]);
  const run: ClockRun = { run: 1, startedAt: '2030-03-04T02:00:00Z', startedBy: 'SIGNED_FOR' };
  const facts = { clock: 'generalReply', run, limit: limits.generalReply, calendar: halfLoaded } as const;
  expect(explainInWords(computeDeadline(facts).explanation, 'en')).toContain('moves to 2030-03-12 (州庆)');
});
