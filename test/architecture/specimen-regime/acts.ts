import { actsOn } from '../../../libs/workflows/src/process/payloads.js';
import { consultationPayloads } from './events.js';

const act = actsOn('consultation', consultationPayloads);

export const consultationActs = [
  act('giveOpinion', 'OPINION_GIVEN', 'R1', '回复意见', 'Give the opinion', ['unitHead']),
  act('commentOnOpinion', 'OPINION_COMMENTED_ON', 'R10', '补充说明', 'Comment on the opinion', ['petitioner']),
  act('adoptOpinion', 'OPINION_ADOPTED', 'R1', '采纳意见', 'Adopt the opinion', ['leaderInCharge']),
  act('sendOpinionBack', 'OPINION_SENT_BACK', 'R1', '退回意见', 'Send the opinion back', ['leaderInCharge']),
];
