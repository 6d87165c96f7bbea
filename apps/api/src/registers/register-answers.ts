import type { RegisterPage, RegisterTotals, ShownColumn } from '@banjie/office';
import { registerOrders } from '@banjie/workflows';
import { z } from 'zod';
import { count, instant, label, listOf, localDate } from '../http/shapes.js';

const registerTitle = z
  .strictObject({ name: z.string(), title: label, rule: z.string() })
  .meta({ id: 'RegisterTitle' });

export const registerTitles = listOf(registerTitle);

const shownColumn = z
  .strictObject({
    name: z.string(),
    label,
    /** Aligned as numbers are. */
    isNumber: z.boolean(),
    order: z.enum(registerOrders).nullable(),
    isShown: z.boolean(),
    /** In characters. */
    width: z.int(),
  })
  .meta({ id: 'RegisterColumn' }) satisfies z.ZodType<ShownColumn>;

export const shownColumns = listOf(shownColumn);

const line = z
  .strictObject({
    id: z.string(),
    number: z.string(),
    /** Id of the process of the entry. */
    process: z.uuid(),
    /** By the names of the columns; null where empty. */
    cells: z.record(z.string(), label.nullable()),
  })
  .meta({ id: 'RegisterLine' });

const choice = z.strictObject({ value: z.string(), label });

export const registerPage = z
  .strictObject({
    register: registerTitle.extend({ opensProceeding: z.boolean() }),
    office: z.string(),
    asOf: instant,
    period: z.strictObject({ from: localDate, to: localDate }),
    columns: z.array(shownColumn),
    choices: z.strictObject({
      channels: z.array(choice),
      lanes: z.array(choice),
      stages: z.array(choice),
      acts: z.array(choice),
    }),
    items: z.array(line),
    next: z.string().nullable(),
  })
  .meta({ id: 'RegisterPage' }) satisfies z.ZodType<RegisterPage>;

export const registerTotals = z
  .strictObject({
    lines: count,
    /** There are more than are counted. */
    isMore: z.boolean(),
    matters: count.nullable(),
    people: count.nullable(),
  })
  .meta({ id: 'RegisterTotals' }) satisfies z.ZodType<RegisterTotals>;
