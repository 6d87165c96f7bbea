import type { SignedPaper, SignOffLevel } from '../policy/sign-off.js';
import { isSignOffLaidDown, levelFor, type OfficeRules } from '../process/office-rules.js';
import type { PetitionContext } from './context.js';
import type { PetitionEvent } from './events.js';
import { supportsEverything, lighterKindOf } from './kind.js';

/** Urgent, of a group or joint. */
const isMajorMatter = ({ major, urgent, joined = [] }: PetitionContext): boolean =>
  major === true || urgent === true || joined.length > 0;

/** A reply that does not give the petitioner everything they asked for. */
const isPartial = (event: PetitionEvent): boolean =>
  (event.type === 'REPLIED' || event.type === 'REPLY_SUBMITTED') && !supportsEverything(event);

/** Which paper an answer is, for its sign-off: by the facts of the matter and what it says, and by nobody's choice (R10). */
export function paperOf(context: PetitionContext, event: PetitionEvent): SignedPaper {
  if (isMajorMatter(context) || isPartial(event)) return 'majorReply';
  if (event.type === 'ANSWERED_ON_THE_SPOT') return 'onTheSpot';
  return lighterKindOf(context) === null ? 'ordinaryReply' : 'simpleReply';
}

const rulesIn = (event: PetitionEvent): OfficeRules | undefined =>
  'officeRules' in event ? event.officeRules : undefined;

/** Who signs it by what the office has laid down. */
export const levelOf = (context: PetitionContext, event: PetitionEvent): SignOffLevel =>
  levelFor(rulesIn(event)?.signOff, paperOf(context, event));

/** What a submitted draft is signed by: the head at least, for whoever submits asks for another's eyes. */
export function levelOfDraft(context: PetitionContext, event: PetitionEvent): SignOffLevel {
  const level = levelOf(context, event);
  return level === 'handlerAlone' ? 'head' : level;
}

/** Drafts are submitted where the office has any paper signed by others. */
export const isSubmittedHere = (event: PetitionEvent): boolean => isSignOffLaidDown(rulesIn(event)?.signOff);
