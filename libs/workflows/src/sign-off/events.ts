import { z } from 'zod';
import { replyForm } from '../petition/acts/answer.js';
import { choice } from '../process/choice.js';
import type { Stamp } from '../process/contract.js';
import type { BreachVoided } from '../process/ladder-states.js';
import type { EventsOf } from '../process/payloads.js';
import { superiorPaper } from '../process/superior-decision.js';
import { words } from '../process/text.js';

/** Whoever decides says which version they have read: another that came meanwhile is not meant. */
const version = () =>
  z.int().min(1).max(1000).meta({ title: '文稿版本', titleEn: 'Version of the draft', readOnly: true });

const remark = () => words('备注', 'Remark').optional();

const itemRemark = z.strictObject({
  item: z.int().min(1).max(30).meta({ title: '第几项请求', titleEn: 'Which request' }),
  remark: words('意见', 'Remark', 1000),
});

export const returnRemarks = z.strictObject({
  version: version(),
  remarks: words('修改意见', 'What to change'),
  items: z.array(itemRemark).max(30).default([]).meta({ title: '逐项修改意见', titleEn: 'Remarks on single requests' }),
});

export const signOffPayloads = {
  DRAFT_CHECKED: z.strictObject({ version: version(), remark: remark() }),
  DRAFT_SIGNED: z.strictObject({ version: version(), remark: remark() }),
  DRAFT_RETURNED: returnRemarks,
  DRAFT_SENT_BACK: returnRemarks,
  DRAFT_REFILED: replyForm,
  DRAFT_ABANDONED: z.strictObject({ remark: remark() }),
  SUPERIOR_DECIDED: z.strictObject({
    ...superiorPaper(),
    result: choice(
      { signed: { zh: '同意签发', en: 'Signed' }, returned: { zh: '退回修改', en: 'Returned' } },
      '决定结果',
      'Outcome',
    ),
    opinion: words('上级机关意见', 'Opinion of the superior organ'),
  }),
};

/** The petition went on without this draft; never accepted from outside. */
type MovedOn = Stamp & { type: 'MATTER_MOVED_ON' };

export type SignOffEvent = EventsOf<typeof signOffPayloads> | MovedOn | BreachVoided;
