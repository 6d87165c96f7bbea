import {
  boardFigures,
  trendFigures,
  type ClueGroups,
  type DisciplineBoard,
  type Ledgers,
  type Trends,
} from '@banjie/office';
import { ledgerConsequences } from '@banjie/workflows';
import { z } from 'zod';
import { clue } from '../accountability/accountability-answers.js';
import { allowedAct, light, processKind } from '../case-page/shapes.js';
import { fieldSchema } from '../http/field-schema.js';
import { count, instant, label, listOf } from '../http/shapes.js';

const counts = z.strictObject({
  yellowToday: count,
  redThisWeek: count,
  yellow: count,
  red: count,
  explanations: count,
  explanationsLate: count,
  toDecide: count,
  orders: count,
  ordersLate: count,
  denialSample: count,
  clues: count,
} satisfies Record<(typeof boardFigures)[number] | 'clues', typeof count>);

/** `unit`: null for what is nobody's yet. */
export const disciplineBoard = z
  .strictObject({
    asOf: instant,
    total: counts,
    rows: z.array(z.strictObject({ unit: z.string().nullable(), unitName: z.string().nullable(), counts })),
  })
  .meta({ id: 'DisciplineBoard' }) satisfies z.ZodType<DisciplineBoard>;

export const boardUnitsAnswer = listOf(z.strictObject({ unit: z.string(), name: z.string() }));

const boardMatter = z
  .strictObject({
    process: z.uuid(),
    kind: processKind,
    number: z.string(),
    title: z.string().nullable(),
    unitName: z.string().nullable(),
    stageLabel: label,
    light: light.nullable(),
    at: instant,
    dueAt: instant.nullable(),
    together: allowedAct.nullable(),
  })
  .meta({ id: 'BoardMatter' });

export const boardMatters = z
  .strictObject({ items: z.array(boardMatter), next: z.string().nullable() })
  .meta({ id: 'BoardMatters' });

const clueGroup = z
  .strictObject({
    key: z.string(),
    unit: z.string().nullable(),
    unitName: z.string().nullable(),
    situation: z.int(),
    situationLabel: label.nullable(),
    officer: z.string().nullable(),
    officerName: z.string().nullable(),
    count,
    firstAt: instant,
    lastAt: instant,
    clues: z.array(clue),
  })
  .meta({ id: 'ClueGroup' });

export const clueGroups = z
  .strictObject({ groups: z.array(clueGroup), next: z.string().nullable(), form: fieldSchema })
  .meta({ id: 'ClueGroups' }) satisfies z.ZodType<ClueGroups>;

const ledgerLine = z
  .strictObject({
    officer: z.string(),
    name: z.string(),
    unit: z.string(),
    unitName: z.string().nullable(),
    measures: z.strictObject({ writtenSelfReview: count, admonition: count, efficiencyWarning: count }),
    withdrawn: count,
    count,
    consequence: z.enum(ledgerConsequences),
    meritLost: z.boolean(),
    reason: label,
  })
  .meta({ id: 'LedgerLine' });

export const ledgers = z
  .strictObject({ year: z.int(), lines: z.array(ledgerLine), next: z.string().nullable() })
  .meta({ id: 'Ledgers' }) satisfies z.ZodType<Ledgers>;

const compared = z.strictObject({ now: count, lastMonth: count, lastYear: count });
const ofFigures = z.strictObject({
  yellowCards: compared,
  breaches: compared,
  clues: compared,
  openings: compared,
} satisfies Record<(typeof trendFigures)[number], typeof compared>);

/** Months as `YYYY-MM`; `lastYear`: the same month a year before. */
export const trends = z
  .strictObject({
    figures: z.array(
      z.strictObject({
        figure: z.enum(trendFigures),
        months: z.array(z.strictObject({ month: z.string(), count, lastYear: count })),
      }),
    ),
    units: z.array(
      z.strictObject({ unit: z.string().nullable(), unitName: z.string().nullable(), figures: ofFigures }),
    ),
  })
  .meta({ id: 'Trends' }) satisfies z.ZodType<Trends>;
