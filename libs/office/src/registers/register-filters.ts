import { channels, laneLabels, localDateOf, officeDate, registerOrders } from '@banjie/workflows';
import { z } from 'zod';
import { searchedIn } from '../queue/queue-filters.js';

const words = z.string().min(1).max(100).optional();

/** What a register can be narrowed to. Each narrows what the reader sees anyway; none widens it. */
export const registerFilters = z.strictObject({
  from: officeDate('登记日期起', 'Entered from').optional(),
  to: officeDate('登记日期止', 'Entered to').optional(),
  unit: words,
  officer: words,
  category: words,
  channel: z.enum(channels).optional(),
  lane: z.enum(Object.keys(laneLabels) as (keyof typeof laneLabels)[]).optional(),
  stage: z
    .string()
    .regex(/^[a-zA-Z]+(\.[a-zA-Z]+)*$/)
    .max(60)
    .optional(),
  act: z
    .string()
    .regex(/^[A-Z_]+$/)
    .max(60)
    .optional(),
  text: words,
});
export type RegisterFilters = z.infer<typeof registerFilters>;

export const registerQuery = registerFilters.extend({
  order: z.enum(registerOrders).default('entered'),
  direction: z.enum(['ascending', 'descending']).default('descending'),
  cursor: z.string().max(300).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});

/** From the first to the last day (`YYYY-MM-DD`, Asia/Shanghai), both included. */
export interface RegisterPeriod {
  from: string;
  to: string;
}

/** The year so far where nothing else is asked for: a register is kept by the year. */
export function periodOf({ from, to }: RegisterFilters, now: string): RegisterPeriod {
  const last = to ?? localDateOf(now);
  return { from: from ?? `${last.slice(0, 4)}-01-01`, to: last };
}

/** The values of a statement, each given once and named by its place. */
export class Parameters {
  constructor(readonly values: unknown[]) {}

  add(value: unknown): string {
    this.values.push(value);
    return `$${this.values.length}`;
  }
}

const narrowings: Readonly<
  Record<Exclude<keyof RegisterFilters, 'from' | 'to' | 'act'>, (parameter: string) => string>
> = {
  unit: (unit) => `COALESCE(p.supervised_unit, f.unit) = ${unit}`,
  officer: (officer) => `(h.actor = ${officer} OR p.officer = ${officer} OR p.subject = ${officer})`,
  category: (category) => `(t.category = ${category} OR starts_with(t.category, ${category} || '/'))`,
  channel: (channel) => `t.channel = ${channel}`,
  lane: (lane) => `t.lane = ${lane}`,
  stage: (stage) => `(p.stage = ${stage} OR starts_with(p.stage, ${stage} || '.'))`,
  text: (text) => searchedIn(`c.number || ' ' || COALESCE(t.title, '')`, text),
};

/** SQL: an entry `h` was made within the period. */
export const enteredWithin = ({ from, to }: RegisterPeriod, parameters: Parameters): string =>
  `h.at >= (${parameters.add(from)}::date)::timestamp AT TIME ZONE 'Asia/Shanghai'
    AND h.at < (${parameters.add(to)}::date + 1)::timestamp AT TIME ZONE 'Asia/Shanghai'`;

/** SQL: the filters, over the entry `h`, its process `p`, its file `c`, its petition `t` and what is counted of it, `f`. */
export function narrowedTo(filters: RegisterFilters, parameters: Parameters): string {
  const names = Object.keys(narrowings) as (keyof typeof narrowings)[];
  return names
    .flatMap((name) => {
      const value = filters[name];
      return value === undefined ? [] : [` AND ${narrowings[name](`${parameters.add(value)}::text`)}`];
    })
    .join('');
}
