import { lastDay } from '../process/as-if.js';
import type { Relation } from '../process/contract.js';
import { actsOn } from '../process/payloads.js';
import { lookBackPayloads } from './events.js';

const act = actsOn('lookBack', lookBackPayloads);
/** The committee, and of what it is late with itself whoever leads the office (R5). */
const committee: readonly Relation[] = ['committee'];

export const lookBackActs = [
  act('voidBreach', 'BREACH_VOIDED', 'R3', '作废逾期记录', 'Void the breach', committee),
  act('upholdBreach', 'BREACH_UPHELD', 'R3', '维持逾期记录', 'Uphold the breach', committee),
  act(
    'recordSuperiorRuling',
    'SUPERIOR_RULED',
    'R3',
    '登记上级机关的核查结论',
    'Enter how the superior organ ruled',
    ['registrar'],
    { decidedOn: lastDay, result: 'upheld' },
  ),
];
