import type { Relation } from '../process/contract.js';
import { another, lastDay } from '../process/as-if.js';
import { actsOn } from '../process/payloads.js';
import { reviewPayloads } from './events.js';

const act = actsOn('review', reviewPayloads);

/** On the track page, or on paper at the window, which enters it for the petitioner. */
const petitioners: readonly Relation[] = ['petitioner', 'firstContact', 'receptionist', 'coordinator'];
const counters: readonly Relation[] = ['firstContact', 'receptionist', 'coordinator'];
/** 条例 35, 36: the superior organ judges; the office forwards and enters, by whoever took no part where there is such a one. */
const forwarders: readonly Relation[] = ['coordinator', 'receptionist', 'registrar'];

export const reviewActs = [
  {
    ...act('requestReview', 'REVIEW_REQUESTED', 'R10', '申请复查', 'Ask for a review', petitioners),
    within: 'reviewRequest' as const,
  },
  act('forwardRequest', 'REVIEW_FORWARDED', 'R10', '转送上一级机关', 'Forward to the superior organ', forwarders, {
    forwardedOn: lastDay,
    organ: another,
  }),
  {
    ...act('requestRecheck', 'RECHECK_REQUESTED', 'R10', '申请复核', 'Ask for a recheck', petitioners),
    within: 'recheckRequest' as const,
  },
  act('beginHearing', 'HEARING_BEGUN', 'R10', '登记听证开始', 'Enter the beginning of the hearing', forwarders),
  act('endHearing', 'HEARING_ENDED', 'R10', '登记听证结束', 'Enter the end of the hearing', forwarders),
  act(
    'recordSuperiorOpinion',
    'SUPERIOR_DECIDED',
    'R10',
    '登记上级机关的复查复核意见',
    'Enter the superior organ’s opinion',
    forwarders,
    { decidedOn: lastDay, result: 'upheld' },
  ),
  act('answerRepeat', 'REPEAT_ANSWERED', 'R10', '告知不再受理', 'Answer a repeat: no further acceptance', counters),
];
