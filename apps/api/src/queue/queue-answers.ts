import {
  queueFilters,
  queueTabs,
  type AssignedMatter,
  type Matter,
  type QueueChoices,
  type QueueCounts,
  type QueueItem,
  type QueueListItem,
  type QueuePage,
  type SavedView,
} from '@banjie/office';
import { z } from 'zod';
import { count, instant, label, listOf } from '../http/shapes.js';
import { holder, light, processKind } from '../case-page/shapes.js';

export const itemFields = {
  process: z.uuid(),
  number: z.string(),
  title: z.string().nullable(),
  /** The matter is urgent and major: a report of it is open. */
  urgent: z.boolean(),
  kind: processKind,
  kindLabel: label,
  stage: z.string(),
  stageLabel: label,
  light: light.nullable(),
  ...holder,
  dueAt: instant.nullable(),
  /** Where the clock counts working days: how many are still to come. */
  workingDaysLeft: count.nullable(),
  receivedAt: instant,
  /** The reader's part in it. */
  role: z.string(),
  /** At whose desk the reader finds it, standing in there; null at their own (R1). */
  atDeskOf: z.strictObject({ id: z.string(), name: z.string() }).nullable(),
};

export const queueItemAnswer = z.strictObject(itemFields).meta({ id: 'QueueItem' }) satisfies z.ZodType<QueueItem>;

const matter = z
  .strictObject({
    petitioner: label.nullable(),
    village: z.string().nullable(),
    category: z.string().nullable(),
    /** How many came, where they are a group. */
    group: count.nullable(),
  })
  .meta({ id: 'Matter' }) satisfies z.ZodType<Matter>;

const queueListItem = z
  .strictObject({ ...itemFields, matter, toSign: z.boolean() })
  .meta({ id: 'QueueListItem' }) satisfies z.ZodType<QueueListItem>;

export const queuePage = z
  .strictObject({ items: z.array(queueListItem), next: z.string().nullable() })
  .meta({ id: 'QueuePage' }) satisfies z.ZodType<QueuePage>;

export const queueCountsAnswer = z
  .strictObject({
    tabs: z.record(z.enum(queueTabs), count),
    /** Everything the reader has acted in. */
    handled: count,
    /** There is more than was counted: each figure is at least that. */
    isCapped: z.boolean(),
  })
  .meta({ id: 'QueueCounts' }) satisfies z.ZodType<QueueCounts>;

export const choicesAnswer = z
  .strictObject({
    kinds: z.array(
      z.strictObject({ kind: processKind, label, stages: z.array(z.strictObject({ stage: z.string(), label })) }),
    ),
    units: z.array(z.strictObject({ id: z.string(), name: z.string() })),
  })
  .meta({ id: 'QueueChoices' }) satisfies z.ZodType<QueueChoices>;

export const savedView = z
  .strictObject({ name: z.string(), filters: queueFilters.meta({ id: 'QueueFilters' }) })
  .meta({ id: 'SavedView' }) satisfies z.ZodType<SavedView>;
export const savedViewList = listOf(savedView);

/** `rule`: on which a refusal rests; null where it is done. */
const assignedMatter = z
  .strictObject({ number: z.string(), done: z.boolean(), rule: z.string().nullable(), words: label })
  .meta({ id: 'AssignedMatter' }) satisfies z.ZodType<AssignedMatter>;

export const assignedMatters = listOf(assignedMatter);
export type AssignedMatters = z.infer<typeof assignedMatters>;
