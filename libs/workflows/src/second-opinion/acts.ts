import { actsOn } from '../process/payloads.js';
import { secondOpinionPayloads } from './events.js';

const act = actsOn('secondOpinion', secondOpinionPayloads);

/** Whoever might have called, and neither called nor had a part in the matter (R10). */
export const secondOpinionActs = [
  act('giveSecondOpinion', 'SECOND_OPINION_GIVEN', 'R10', '复核不满意回访', 'Give a second opinion', ['caller']),
];
