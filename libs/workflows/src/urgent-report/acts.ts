import type { Relation } from '../process/contract.js';
import { actsOn } from '../process/payloads.js';
import { urgentReportPayloads } from './events.js';

const act = actsOn('urgentReport', urgentReportPayloads);
/** Nobody waits for another where minutes count: whoever has the matter, of its unit or its desk, or leads. */
const reporters: readonly Relation[] = [
  'firstContact',
  'officerInCharge',
  'unitMember',
  'coordinator',
  'leader',
  'principalLeader',
];
/** The committee as well: where the only leader is complained of, somebody must be able to end it (R6). */
const leaders: readonly Relation[] = ['leaderInCharge', 'leader', 'principalLeader', 'committee'];

export const urgentReportActs = [
  act('reportUrgent', 'URGENT_REPORTED', 'R9', '登记首报', 'Record the first report', reporters),
  act('followUpUrgent', 'URGENT_FOLLOWED_UP', 'R9', '登记续报', 'Record a follow-up', reporters),
  act('closeUrgent', 'URGENT_CLOSED', 'R9', '终结报告', 'Close the report', leaders),
  act('dismissUrgent', 'URGENT_DISMISSED', 'R9', '认定不属重大紧急', 'Say it is not urgent and major', leaders),
];
