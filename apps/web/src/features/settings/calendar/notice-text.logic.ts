import { daysBetween, writeDays, type NamedDay } from './days.logic.js';

/** What the State Council's notice on the holidays of a year says, as the form takes it. */
export interface ReadNotice {
  year: string;
  source: string;
  /** Days off and make-up working days as lines. */
  holidays: string;
  makeUpWorkdays: string;
  /** Days of another year, which belong to the calendar of that one. */
  ofOtherYears: string[];
}

/** 「1月1日」, 「2018年12月30日」; the month is left out where it is that of the day before: 「1日至3日」. */
const date = String.raw`(?:(\d{4})年)?(?:(\d{1,2})月)?(\d{1,2})日`;
const dates = new RegExp(`${date}(?:(?:至|到|[-—~－～])${date})?`, 'g');
const item = /^[一二三四五六七八九十]{1,2}[、.．]([^：:]{2,20})[：:](.*)$/;

/** Reads the whole text of such a notice (「一、元旦：1月1日（周四）至3日（周六）放假调休，共3天。1月4日（周日）上班。」); null where it is none. */
export function readNotice(text: string): ReadNotice | null {
  const plain = text.replaceAll(/（[^（）]{0,60}）|\([^()]{0,60}\)/g, '').replaceAll(/[ \t\u3000]/g, '');
  const year = /关于(\d{4})年/.exec(plain)?.[1] ?? /(\d{4})年[^。\n]{0,20}节假日/.exec(plain)?.[1];
  if (year === undefined) return null;
  const days = { holidays: [] as NamedDay[], makeUpWorkdays: [] as NamedDay[] };
  for (const line of plain.split('\n')) {
    const [, name = '', said = ''] = item.exec(line) ?? [];
    for (const sentence of said.split(/[。；;]/)) {
      const kind = sentence.includes('上班') ? 'makeUpWorkdays' : sentence.includes('放假') ? 'holidays' : null;
      if (kind) days[kind].push(...daysIn(sentence, year).map((day) => ({ date: day, name })));
    }
  }
  const all = [...days.holidays, ...days.makeUpWorkdays];
  if (all.length === 0) return null;
  const lines = (named: readonly NamedDay[]): string =>
    writeDays(named.filter((one) => one.date.startsWith(year)).sort((a, b) => a.date.localeCompare(b.date)));
  return {
    year,
    source: /国办发明电[〔[【]\d{4}[〕\]】]\d+号/.exec(plain.replaceAll('﹝', '〔').replaceAll('﹞', '〕'))?.[0] ?? '',
    holidays: lines(days.holidays),
    makeUpWorkdays: lines(days.makeUpWorkdays),
    ofOtherYears: all.filter((one) => !one.date.startsWith(year)).map((one) => one.date),
  };
}

/** The days a sentence names, each of a range. A date without a month or a year has that of the date before it. */
function daysIn(sentence: string, ofYear: string): string[] {
  let [year, month] = [ofYear, ''];
  const at = (y: string | undefined, m: string | undefined, d: string): string => {
    year = y ?? year;
    month = m?.padStart(2, '0') ?? month;
    return `${year}-${month}-${d.padStart(2, '0')}`;
  };
  return [...sentence.matchAll(dates)].flatMap(([, y, m, d = '', y2, m2, d2]) => {
    const from = at(y, m, d);
    return daysBetween(from, d2 === undefined ? from : at(y2, m2, d2));
  });
}
