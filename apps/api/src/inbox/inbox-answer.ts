import type { Inbox, MailChoice } from '@banjie/office';
import { noticeKinds } from '@banjie/workflows';
import { z } from 'zod';
import { instant, label, listOf } from '../http/shapes.js';

const inboxItem = z
  .strictObject({
    id: z.uuid(),
    kind: z.enum(noticeKinds),
    label,
    number: z.string().nullable(),
    title: z.string(),
    body: z.string(),
    caseNumber: z.string(),
    caseTitle: z.string().nullable(),
    deliveredAt: instant,
    readAt: instant.nullable(),
    atDeskOf: z.strictObject({ id: z.string(), name: z.string() }).nullable(),
    obliges: z.boolean(),
  })
  .meta({ id: 'InboxItem' });

export const inboxAnswer = listOf(inboxItem).meta({ id: 'Inbox' }) satisfies z.ZodType<Inbox>;
export type InboxAnswer = z.infer<typeof inboxAnswer>;

export const mailChoice = z
  .strictObject({
    hasAddress: z.boolean().meta({ description: 'Without an address nobody is written to' }),
    daily: z.boolean(),
    next: instant.nullable(),
  })
  .meta({ id: 'MailChoice' }) satisfies z.ZodType<MailChoice>;
export type MailChoiceAnswer = z.infer<typeof mailChoice>;
