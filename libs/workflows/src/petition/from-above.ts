import type { Label } from '../policy/label.js';
import type { Stamp } from '../process/contract.js';
import type { Outcome } from '../process/effects.js';
import { mannerLabels } from '../report-back/input.js';
import { isConcerned, recusedIn, type PetitionContext } from './context.js';
import type { AssignedPaper } from './facts.js';
import { petition } from './petition.setup.js';
import { isReviewed } from './relief.js';

const opened = ({ complainedOfficer }: PetitionContext, paper: AssignedPaper, { at, by }: Stamp) => {
  const { manner, organ, reference, issuedOn } = paper;
  const input = { manner, organ, reference, issuedOn, complainedOfficer, at, by };
  return { type: 'open', params: { process: 'reportBack', input } } as const;
};

/** The superior's paper a matter came by. Days `YYYY-MM-DD`; `dueDate`: the one that binds it now, null where none does. */
export interface PaperFromAbove {
  manner: Label;
  organ: string;
  reference: string;
  issuedOn: string;
  dueDate: string | null;
}

/** Of a stored petition; null where none came by such a paper. */
export function paperFromAboveIn({ context }: { context: object }): PaperFromAbove | null {
  const { assigned, superior = null } = context as Partial<Pick<PetitionContext, 'assigned' | 'superior'>>;
  if (!assigned) return null;
  const { manner, organ, reference, issuedOn } = assigned;
  return { manner: mannerLabels[manner], organ, reference, issuedOn, dueDate: superior?.dueDate ?? null };
}

/** A matter that was assigned owes a report back; one passed on, word of its receipt where the organ asks for it. */
export const fromAbove = petition.enqueueActions(({ context, enqueue }) => {
  const { assigned, openedAt, firstContact, ownUnit } = context;
  const owes = assigned?.manner === 'assigned' || assigned?.receiptAsked === true;
  if (assigned && owes) enqueue(opened(context, assigned, { at: openedAt, by: { id: firstContact, unit: ownUnit } }));
});

/** A paper of the superior may come while the matter is handled: from then on a report is owed. */
export const assignedMeanwhile = petition.enqueueActions(({ context, event, enqueue }) => {
  if (event.type !== 'SUPERIOR_DATE_SET' || event.manner === undefined || context.assigned?.manner === 'assigned')
    return;
  const { manner, organ = '', reference, issuedOn = '' } = event;
  const assigned = { manner, organ, reference, issuedOn };
  enqueue(opened(context, assigned, event));
  enqueue.assign({ assigned });
});

/** Who reports: whoever had the matter, and nobody it complains of (R6). */
function reporters(context: PetitionContext) {
  const unit = context.unit ?? context.ownUnit;
  if (isConcerned(context, unit)) return { unit: null, officer: null };
  const officer = context.officer ?? context.firstContact;
  return { unit, officer: recusedIn(context).includes(officer) ? null : officer };
}

function told(context: PetitionContext, end: { outcome: Outcome; result: string | null; paper: string | null }) {
  const { superior, superiorMissed } = context;
  const dueDate = superiorMissed || superior === null ? null : superior.dueDate;
  const event = { type: 'MATTER_ENDED', ...end, ...reporters(context), dueDate };
  return { type: 'tell', params: { process: 'reportBack', event } } as const;
}

/** The matter has its answer, and the report is owed. Each end tells it, or a way of ending would be a way past the report. */
export const answeredFromAbove = petition.enqueueActions(({ context, event, enqueue }) => {
  if (!context.assigned) return;
  const result = 'result' in event && typeof event.result === 'string' ? event.result : null;
  const outcome = event.type === 'ANSWERED_ON_THE_SPOT' ? 'answeredOnTheSpot' : 'answered';
  enqueue(told(context, { outcome, result, paper: isReviewed(context) ? 'reply' : null }));
});

export const deniedFromAbove = petition.enqueueActions(({ context, event, enqueue }) => {
  if (!context.assigned) return;
  const ground = event.type === 'DENIAL_CONFIRMED' ? event.ground : '';
  enqueue(told(context, { outcome: denialOutcome(ground), result: null, paper: 'denialNotice' }));
});

export const endedFromAbove = (outcome: 'redirected' | 'withdrawn') =>
  petition.enqueueActions(({ context, enqueue }) => {
    if (context.assigned) enqueue(told(context, { outcome, result: null, paper: null }));
  });

/** Grounds by which a matter was not for this office to accept; all others mean that it cannot be done (R4). */
const refusedAcceptance = ['outsideDuty', 'otherProcedure', 'alreadyHandled', 'exhausted'];

export const denialOutcome = (ground: string): 'notAccepted' | 'cannotBeDone' =>
  refusedAcceptance.includes(ground) ? 'notAccepted' : 'cannotBeDone';
