import { z } from 'zod';
import type { Stamp } from '../process/contract.js';
import type { EventsOf } from '../process/payloads.js';
import { choice } from '../process/choice.js';
import { situationChoice } from '../process/situation-choice.js';
import { superiorPaper } from '../process/superior-decision.js';
import { officeDate, officerId, words } from '../process/text.js';
import type { BreachVoided } from '../process/ladder-states.js';

/** What a unit may say about its breach; the first three excuse it (R5). */
const ground = choice(
  {
    externalCause: { zh: '外部原因', en: 'External cause' },
    petitionerFault: { zh: '信访人原因', en: 'The petitioner’s fault' },
    forceMajeure: { zh: '不可抗力', en: 'Force majeure' },
    ownFault: { zh: '自身原因', en: 'Own fault' },
  },
  '逾期原因',
  'Cause of the breach',
);
export type ExplanationGround = z.infer<typeof ground>;

const reason = () => words('理由', 'Reason');

export const supervisionPayloads = {
  EXPLANATION_SUBMITTED: z.strictObject({
    ground,
    text: words('情况说明', 'Explanation', 10_000),
  }),
  EXPLANATION_EXTENDED: z.strictObject({ reason: reason() }),
  EXPLANATION_ACCEPTED: z.strictObject({ reason: reason() }),
  COMPLETION_ORDERED: z.strictObject({
    dueDate: officeDate('限定办结日期', 'To be completed by'),
    requirement: words('督办要求', 'Requirement', 5000),
  }),
  COMPLETION_CONFIRMED: z.strictObject({ remark: words('核实情况', 'What was checked') }),
  ACCOUNTABILITY_OPENED: z.strictObject({
    officer: officerId('被追究人员', 'Officer concerned'),
    situation: situationChoice(),
    facts: words('事实', 'Facts', 10_000),
  }),
  SUPERIOR_CONCLUDED: z.strictObject({
    ...superiorPaper(),
    result: choice(
      {
        accepted: { zh: '采纳说明', en: 'Explanation accepted' },
        completed: { zh: '已按要求办结', en: 'Completed' },
        accountability: { zh: '由上级机关追究责任', en: 'Accountability, by the superior organ' },
      },
      '督办结论',
      'Conclusion',
    ),
    reason: reason(),
  }),
};

/** The petition says how it ended; that never ends the supervision (R5). */
export type PetitionConcluded = { type: 'PETITION_CONCLUDED'; outcome?: string } & Stamp;
export type SupervisionEvent = EventsOf<typeof supervisionPayloads> | PetitionConcluded | BreachVoided;
