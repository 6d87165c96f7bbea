import { asLine, processKinds } from '@banjie/workflows';
import { z } from 'zod';
import { deskOf } from '../access/desks.js';
import { queueTabs } from './tabs.js';

const optionalWords = (max: number) => z.string().overwrite(asLine).min(1).max(max).optional();

/** What a queue can be narrowed to. Each narrows what the reader sees anyway; none widens it. */
export const filterFields = {
  tab: z.enum(queueTabs).optional(),
  kind: z.enum(processKinds).optional(),
  /** Dotted stage; the stages below it are meant too. */
  stage: z
    .string()
    .regex(/^[a-zA-Z]+(\.[a-zA-Z]+)*$/)
    .max(60)
    .optional(),
  /** A light of the ladder (R5), or whatever is past its due instant. */
  urgency: z.enum(['green', 'reminded', 'yellow', 'red', 'overdue']).optional(),
  unit: optionalWords(60),
  deskOf,
  category: optionalWords(100),
  text: optionalWords(100),
};

export const queueFilters = z.strictObject(filterFields);
export type QueueFilters = z.infer<typeof queueFilters>;

type Narrowing = (value: string) => string;

// The words are read case by case: the planner must not turn them into a join over the whole register.
const wordsOf = {
  category: `(SELECT t.category FROM petition t WHERE t.case_id = p.case_id)`,
  text: `(SELECT c.number || ' ' || COALESCE(t.title, '') FROM case_file c LEFT JOIN petition t ON t.case_id = c.id WHERE c.id = p.case_id)`,
};

/** SQL: a text as it is searched, so that neither width, capitals, spaces, dots nor dashes tell two writings apart. */
const searched = (text: string): string =>
  `regexp_replace(lower(normalize(${text}, NFKC)), '[[:space:][:punct:]·•‧∙⋅・−‐-―\u200b-\u200f\u2060\ufeff]+', '', 'g')`;

/** SQL: a text has another in it as they are searched; what is of such signs alone is looked for as it stands. */
export const searchedIn = (text: string, value: string): string =>
  `CASE WHEN ${searched(value)} = '' THEN strpos(lower(${text}), lower(${value})) ELSE strpos(${searched(text)}, ${searched(value)}) END > 0`;

const narrowings: Record<Exclude<keyof QueueFilters, 'tab' | 'urgency' | 'deskOf'>, Narrowing> = {
  kind: (value) => `p.kind = ${value}`,
  stage: (value) => `(p.stage = ${value} OR starts_with(p.stage, ${value} || '.'))`,
  unit: (value) => `p.unit = ${value}`,
  category: (value) => searchedIn(wordsOf.category, value),
  text: (value) => searchedIn(wordsOf.text, value),
};

/**
 * The filters as conditions on `p`, a process, joined by AND (whose desk it is, `seatsAt` says, and of which tab, `tabConditions`);
 * their values are the parameters `$first`, `$first + 1`, ….
 */
export function narrowed(
  { urgency, tab: _tab, deskOf: _deskOf, ...plain }: QueueFilters,
  first: number,
): { condition: string; values: string[] } {
  const given = (Object.keys(narrowings) as (keyof typeof narrowings)[]).flatMap((name) => {
    const value = plain[name];
    return value === undefined ? [] : [{ name, value }];
  });
  const conditions = given.map(({ name }, index) => narrowings[name](`$${first + index}::text`));
  const values = given.map(({ value }) => value);
  if (urgency === 'overdue') conditions.push('p.due_at <= (SELECT office_now())');
  else if (urgency !== undefined) {
    conditions.push(`p.light = $${first + values.length}::text`);
    values.push(urgency);
  }
  return { condition: conditions.map((one) => ` AND ${one}`).join(''), values };
}
