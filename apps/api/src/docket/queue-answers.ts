import { z } from 'zod';
import { count, instant, label, listOf } from '../http/shapes.js';
import { holder, light, processKind } from './shapes.js';
import { queueFilters } from './queue-filters.js';

const itemFields = {
  process: z.uuid(),
  number: z.string(),
  title: z.string().nullable(),
  kind: processKind,
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
};

export const queueItemAnswer = z.strictObject(itemFields).meta({ id: 'QueueItem' });
export type QueueItem = z.infer<typeof queueItemAnswer>;

export const queuePage = z
  .strictObject({ items: z.array(queueItemAnswer), next: z.string().nullable() })
  .meta({ id: 'QueuePage' });
export type QueuePage = z.infer<typeof queuePage>;

/** `subject`: what is asked of the leader; `reason`: why, in the words of whoever asks. */
export const decisionList = listOf(
  z.strictObject({ ...itemFields, subject: label, reason: z.string().nullable() }).meta({ id: 'DecisionItem' }),
);
export type DecisionList = z.infer<typeof decisionList>;

export const queueChoices = z
  .strictObject({
    kinds: z.array(
      z.strictObject({ kind: processKind, label, stages: z.array(z.strictObject({ stage: z.string(), label })) }),
    ),
    units: z.array(z.strictObject({ id: z.string(), name: z.string() })),
  })
  .meta({ id: 'QueueChoices' });
export type QueueChoices = z.infer<typeof queueChoices>;

export const savedView = z
  .strictObject({ name: z.string(), filters: queueFilters.meta({ id: 'QueueFilters' }) })
  .meta({ id: 'SavedView' });
export type SavedView = z.infer<typeof savedView>;
export const savedViewList = listOf(savedView);
