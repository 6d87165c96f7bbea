import type { ClockDates, NoticeFacts } from './notice-facts.js';
import { localDateOf, localTimeOf } from '../../policy/local-date.js';
import { termNamed } from '../../policy/term-words.js';
import type { ClockRun } from '../clock-run.js';
import { groupOf, textOf } from './entered.js';

/** 2026年3月5日, of a date `YYYY-MM-DD`. */
export function inChinese(date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  return `${year}年${month}月${day}日`;
}

/** The day in Asia/Shanghai an instant (ISO 8601) falls on: 2026年3月5日. */
export const dayOfInstant = (instant: string): string => inChinese(localDateOf(instant));

/** The clock a notice is about (`data.clock`, else what caused the process); null where it names none. */
export function clockOf({ data, facts, limits }: NoticeFacts): string | null {
  const name = textOf('clock', data) ?? textOf('cause', facts);
  return name !== null && Object.hasOwn(limits, name) ? name : null;
}

/** The dates of a clock the process runs; null where it runs none of that name. */
export function runningDeadline({ facts, settings, limits }: NoticeFacts, clock: string): ClockDates | null {
  const run = groupOf(clock, groupOf('clocks', facts)) as Partial<ClockRun>;
  if (run.startedAt === undefined || (limits[clock]?.term === null && run.dueDate === undefined)) return null;
  return settings.deadline(clock, run as ClockRun);
}

/** The dates of a clock as it would run from the act the notice is about; only for clocks with a term. */
export function deadlineFromNow({ owedAt, settings }: NoticeFacts, clock: string): ClockDates {
  return settings.deadline(clock, { run: 1, startedAt: owedAt, startedBy: 'NOTICE_OWED' });
}

/** The last day of a running clock, 2026年3月9日; null where it does not run. */
export function lastDay(notice: NoticeFacts, clock: string): string | null {
  const deadline = runningDeadline(notice, clock);
  return deadline && inChinese(deadline.effectiveDue);
}

/** The end of a clock: 2026年3月9日24时, or the minute where hours count: 2026年3月9日0时10分. */
export function endInChinese({ effectiveDue, dueAt, explanation }: ClockDates): string {
  if (explanation.dayKind !== 'hours') return endOfDayInChinese(effectiveDue);
  return minuteInChinese(dueAt);
}

/** 2026年3月9日0时10分: the minute of an instant (ISO 8601), where minutes count. */
export function minuteInChinese(instant: string): string {
  const [hour, minute] = localTimeOf(instant).split(':').map(Number);
  return `${dayOfInstant(instant)}${hour}时${minute}分`;
}

/** The last day of a term that starts with the act the notice is about. */
export const lastDayFromNow = (notice: NoticeFacts, clock: string): string =>
  inChinese(deadlineFromNow(notice, clock).effectiveDue);

/** “一般回复”: a clock by the name its regime declares, as every paper calls it; 办理 where no clock is meant. */
export function clockNamed({ limits }: Pick<NoticeFacts, 'limits'>, clock: string | null): string {
  const label = clock === null ? undefined : limits[clock]?.label.zh;
  return label === undefined ? '办理' : `“${asPrinted(label)}”`;
}

/** 2026年3月9日24时: the end of a term of days, as every paper says it (R3: at 24:00 of its last day). */
export const endOfDayInChinese = (lastDay: string): string => `${inChinese(lastDay)}24时`;

/** A clock's term in words, by the limits in force: 7日, 3个工作日, 2小时. Only for clocks with a term. */
export function termInWords(notice: NoticeFacts, clock: string): string {
  const { term, dayKind } = deadlineFromNow(notice, clock).explanation;
  return termNamed(term ?? 0, dayKind).zh;
}

/** 以…为依据: the source phrase of a clock, as print has it. */
export const sourceOf = ({ limits }: NoticeFacts, clock: string): string => asPrinted(limits[clock]?.source ?? '');

const fullWidth: Readonly<Record<string, string>> = { ',': '，', ';': '；', ':': '：', '(': '（', ')': '）' };

/** Full-width punctuation and book-title marks, as an official paper has them. */
export const asPrinted = (text: string): string =>
  text.replaceAll(/[,;:()]/g, (mark) => fullWidth[mark] ?? mark).replaceAll(/(?<!《)信访工作条例/g, '《信访工作条例》');
