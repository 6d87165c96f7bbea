import type { Relation } from '../process/contract.js';
import { lastDay } from '../process/as-if.js';
import { actsOn } from '../process/payloads.js';
import { accountabilityPayloads } from './events.js';
import { officersLedger, type OnRecord } from './on-record.js';

const act = actsOn('accountability', accountabilityPayloads);
/** "A committee member opens a finding" (R6). */
const committee: readonly Relation[] = ['committee'];
/** "decided by the leading group" (R6). */
const leadingGroup: readonly Relation[] = ['leader', 'principalLeader', 'disciplineSecretary'];
const heads: readonly Relation[] = ['seniorLeader'];
const registrar: readonly Relation[] = ['registrar'];

/** Of a situation that needs it the bad effect is stated. */
const stated = { situation: 1, badEffect: '' };

/** An officer's ledger as no guard refuses it. */
const onRecord: OnRecord = {
  admonishedOn: [''],
  meritLoss: { year: 0, sources: [], foundBy: [], heard: true, enteredOn: '', confirmedOn: null },
};

/** An act that turns on what the ledger has on record of the officer. */
const byLedger = (one: ReturnType<typeof act>) => ({
  ...one,
  consults: { record: officersLedger, asIf: onRecord },
});

export const accountabilityActs = [
  act('openFinding', 'FINDING_OPENED', 'R6', '立项认定', 'Open a finding', committee, stated),
  act('dismissClue', 'CLUE_DISMISSED', 'R6', '排除线索', 'Dismiss the clue', committee),
  act('recordFinding', 'FINDING_RECORDED', 'R6', '作出认定', 'Record the finding', committee, stated),
  act('submitStatement', 'STATEMENT_SUBMITTED', 'R6', '提交申辩', 'Submit the statement', ['subject']),
  byLedger(
    act('proposeMeasure', 'MEASURE_PROPOSED', 'R6', '提出追究建议', 'Propose a measure', ['efficiencyOffice'], {
      measure: 'admonition',
      uncorrected: '',
    }),
  ),
  act('exempt', 'OFFICER_EXEMPTED', 'R6', '免予追究', 'Exempt the officer', heads),
  act('transferElsewhere', 'TRANSFERRED_ELSEWHERE', 'R6', '移送有权机关', 'Transfer elsewhere', heads),
  byLedger(act('approveMeasure', 'MEASURE_APPROVED', 'R6', '同意追究', 'Approve the measure', leadingGroup)),
  act('rejectMeasure', 'MEASURE_REJECTED', 'R6', '退回追究建议', 'Reject the measure', leadingGroup),
  act('confirmServed', 'MEASURE_SERVED', 'R6', '登记送达', 'Confirm the service', committee, {
    servedAt: lastDay,
  }),
  act('appealMeasure', 'MEASURE_APPEALED', 'R6', '提出申诉', 'Appeal the measure', ['subject']),
  act('decideAppeal', 'APPEAL_DECIDED', 'R6', '作出申诉决定', 'Decide the appeal', heads, { decision: 'upheld' }),
  act(
    'recordSuperiorDecision',
    'SUPERIOR_DECIDED',
    'R6',
    '登记上级机关的决定',
    'Enter the superior organ’s decision',
    registrar,
    { decidedOn: lastDay, measure: 'none' },
  ),
  act(
    'recordSuperiorAppealDecision',
    'SUPERIOR_DECIDED_APPEAL',
    'R6',
    '登记上级机关的申诉决定',
    'Enter the superior organ’s decision on the appeal',
    registrar,
    { decidedOn: lastDay, decision: 'upheld' },
  ),
  byLedger(
    act('recordReassignment', 'REASSIGNED', 'R6', '登记调离', 'Enter the reassignment', committee, {
      reassignedOn: lastDay,
    }),
  ),
  byLedger(
    act(
      'confirmMeritLoss',
      'MERIT_LOSS_CONFIRMED',
      'R4',
      '确认取消评优资格',
      'Confirm the loss of merit',
      leadingGroup,
      { confirmedOn: lastDay },
    ),
  ),
  act('withdrawMeasure', 'MEASURE_WITHDRAWN', 'R6', '撤销追究', 'Withdraw the measure', heads),
];
