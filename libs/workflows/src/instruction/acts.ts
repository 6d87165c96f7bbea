import type { Relation } from '../process/contract.js';
import { lastDay } from '../process/as-if.js';
import { actsOn } from '../process/payloads.js';
import { instructionPayloads } from './events.js';

const act = actsOn('instruction', instructionPayloads);
/** Whoever gave it; the principal leader stands in for a leader who is away (R9). */
const giver: readonly Relation[] = ['filer', 'principalLeader'];
/** And where whoever gave it is recused or has left, somebody of the committee or the leaders, or it would wait for ever (R6). */
const reader: readonly Relation[] = [...giver, 'registrar'];

export const instructionActs = [
  act('giveFeedback', 'FEEDBACK_GIVEN', 'R9', '反馈落实情况', 'Report what was done', ['officerInCharge', 'unitHead']),
  { ...act('noteFeedback', 'FEEDBACK_NOTED', 'R9', '审阅反馈', 'Note the feedback', reader), together: true },
  act('returnFeedback', 'FEEDBACK_RETURNED', 'R9', '退回重报', 'Return the feedback', reader, { dueDate: lastDay }),
  act('withdrawInstruction', 'INSTRUCTION_WITHDRAWN', 'R9', '撤回批示', 'Withdraw the instruction', giver),
];
