import type { Explanation, MovedDay } from './explanation.js';
import { counted } from './label.js';
import { dateOf, dayOf, localDateOf, localTimeOf, type LocalDate } from './local-date.js';
import { reasonInWords } from './reason-words.js';
import { termNamed } from './term-words.js';
import { timeLimits } from '../regime-tables.js';

type Language = 'zh' | 'en';

interface Span {
  from: LocalDate;
  to: LocalDate;
  reason: string;
}

/** The explanation as plain sentences for the petitioner (R3: "in plain words"). Names no officer. */
export function explainInWords(explanation: Explanation, language: Language): string {
  const sentences = [
    termSentence,
    extensionSentences,
    skippedSentence,
    makeUpSentence,
    openPauseSentence,
    movedSentence,
    dueSentence,
    provisionalSentence,
    basisSentence,
  ].map((sentence) => sentence(explanation, language));
  return sentences.filter((sentence) => sentence !== '').join(language === 'zh' ? '' : ' ');
}

function termSentence(explanation: Explanation, language: Language): string {
  const { clock, startDate, givenDate, term, dayKind } = explanation;
  const label = timeLimits[clock].label[language];
  if (givenDate !== null) {
    return language === 'zh' ? `${label}：办结日期定为${givenDate}。` : `${label}: the date set is ${givenDate}.`;
  }
  if (dayKind === 'endOfDay') {
    return language === 'zh' ? `${label}：${startDate}当日内。` : `${label}: within the day, ${startDate}.`;
  }
  if (dayKind === 'hours') return hoursSentence(explanation, language);
  const length = termNamed(term ?? 0, dayKind)[language];
  return language === 'zh'
    ? `${label}：${startDate}当日不计，自次日起${length}。`
    : `${label}: ${length}; ${startDate} itself is not counted.`;
}

/** Says when it began, for it is no day that counts. */
function hoursSentence({ clock, startedAt, term, dayKind }: Explanation, language: Language): string {
  const length = termNamed(term ?? 0, dayKind)[language];
  const label = timeLimits[clock].label[language];
  const from = startedAt === undefined ? '' : `${localDateOf(startedAt)} ${localTimeOf(startedAt)}`;
  return language === 'zh'
    ? `${label}：自${from}起${length}，夜间和节假日连续计算。`
    : `${label}: ${length} from ${from}, nights and rest days included.`;
}

function extensionSentences({ extensions }: Explanation, language: Language): string {
  return extensions
    .map(({ days, grantedOn, reason }) =>
      language === 'zh'
        ? `${grantedOn}批准延长${days}日，理由：${reason}。`
        : `Extended by ${counted(days, 'day')} on ${grantedOn}: ${reason}.`,
    )
    .join(language === 'zh' ? '' : ' ');
}

function skippedSentence({ skipped }: Explanation, language: Language): string {
  if (skipped.length === 0) return '';
  const days = spansOf(skipped).map((span) => spanInWords(span, language));
  return language === 'zh' ? `不计入：${days.join('、')}。` : `Not counted: ${days.join(', ')}.`;
}

function makeUpSentence({ makeUpDays }: Explanation, language: Language): string {
  if (makeUpDays.length === 0) return '';
  const days = makeUpDays.map(({ date }) => date);
  return language === 'zh'
    ? `${days.join('、')}为调休上班日，计入。`
    : `Counted as working days, because they make up for a holiday: ${days.join(', ')}.`;
}

function openPauseSentence({ pauses }: Explanation, language: Language): string {
  const open = pauses.find(({ until }) => until === null);
  if (open === undefined) return '';
  const ground = reasonInWords(open.ground, language);
  return language === 'zh'
    ? `自${open.from}起因${ground}中止计时，恢复后按剩余时限继续计算。`
    : `Stopped since ${open.from} (${ground}); the remaining time is kept and runs on afterwards.`;
}

function movedSentence({ moved, nominalDue, effectiveDue, givenDate }: Explanation, language: Language): string {
  if (moved.length === 0) return '';
  const whys = [...new Set(moved.map((step) => whyMoved(step, givenDate !== null, language)))];
  return language === 'zh'
    ? `期限最后一日${nominalDue}${whys.join('、')}，顺延至${effectiveDue}。`
    : `The last day, ${nominalDue}, moves to ${effectiveDue} (${whys.join(', ')}).`;
}

/** `given`: the date was set by somebody, and not counted. */
function whyMoved({ kind, reason }: MovedDay, given: boolean, language: Language): string {
  if (kind === 'alreadyPast' && given) return language === 'zh' ? '在交办时已过' : 'already past when it was set';
  if (kind === 'alreadyPast') return language === 'zh' ? '在开始计时时已过' : 'already past when the clock began';
  const words = reasonInWords(reason, language);
  if (language === 'en') return words;
  return kind === 'paused' ? `因${words}中止计时` : `逢${words}`;
}

function dueSentence(explanation: Explanation, language: Language): string {
  const end = endInWords(explanation, language);
  return language === 'zh' ? `最迟为${end}。` : `Due by ${end}.`;
}

/** The end of a clock: 24:00 of its last day, or the minute where hours count. */
export function endInWords(
  { effectiveDue, dueAt }: Pick<Explanation, 'effectiveDue' | 'dueAt'>,
  language: Language,
): string {
  const [day, time] = dueAt === undefined ? [effectiveDue, null] : [localDateOf(dueAt), localTimeOf(dueAt)];
  if (language === 'zh') return `${day} ${time ?? '24时'}`;
  return `${time ?? '24:00'} on ${day}`;
}

function provisionalSentence({ provisionalYears }: Explanation, language: Language): string {
  if (provisionalYears.length === 0) return '';
  return language === 'zh'
    ? `${provisionalYears.join('、')}年放假安排尚未载入，此日期为暂定，载入后重新计算。`
    : `Provisional: the holidays of ${provisionalYears.join(', ')} are not loaded yet; the date will be computed again.`;
}

function basisSentence({ source }: Explanation, language: Language): string {
  return language === 'zh' ? `依据：${source}。` : `Basis: ${source}.`;
}

/** Consecutive days with one reason become one span. */
function spansOf(days: readonly { date: LocalDate; reason: string }[]): Span[] {
  const spans: Span[] = [];
  for (const { date, reason } of days) {
    const last = spans.at(-1);
    if (last?.reason === reason && dateOf(dayOf(last.to) + 1) === date) last.to = date;
    else spans.push({ from: date, to: date, reason });
  }
  return spans;
}

function spanInWords({ from, to, reason }: Span, language: Language): string {
  const dates = from === to ? from : language === 'zh' ? `${from}至${to}` : `${from} to ${to}`;
  const words = reasonInWords(reason, language);
  return language === 'zh' ? `${dates}（${words}）` : `${dates} (${words})`;
}
