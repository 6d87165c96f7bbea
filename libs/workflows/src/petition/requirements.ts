import { isOneOf } from '../process/one-person.js';
import type { RequirementOf } from '../process/requirement.js';
import { stillAsked } from './asked-material.js';
import { answersJoined } from './conditions.js';
import { recusedIn, type PetitionContext } from './context.js';
import { confirmedRequests, deniedIn, refusedUnfiled, refusesOnly } from './denied-requests.js';
import type { PetitionEvent } from './events.js';
import { fitsKind, lighterKindOf } from './kind.js';
import { isSubmittedHere, levelOf } from './signed-paper.js';

type Required = RequirementOf<{ context: PetitionContext; event: PetitionEvent }>;

/** Joining must not get rid of a date somebody else set, and there are no chains of joined matters (R2, R3). */
const freeToJoin: readonly Required[] = [
  {
    // Whether the same people came with both would tell who came with this one (R12).
    holds: ({ context }) => !context.confidentialSince,
    otherwise: { zh: '信访人要求保密的不并案。', en: 'A matter whose petitioner asked not to be named is not joined.' },
  },
  {
    holds: ({ context }) => context.lane !== 'accusation',
    otherwise: { zh: '检举控告不并案。', en: 'An accusation is not joined.' },
  },
  {
    holds: ({ context }) => context.superior === null,
    otherwise: { zh: '本件有上级限定的日期，不能并案。', en: 'A matter with a superior’s date is not joined.' },
  },
  {
    holds: ({ context }) => !context.assigned,
    otherwise: { zh: '上级交办、转送的事项不并案。', en: 'A matter that a superior sent down is not joined.' },
  },
  {
    holds: ({ context }) => !context.statutory,
    otherwise: { zh: '本件有法定期限，不能并案。', en: 'A matter with a statutory term is not joined.' },
  },
  {
    holds: ({ context }) => (context.joined ?? []).length === 0,
    otherwise: { zh: '已有他件并入本件，本件不能再并案。', en: 'Other matters were joined to this one already.' },
  },
];

const nothingProposed: Required = {
  holds: ({ context }) => !context.joiningProposed && !context.correctionProposed,
  otherwise: {
    zh: '已有并案或者更正登记的提议待确认。',
    en: 'A proposal to join or to correct the register waits for a decision already.',
  },
};

/** One officer alone joins what the same people came with; of others a second pair of eyes decides (R2). */
const samePeople: Required = {
  holds: ({ event }) => event.type === 'JOINED' && event.onRecord?.samePeople === true,
  otherwise: {
    zh: '两件的信访人不是同一人：请用“提议并案”，由另一人确认。',
    en: 'Other people came with the earlier matter: propose to join, and somebody else confirms it.',
  },
};

const proposed: Required = {
  holds: ({ context }) => context.joiningProposed != null,
  otherwise: { zh: '没有待确认的并案提议。', en: 'No proposal to join waits here.' },
};

const proposedByAnother: Required = {
  holds: ({ context, event }) => !isOneOf(event.by, [context.joiningProposed?.by]),
  otherwise: { zh: '提议人不得自行确认并案。', en: 'Whoever proposed to join does not confirm it.' },
};

export const toJoin: readonly Required[] = [...freeToJoin, nothingProposed, samePeople];
export const toProposeJoining: readonly Required[] = [...freeToJoin, nothingProposed];
export const toConfirmJoining: readonly Required[] = [...freeToJoin, proposed, proposedByAnother];

const joinedAnswered: Required = {
  holds: ({ context, event }) => answersJoined(context, event),
  otherwise: {
    zh: '有他件并入本件：请另写给并入件信访人的答复，不照抄本件答复，不写他人个人信息。',
    en: 'Matters are joined to this one: write their people a reply of their own, not a copy of this one, and nothing about others.',
  },
};

/** What is not supported a leader has confirmed before it is written: this request, and not another of the matter (R4, 条例 32). */
const nothingElseRefused: Required = {
  holds: ({ context, event }) =>
    (event.type === 'REPLIED' || event.type === 'REPLY_SUBMITTED') && refusesOnly(deniedIn(context), event),
  otherwise: refusedUnfiled,
};

/** What the office has signed by others its handler does not issue alone (R10). */
const issuedAlone: Required = {
  holds: ({ context, event }) => levelOf(context, event) === 'handlerAlone',
  otherwise: {
    zh: '按本机关规定，此类答复须经审核、签发：请“拟稿送审”；当场不能签发的，先由本单位办理。',
    en: 'By the rules of this office such an answer is checked and signed by others: submit its draft; on the spot, take the matter on first.',
  },
};

/** A reply is submitted where the office has replies signed by others. */
const signedHere: Required = {
  holds: ({ event }) => isSubmittedHere(event),
  otherwise: {
    zh: '本机关的答复由经办人直接签发，不需送审。',
    en: 'In this office the handler issues replies alone: nothing is submitted.',
  },
};

/** A promise that stands still would hide how long a draft lies (R3). */
const clockRuns: Required = {
  holds: ({ context }) => !context.pausedFor,
  otherwise: {
    zh: '计时中止期间不送审：请先恢复计时。',
    en: 'While the clock stands still nothing is submitted: resume it first.',
  },
};

