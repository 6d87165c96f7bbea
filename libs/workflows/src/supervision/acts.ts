import type { Relation } from '../process/contract.js';
import { lastDay } from '../process/as-if.js';
import { actsOn } from '../process/payloads.js';
import { supervisionPayloads } from './events.js';

const act = actsOn('supervision', supervisionPayloads);
/** The committee, and of what it is late with itself whoever leads the office; the supervised unit's people only explain (R5). */
const committee: readonly Relation[] = ['committee'];

export const supervisionActs = [
  act('submitExplanation', 'EXPLANATION_SUBMITTED', 'R5', '提交说明', 'Submit the explanation', [
    'unitHead',
    'unitMember',
    'subject',
  ]),
  {
    ...act('extendExplanation', 'EXPLANATION_EXTENDED', 'R5', '延长说明期限', 'Extend the time to explain', committee),
    prolongs: 'explanation',
  },
  act('acceptExplanation', 'EXPLANATION_ACCEPTED', 'R5', '采纳说明', 'Accept the explanation', committee),
  {
    ...act('orderCompletion', 'COMPLETION_ORDERED', 'R5', '督办限期办结', 'Order completion by a date', committee, {
      dueDate: lastDay,
    }),
    oneForm: true,
  },
  act('confirmCompletion', 'COMPLETION_CONFIRMED', 'R5', '确认办结', 'Confirm completion', committee),
  act('openAccountability', 'ACCOUNTABILITY_OPENED', 'R6', '启动责任追究', 'Open accountability', committee),
  act(
    'recordSuperiorConclusion',
    'SUPERIOR_CONCLUDED',
    'R5',
    '登记上级机关的督办结论',
    'Enter how the superior organ concluded',
    ['registrar'],
    { decidedOn: lastDay, result: 'accepted' },
  ),
];
