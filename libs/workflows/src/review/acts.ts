import type { Relation } from '../process/contract.js';
import { lastDay } from '../process/as-if.js';
import { actsOn } from '../process/payloads.js';
import { reviewPayloads } from './events.js';

const act = actsOn('review', reviewPayloads);

/** On the track page, or on paper at the window, which enters it for the petitioner. */
const petitioners: readonly Relation[] = ['petitioner', 'firstContact', 'receptionist', 'coordinator'];
const counters: readonly Relation[] = ['firstContact', 'receptionist', 'coordinator'];
/** 条例 35: not the unit itself and not the leader in charge of it. */
const reviewers: readonly Relation[] = ['uninvolvedLeader'];
/** 条例 36: another leader again; the machine refuses whoever gave the reply or reviewed it. */
const recheckers: readonly Relation[] = ['higherLeader'];

export const reviewActs = [
  act('recordDelivery', 'DELIVERY_RECORDED', 'R10', '登记送达回证', 'Enter the delivery record', counters, {
    deliveredOn: lastDay,
  }),
  {
    ...act('requestReview', 'REVIEW_REQUESTED', 'R10', '申请复查', 'Ask for a review', petitioners),
    within: 'reviewRequest' as const,
  },
  act('upholdReply', 'REPLY_UPHELD', 'R10', '复查维持', 'Uphold the reply', reviewers),
  act('changeReply', 'REPLY_CHANGED', 'R10', '复查变更', 'Change the reply', reviewers),
  act('revokeReply', 'REPLY_REVOKED', 'R10', '复查撤销重办', 'Revoke the reply, to be done anew', reviewers),
  {
    ...act('requestRecheck', 'RECHECK_REQUESTED', 'R10', '申请复核', 'Ask for a recheck', petitioners),
    within: 'recheckRequest' as const,
  },
  act('beginHearing', 'HEARING_BEGUN', 'R10', '举行听证', 'Begin a hearing', recheckers),
  act('endHearing', 'HEARING_ENDED', 'R10', '听证结束', 'End the hearing', recheckers),
  act('upholdReview', 'REVIEW_UPHELD', 'R10', '复核维持', 'Uphold on recheck', recheckers),
  act('changeReview', 'REVIEW_CHANGED', 'R10', '复核变更', 'Change on recheck', recheckers),
  act('revokeReview', 'REVIEW_REVOKED', 'R10', '复核撤销重办', 'Revoke on recheck, to be done anew', recheckers),
  act(
    'recordSuperiorOpinion',
    'SUPERIOR_DECIDED',
    'R10',
    '登记上级机关的复查复核意见',
    'Enter the superior organ’s opinion',
    ['registrar'],
    { decidedOn: lastDay, result: 'upheld' },
  ),
  act('answerRepeat', 'REPEAT_ANSWERED', 'R10', '告知不再受理', 'Answer a repeat: no further acceptance', counters),
];
