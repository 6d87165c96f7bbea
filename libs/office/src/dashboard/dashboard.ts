import { invalid, officeClock, parsed, type OfficeSettings, type Runtime } from '@banjie/runtime';
import { localDateOf, officeDate, type Actor } from '@banjie/workflows';
import { z } from 'zod';
import { naming } from '../labels.js';
import { channelLabel } from './channel-label.js';
import {
  satisfactionSubjects,
  type Counted,
  type Dashboard,
  type Rate,
  type Satisfaction,
  type UnitFigures,
} from './shapes.js';
import { figuresStatement, type FigureRow } from './figures.js';
import { readLighter } from './lighter.js';
import { ages, readerValues } from './matters.js';

export const periodQuery = z.strictObject({
  from: officeDate('收到日期起', 'Received from').optional(),
  to: officeDate('收到日期止', 'Received to').optional(),
});

interface Period {
  from: string;
  to: string;
}

const longestYears = 10;

/** The twelve months that end today, where nothing else is asked for. */
function periodOf({ from, to }: z.infer<typeof periodQuery>, now: string): Period {
  const last = to ?? localDateOf(now);
  const [year = 0, month = 1] = last.split('-').map(Number);
  const first = month === 12 ? `${year}-01-01` : `${year - 1}-${String(month + 1).padStart(2, '0')}-01`;
  const period = { from: from ?? first, to: last };
  const years = Number(period.to.slice(0, 4)) - Number(period.from.slice(0, 4));
  if (period.from > period.to || years > longestYears) {
    throw invalid(
      [
        {
          path: 'from',
          message: `起始日期不得晚于截止日期，且不超过 ${longestYears} 年 / not after the last day, and at most ${longestYears} years`,
        },
      ],
      'R15',
    );
  }
  return period;
}

/** Every month the period touches: one in which nothing came is a figure too. */
function monthsOf({ from, to }: Period): string[] {
  const [first, last] = [from, to].map((date) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1) as [
    number,
    number,
  ];
  return Array.from(
    { length: Math.max(0, last - first + 1) },
    (_, index) => `${Math.floor((first + index) / 12)}-${String(((first + index) % 12) + 1).padStart(2, '0')}`,
  );
}

/** The figures of the office for whom they are meant; each equals the number of cases of the list behind it (R15). */
export async function readDashboard(runtime: Runtime, reader: Actor, query: unknown): Promise<Dashboard> {
  const { now } = await officeClock(runtime.manager);
  const period = periodOf(parsed(periodQuery, query), now.toISOString());
  const settings = await runtime.settingsCache.newest();
  const values = [...readerValues(reader, settings.cleared), period.from, period.to];
  const rows = await runtime.manager.query<FigureRow[]>(figuresStatement, values);
  const figures = new Figures(rows);
  return {
    period,
    asOf: now.toISOString(),
    total: figures.all('total')[0] ?? { key: '', ...nothing },
    standing: standingOf(figures),
    months: monthsOf(period).map((key) => ({ key, ...figures.of('month', key) })),
    channels: figures
      .all('channel')
      .sort(byCases)
      .map((one) => ({ ...one, label: channelLabel(one.key) })),
    categories: figures.all('category').sort(byCases),
    places: figures.all('place').sort(byCases),
    ages: ages.map(({ key }) => ({ key, ...figures.of('age', key) })),
    lights: ['red', 'yellow', 'reminded', 'green', 'none']
      .map((key) => ({ key, ...figures.of('light', key) }))
      .filter(({ cases }) => cases > 0),
    units: unitsOf(figures, settings),
    satisfaction: satisfactionSubjects.map((subject) => satisfactionOf(figures, subject)),
    lighter: await readLighter(runtime.manager, values),
  };
}

const nothing = { cases: 0, batches: 0, people: 0 };
const byKey = (a: Counted, b: Counted): number => (a.key < b.key ? -1 : 1);
const byCases = (a: Counted, b: Counted): number => b.cases - a.cases || byKey(a, b);

class Figures {
  private readonly byFigure = new Map<string, Counted[]>();

  constructor(rows: readonly FigureRow[]) {
    for (const { figure, ...counted } of rows)
      this.byFigure.set(figure, [...(this.byFigure.get(figure) ?? []), counted]);
  }

  all(figure: string): Counted[] {
    return [...(this.byFigure.get(figure) ?? [])];
  }

  of(figure: string, key: string): Omit<Counted, 'key'> {
    const { cases, batches, people } = this.all(figure).find((one) => one.key === key) ?? nothing;
    return { cases, batches, people };
  }
}

/** A share between 0 and 1; null where there is nothing to have a share of. */
const rate = (part: number, whole: number): Rate => (whole === 0 ? null : part / whole);

/** On time is measured over what is decided: settled within its limits, or late, even while still open (R3). */
function standingOf(figures: Figures): Dashboard['standing'] {
  const [open, settled, onTime, late] = ['open', 'settled', 'onTime', 'late'].map(
    (key) => figures.of('standing', key).cases,
  ) as [number, number, number, number];
  return { open, settled, onTime, late, onTimeRate: rate(onTime, onTime + late) };
}

function unitsOf(figures: Figures, settings: OfficeSettings): UnitFigures[] {
  const name = naming(settings);
  const units = new Set(
    ['handled', 'bounced', 'filed'].flatMap((figure) => figures.all(`unit.${figure}`).map(({ key }) => key)),
  );
  const rows = [...units].map((unit) => {
    const count = (what: string): number => figures.of(`unit.${what}`, unit).cases;
    const [handled, onTime, late, bounced, denied, filed, corrected] = [
      'handled',
      'onTime',
      'late',
      'bounced',
      'denied',
      'filed',
      'corrected',
    ].map(count) as [number, number, number, number, number, number, number];
    return {
      unit,
      unitName: name.unit(unit),
      handled,
      onTime,
      late,
      bounced,
      denied,
      filed,
      corrected,
      onTimeRate: rate(onTime, onTime + late),
      // A matter a unit sent back counts for it once, whoever handles it in the end (R1).
      bounceRate: rate(bounced, handled + count('bouncedAway')),
      denialRate: rate(denied, handled),
      correctionRate: rate(corrected, filed),
    };
  });
  return rows.sort((a, b) => b.handled - a.handled || (a.unit < b.unit ? -1 : 1));
}

/** Nobody is asked of an open matter; who was not reached or did not answer shows in the response rate (R10). */
function satisfactionOf(figures: Figures, subject: Satisfaction['subject']): Satisfaction {
  const count = (key: string): number => figures.of(subject, key).cases;
  const answers = {
    satisfied: count('satisfied'),
    basicallySatisfied: count('basicallySatisfied'),
    notSatisfied: count('notSatisfied'),
  };
  const answered = answers.satisfied + answers.basicallySatisfied + answers.notSatisfied;
  const asked = figures.all(subject).reduce((sum, { cases }) => sum + cases, 0);
  return {
    subject,
    asked,
    answered,
    ...answers,
    responseRate: rate(answered, asked),
    satisfactionRate: rate(answers.satisfied + answers.basicallySatisfied, answered),
  };
}
