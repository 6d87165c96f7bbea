import type { NoticeKind } from '@banjie/workflows';
import { running } from '../a-notice.js';
import { now, received, type Sample } from './facts.js';

/** What is issued of a registration that is corrected or withdrawn (R2). */
export const registerSamples = {
  correctionProposal: [
    {
      recipients: ['coordinator', 'discipline'],
      eventBy: 'window',
      event: {
        reason: '以邮戳为准，联系电话13912345678',
        entered: { changed: ['receivedAt'], receivedAt: { from: received, to: '2026-02-27T01:30:00.000Z' } },
      },
      facts: { correctionProposed: { by: 'window' } },
    },
    {
      recipients: ['coordinator'],
      eventBy: 'handler',
      event: { reason: '来访人反映干部收受财物', entered: { changed: ['lane', 'purpose', 'complainedOfficer'] } },
      facts: { correctionProposed: { by: 'handler' } },
    },
  ],
  correctionNotice: [
    {
      recipients: ['discipline', 'window', 'head'],
      eventBy: 'coordinator',
      event: { entered: { changed: ['receivedAt'], receivedAt: { from: received, to: '2026-02-27T01:30:00.000Z' } } },
    },
  ],
  withdrawalApplication: [
    {
      recipients: ['coordinator'],
      eventBy: 'window',
      event: { how: 'atTheWindow', words: '补贴已经到账，不再要求处理，联系电话13912345678' },
      facts: { withdrawalNoted: { by: 'window' } },
    },
  ],
  withdrawalConfirmation: [
    {
      recipients: ['window'],
      eventBy: 'coordinator',
      event: { note: '本人确认' },
      facts: { clocks: running('withdrawalRethinking', now) },
    },
  ],
  confidentialityNotice: [
    { recipients: [], eventBy: 'window', event: { words: '要求保密' }, facts: { confidentialSince: now } },
    { recipients: ['discipline'], eventBy: 'petitioner', event: {}, facts: { confidentialSince: null } },
  ],
  withdrawalTakenBack: [
    {
      recipients: ['window', 'handler'],
      eventBy: 'window',
      event: {},
      facts: { clocks: running('generalReply', received) },
    },
  ],
} satisfies Partial<Record<NoticeKind, readonly Sample[]>>;
