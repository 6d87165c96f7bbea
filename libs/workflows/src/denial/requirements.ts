import { isOneOf } from '../process/one-person.js';
import type { RequirementOf } from '../process/requirement.js';
import type { DenialContext } from './context.js';
import type { DenialEvent } from './events.js';

export interface Question {
  context: DenialContext;
  event: DenialEvent;
}
type Required = RequirementOf<Question>;

export const isFiler = ({ context, event }: Question): boolean => isOneOf(event.by, [context.filedBy]);

/** 「不得擅自否定不办」: who filed decides nothing about the filing (R4). */
const another: Required = {
  holds: (question) => !isFiler(question),
  otherwise: { zh: '报备人不得审批自己的否定报备。', en: 'Whoever filed the denial decides nothing about it.' },
};

const collectiveRecorded: Required = {
  holds: ({ context }) => !context.major || context.collective !== null,
  otherwise: {
    zh: '本件属重大事项或者须集体研究的事由：请先记录两名以上领导的集体研究，再同意否定。',
    en: 'The matter is major, or its ground needs a collective decision: record that of two or more leaders first.',
  },
};

export const toConfirm: readonly Required[] = [another, collectiveRecorded];

const isMajor: Required = {
  holds: ({ context }) => context.major,
  otherwise: { zh: '本件不须集体研究，可以直接审批。', en: 'No collective decision is needed here: decide it.' },
};

/** Two or more leaders, the filer not among them (R4). */
const decidedByOthers: Required = {
  holds: ({ context, event }) =>
    event.type === 'COLLECTIVE_DECISION_RECORDED' &&
    new Set(event.members).size >= 2 &&
    !event.members.includes(context.filedBy),
  otherwise: {
    zh: '集体研究须有两名以上领导参加，报备人不得参加。',
    en: 'A collective decision is one of two or more leaders, without whoever filed the denial.',
  },
};

export const toDecideCollectively: readonly Required[] = [another, isMajor, decidedByOthers];

const byFiler: Required = {
  holds: isFiler,
  otherwise: { zh: '由原报备人补充后重报。', en: 'Whoever filed it files it again.' },
};

const noticedBefore: Required = {
  holds: ({ context, event }) =>
    event.type !== 'DENIAL_REFILED' || event.ground !== 'factsNotEstablished' || context.noticed === true,
  otherwise: {
    zh: '“经一次性告知仍无法查清”须先作过一次性告知。',
    en: 'Facts that cannot be established need the one-time notice first.',
  },
};

export const toFileAgain: readonly Required[] = [byFiler, noticedBefore];

const decidedHere: Required = {
  holds: ({ context }) => context.superior === undefined,
  otherwise: {
    zh: '上级机关已经决定的，本机关不再复核。',
    en: 'What the superior organ decided is not reviewed here.',
  },
};

/** 「作出复核」: neither who filed nor who confirmed reviews (R4, R6). */
const decidedByNeither: Required = {
  holds: (question) => !isFiler(question) && !isOneOf(question.event.by, question.context.confirmedBy),
  otherwise: {
    zh: '报备人和同意否定的领导不得复核。',
    en: 'Neither who filed nor who confirmed the denial reviews it.',
  },
};

export const toReview: readonly Required[] = [decidedHere, decidedByNeither];

export const denialRequirements = {
  confirmDenial: toConfirm,
  recordCollectiveDecision: toDecideCollectively,
  correctDenial: [another],
  returnDenial: [another],
  refileDenial: toFileAgain,
  upholdDenial: toReview,
  overturnDenial: toReview,
};
