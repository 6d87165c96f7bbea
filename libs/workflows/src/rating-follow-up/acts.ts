import { lastDay } from '../process/as-if.js';
import { actsOn } from '../process/payloads.js';
import { ratingFollowUpPayloads } from './events.js';

const act = actsOn('ratingFollowUp', ratingFollowUpPayloads);

/** The unit's head; where the head was rated, the leader in charge. Never who was rated (R10). */
export const ratingFollowUpActs = [
  act('followUpRating', 'RATING_FOLLOWED_UP', 'R10', '答复不满意评价', 'Answer the bad rating', [
    'unitHead',
    'leaderInCharge',
  ]),
  act(
    'recordSuperiorFollowUp',
    'SUPERIOR_FOLLOWED_UP',
    'R10',
    '登记上级机关的核查结果',
    'Enter what the superior organ found',
    ['registrar'],
    { decidedOn: lastDay },
  ),
];