/** A suggestion is adopted or explained, an enquiry answered; what is asked for is resolved or not (条例 41). */
const resultFits: Required = {
  holds: ({ context, event }) => {
    if (event.type === 'ANSWERED_ON_THE_SPOT' && lighterKindOf(context) === null && event.result === undefined)
      return true;
    return 'result' in event && fitsKind(context, event.result);
  },
  otherwise: {
    zh: '办理结果与事项类型不符：意见建议选采纳情况，咨询选解答情况，其他事项选解决情况。',
    en: 'The result is not one of this kind of matter: a suggestion is adopted or explained, an enquiry answered, a request resolved or not.',
  },
};

/** Nothing is asked for that could be refused: whoever finds a request in it turns it into one first (R4). */
const asksForSomething: Required = {
  holds: ({ context }) => lighterKindOf(context) === null,
  otherwise: {
    zh: '意见建议、咨询没有请求可以否定：其中有请求的，先“改为求决”，再作否定报备。',
    en: 'A suggestion or an enquiry asks for nothing to be refused: where it does ask, turn it into a request first, and file the denial then.',
  },
};

export const toReply: readonly Required[] = [joinedAnswered, resultFits, nothingElseRefused, issuedAlone];
export const toSubmit: readonly Required[] = [joinedAnswered, resultFits, nothingElseRefused, signedHere, clockRuns];
export const toAnswer: readonly Required[] = [joinedAnswered, resultFits, issuedAlone];

/** Grounds are checked against the file (R4). */
const groundStands: Required = {
  holds: ({ context, event }) =>
    event.type === 'DENIAL_FILED' && (event.ground !== 'factsNotEstablished' || context.oneTimeNotices > 0),
  otherwise: {
    zh: '“经一次性告知仍无法查清”须先作过一次性告知。',
    en: 'Facts that cannot be established need the one-time notice first.',
  },
};

export const toDeny: readonly Required[] = [groundStands, asksForSomething];

const recusedNow = (event: PetitionEvent): string | null => {
  if (event.type === 'RECUSAL_ORDERED') return event.officer;
  return event.type === 'RECUSAL_DECLARED' ? event.by.id : null;
};

/** It is whoever drafted the reply that waits for its sign-off. */
export const isDrafterRecused = ({ context, event }: { context: PetitionContext; event: PetitionEvent }): boolean =>
  context.draftedBy != null && context.draftedBy === recusedNow(event);

/** Once, and by somebody who is free; of a joined matter at the one it waits for, which tells it (R2, R6). */
export const toRecuse: readonly Required[] = [
  {
    holds: ({ context }) => !context.lead,
    otherwise: { zh: '本件已并案，请在主件上办理回避。', en: 'The matter is joined: do it at the lead matter.' },
  },
  {
    holds: ({ context, event }) => {
      const officer = recusedNow(event);
      return officer !== null && !recusedIn(context).includes(officer);
    },
    otherwise: { zh: '该人员已经回避本件。', en: 'The officer is recused from the matter already.' },
  },
  {
    holds: ({ context, event }) =>
      !('replacement' in event) ||
      event.replacement === undefined ||
      ![recusedNow(event), ...recusedIn(context)].includes(event.replacement),
    otherwise: {
      zh: '接替人自己应当回避，请另选他人。',
      en: 'Whoever would take over is recused: name somebody else.',
    },
  },
];

/** What is brought is matched to what was asked for and not to anything else (R1). */
const meetsWhatWasAsked: Required = {
  holds: ({ context, event }) =>
    event.type !== 'MATERIAL_ADDED' || (event.meets ?? []).every((one) => stillAsked(context).includes(one)),
  otherwise: {
    zh: '所选材料不在待补充的材料中：可能已经补齐，请刷新后重选；不属于告知材料的，不必选择。',
    en: 'A material chosen is not among those still asked for: it may have been brought. Reload, and choose none where none fits.',
  },
};

export const toAddMaterial: readonly Required[] = [meetsWhatWasAsked];

export const petitionRequirements = {
  addMaterial: toAddMaterial,
  join: toJoin,
  proposeJoining: toProposeJoining,
  confirmJoining: toConfirmJoining,
  declineJoining: [proposed],
  reply: toReply,
  submitReply: toSubmit,
  answerOnTheSpot: toAnswer,
  fileDenial: toDeny,
  declareRecusal: toRecuse,
  orderRecusal: toRecuse,
};

/** Whoever was joined gets a reply of their own; where nobody was, there is none to write (R2, R12). */
const toJoined = ({ joined = [] }: PetitionContext) =>
  joined.length === 0 ? { without: ['joinedText'], needed: [] } : { without: [], needed: ['joinedText'] };

/** What asks for nothing is not answered request by request; what a leader let refuse stands in the form in the words of the filing. */
const answering = {
  fit: (context: PetitionContext) => {
    const { without, needed } = toJoined(context);
    if (lighterKindOf(context) !== null) return { needed, without: [...without, 'items'] };
    return { needed, without, ...confirmedRequests(deniedIn(context)) };
  },
};

/** On the spot the result is said of suggestions and enquiries, which are counted by it. */
const answeringAtOnce = {
  fit: (context: PetitionContext) => {
    const { without, needed } = toJoined(context);
    return lighterKindOf(context) === null
      ? { needed, without: [...without, 'result'] }
      : { without, needed: [...needed, 'result'] };
  },
};

/** Materials are chosen from those still asked for; where none is, nothing is asked about them (R1). */
const bringing = {
  fit: (context: PetitionContext) => {
    const asked = stillAsked(context);
    return asked.length === 0 ? { without: ['meets'] } : { chosenFrom: { meets: asked } };
  },
};

export const petitionForms = {
  reply: answering,
  submitReply: answering,
  answerOnTheSpot: answeringAtOnce,
  addMaterial: bringing,
};
