import type { Relation } from '../process/contract.js';
import { another, lastDay, yetAnother } from '../process/as-if.js';
import { actsOn } from '../process/payloads.js';
import { denialPayloads } from './events.js';

const act = actsOn('denial', denialPayloads);
/** 「报请有关领导审批、核实」: the leader in charge; after a red card the principal leader in that place (R4). */
const decider: readonly Relation[] = ['leaderInCharge'];
/** 「可…投诉…作出复核和明确答复」: another leader or the efficiency office (R4). */
const reviewers: readonly Relation[] = ['leader', 'principalLeader', 'efficiencyOfficer'];

export const denialActs = [
  act(
    'recordCollectiveDecision',
    'COLLECTIVE_DECISION_RECORDED',
    'R4',
    '记录集体研究',
    'Record the collective decision',
    decider,
    { members: [another, yetAnother] },
  ),
  act('confirmDenial', 'DENIAL_CONFIRMED', 'R4', '同意否定', 'Confirm the denial', decider),
  act('correctDenial', 'DENIAL_CORRECTED', 'R4', '予以纠正', 'Correct: handle the matter', decider),
  act('returnDenial', 'DENIAL_RETURNED', 'R4', '退回补充', 'Return for more facts', decider),
  act('refileDenial', 'DENIAL_REFILED', 'R4', '补充后重报', 'File again', ['filer'], { ground: 'other' }),
  // The head and the leader as well: who filed may have left or be recused, and the matter is to be handled on.
  act('abandonDenial', 'DENIAL_ABANDONED', 'R4', '撤回报备', 'Abandon the filing', [
    'filer',
    'unitHead',
    'leaderInCharge',
  ]),
  act(
    'complainAboutDenial',
    'DENIAL_COMPLAINED_ABOUT',
    'R4',
    '登记对否定的投诉',
    'Enter the complaint about the denial',
    ['firstContact', 'receptionist', 'petitioner'],
  ),
  act('upholdDenial', 'DENIAL_UPHELD', 'R4', '维持否定', 'Uphold the denial', reviewers),
  act('overturnDenial', 'DENIAL_OVERTURNED', 'R4', '撤销否定', 'Overturn the denial', reviewers),
  act(
    'recordSuperiorDenial',
    'SUPERIOR_DECIDED',
    'R4',
    '登记上级机关的审批决定',
    'Enter the superior organ’s decision on the filing',
    ['registrar'],
    { decidedOn: lastDay, result: 'corrected' },
  ),
  act(
    'recordSuperiorDenialReview',
    'SUPERIOR_REVIEWED',
    'R4',
    '登记上级机关的复核决定',
    'Enter the superior organ’s review of the denial',
    ['registrar'],
    { decidedOn: lastDay, result: 'upheld' },
  ),
];
