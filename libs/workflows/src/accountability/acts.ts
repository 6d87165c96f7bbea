import type { Label } from '../policy/label.js';
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
const byLedger = (one: ReturnType<typeof act>, whyNot: Label) => ({
  ...one,
  consults: { record: officersLedger, asIf: onRecord },
  whyNot,
});

const admonitionFirst: Label = {
  zh: '认定有免责情形的，不予追究（7.2(4)）；负领导责任的，先予诫勉教育，仍不改正的才给予效能告诫，须写明未改正的情况，且效能台账中有在该情形发生之前作出、未被撤销的诫勉教育（7.2(2)）；参与过本件的人不再审批。',
  en: 'Where an exemption was found there is no measure (7.2(4)). Leading responsibility begins with an admonition: a warning needs what was not corrected, and an admonition in the ledger that was decided before it happened and is in force (7.2(2)). Whoever had a part in it does not approve.',
};

export const accountabilityActs = [
  act('openFinding', 'FINDING_OPENED', 'R6', '立项认定', 'Open a finding', committee, stated),
  act('dismissClue', 'CLUE_DISMISSED', 'R6', '排除线索', 'Dismiss the clue', committee),
  act('recordFinding', 'FINDING_RECORDED', 'R6', '作出认定', 'Record the finding', committee, stated),
  act('submitStatement', 'STATEMENT_SUBMITTED', 'R6', '提交申辩', 'Submit the statement', ['subject']),
  byLedger(
    act('proposeMeasure', 'MEASURE_PROPOSED', 'R6', '提出追究建议', 'Propose a measure', ['efficiencyOffice'], {
      measure: 'admonition',
    }),
    admonitionFirst,
  ),
  act('exempt', 'OFFICER_EXEMPTED', 'R6', '免予追究', 'Exempt the officer', heads),
  act('transferElsewhere', 'TRANSFERRED_ELSEWHERE', 'R6', '移送有权机关', 'Transfer elsewhere', heads),
  byLedger(
    act('approveMeasure', 'MEASURE_APPROVED', 'R6', '同意追究', 'Approve the measure', leadingGroup),
    admonitionFirst,
  ),
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
  act('recordReassignment', 'REASSIGNED', 'R6', '登记调离', 'Enter the reassignment', committee, {
    reassignedOn: lastDay,
  }),
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
    {
      zh: '本年度认定的未经报备擅自否定不足两次，或者已经确认；所依据的各次认定均须听取本人申辩（或者申辩期满）；确认日期不得早于记入台账之日、不得晚于今日；作出认定的人和本件经手、分管的人不得确认。',
      en: 'Fewer than two denials outside the filing stand in the year, the officer was not yet heard on one of them, or the loss is confirmed already; the day is neither before the entry nor to come; who found it or is of the line does not confirm it.',
    },
  ),
  act('withdrawMeasure', 'MEASURE_WITHDRAWN', 'R6', '撤销追究', 'Withdraw the measure', heads),
];
