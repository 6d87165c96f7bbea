import { z } from 'zod';
import { denialFiling } from '../../denial/events.js';
import { pauseGroundTable } from '../../policy/pause-grounds.js';
import { another } from '../../process/as-if.js';
import { extendedBy } from '../../process/clock.js';
import { choice, labelsIn } from '../../process/choice.js';
import { withoutRefusal } from '../../process/no-refusal.js';
import { handlerId, words } from '../../process/text.js';
import { petitionClocks } from '../clocks.js';
import { act, handlers, reason } from './act.js';
import { replyForm, supportsAll } from './answer.js';

/** Why a clock stands still: the petitioner reads it in the notice. */
export const pauseFacts = withoutRefusal(
  z.strictObject({
    ground: choice(labelsIn(pauseGroundTable), '中止事由', 'Ground'),
    evidence: words('依据', 'Evidence', 500),
    told: words('告知信访人的方式', 'How the petitioner was told', 200),
  }),
  ['evidence', 'told'],
);

/** What the handling unit does, the time it has for it, and the denial it files (R3, R4, R10). */
export const handlingActs = [
  act(
    'assignHandler',
    'HANDLER_ASSIGNED',
    'R1',
    '指定承办人',
    'Assign the handler',
    ['unitHead'],
    z.strictObject({ officer: handlerId('承办人', 'Handler') }),
    { officer: another },
  ),
  { ...act('reply', 'REPLIED', 'R10', '答复', 'Reply', handlers, replyForm), asIf: supportsAll, underRules: true },
  {
    ...act('submitReply', 'REPLY_SUBMITTED', 'R10', '拟稿送审', 'Submit the draft of a reply', handlers, replyForm),
    asIf: supportsAll,
    underRules: true,
  },
  act(
    'requestExtension',
    'EXTENSION_REQUESTED',
    'R3',
    '申请延期',
    'Request an extension',
    handlers,
    z.strictObject({ reason: reason() }),
  ),
  {
    ...act(
      'grantExtension',
      'EXTENSION_GRANTED',
      'R3',
      '批准延期',
      'Grant the special term',
      extendedBy(petitionClocks.generalReply),
      z.strictObject({ reason: reason() }),
    ),
    prolongs: petitionClocks.generalReply.extension.clock,
  },
  {
    ...act(
      'extendSpecialTerm',
      'SPECIAL_TERM_EXTENDED',
      'R3',
      '再次延期',
      'Extend the special term',
      extendedBy(petitionClocks.specialReply),
      z.strictObject({
        days: z.int().min(1).max(15).default(15).meta({ title: '延长天数', titleEn: 'Days' }),
        reason: reason(),
      }),
    ),
    prolongs: 'specialReply',
  },
  act(
    'refuseExtension',
    'EXTENSION_REFUSED',
    'R3',
    '不予延期',
    'Refuse the extension',
    ['unitHead', 'leaderInCharge'],
    z.strictObject({ reason: reason() }),
  ),
  act('pause', 'PAUSED', 'R3', '中止计时', 'Pause the clock', ['unitHead', 'leaderInCharge'], pauseFacts),
  act(
    'requestPause',
    'PAUSE_REQUESTED',
    'R3',
    '申请中止计时',
    'Ask for a pause of the clock',
    ['officerInCharge'],
    pauseFacts,
  ),
  act(
    'grantPause',
    'PAUSE_GRANTED',
    'R3',
    '同意中止计时',
    'Grant the pause',
    ['unitHead', 'leaderInCharge'],
    z.strictObject({ remark: words('备注', 'Remark').optional() }),
  ),
  act(
    'refusePause',
    'PAUSE_REFUSED',
    'R3',
    '不同意中止计时',
    'Refuse the pause',
    ['unitHead', 'leaderInCharge'],
    z.strictObject({ reason: reason() }),
  ),
  act('resume', 'RESUMED', 'R3', '恢复计时', 'Resume the clock', handlers, z.strictObject({ reason: reason() })),
  act('fileDenial', 'DENIAL_FILED', 'R4', '否定报备', 'File a denial', handlers, denialFiling, { ground: 'other' }),
] as const;
