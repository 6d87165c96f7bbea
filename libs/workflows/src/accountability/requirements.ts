import { isOneOf } from '../process/one-person.js';
import type { RequirementOf } from '../process/requirement.js';
import { officeDateOf } from '../process/office-date.js';
import { involvedIn, situationsOfBadEffect, type AccountabilityContext } from './context.js';
import type { AccountabilityEvent } from './events.js';
import type { OnRecord } from './on-record.js';

export interface Question {
  context: AccountabilityContext;
  event: AccountabilityEvent;
}
type Required = RequirementOf<Question>;

export const isSubject = ({ context, event }: Question): boolean => isOneOf(event.by, [context.officer]);

/** "Nobody decides about themselves" (R6). */
const another: Required = {
  holds: (question) => !isSubject(question),
  otherwise: { zh: '本人不得办理对自己的责任追究。', en: 'Nobody acts in a proceeding about themselves.' },
};

/** Whoever took a part in it or is of the officer's line decides neither on the measure nor on the appeal (R6). */
export const noPartTaken: Required = {
  holds: ({ context, event }) => !isOneOf(event.by, involvedIn(context)),
  otherwise: {
    zh: '作出认定、提出建议、已经同意的人和本件经手、分管的人，不再审批。',
    en: 'Who found, proposed or approved already, or is of the line of the matter, does not decide here.',
  },
};

/** The situations that need it have their bad effect stated by a person (R6). */
const badEffectStated: Required = {
  holds: ({ context, event }) => {
    if (event.type !== 'FINDING_OPENED' && event.type !== 'FINDING_RECORDED') return true;
    return !situationsOfBadEffect.includes(event.situation ?? context.situation) || event.badEffect !== undefined;
  },
  otherwise: {
    zh: '该种情形须写明造成的不良影响。',
    en: 'This situation needs its bad effect stated.',
  },
};

export const toFind: readonly Required[] = [another, badEffectStated];

/** "an exemption means no measure" (效能责任追究 7.2(4)). */
const notExempted: Required = {
  holds: ({ context }) => context.finding?.exemption === undefined,
  otherwise: {
    zh: '认定有免责情形的，不予追究（7.2(4)）：请免予追究。',
    en: 'An exemption was found, so that there is no measure (7.2(4)): exempt the officer.',
  },
};

const leads = ({ finding }: AccountabilityContext): boolean => finding?.role === 'leadingResponsibility';

/** Who leads is admonished first, and warned only where that corrected nothing (效能责任追究 7.2(2)). */
const admonishedOrWarned: Required = {
  holds: ({ context, event }) =>
    event.type !== 'MEASURE_PROPOSED' ||
    !leads(context) ||
    event.measure === 'admonition' ||
    event.measure === 'efficiencyWarning',
  otherwise: {
    zh: '负领导责任的，先予诫勉教育，仍不改正的给予效能告诫，不作其他追究（7.2(2)）。',
    en: 'Leading responsibility begins with an admonition and goes on to a warning; there is no other measure (7.2(2)).',
  },
};

const warnsWhoLeads = (context: AccountabilityContext, measure: string | undefined): boolean =>
  leads(context) && measure === 'efficiencyWarning';

const uncorrectedSaid: Required = {
  holds: ({ context, event }) =>
    event.type !== 'MEASURE_PROPOSED' || !warnsWhoLeads(context, event.measure) || event.uncorrected !== undefined,
  otherwise: {
    zh: '负领导责任的，先予诫勉教育，仍不改正的才给予效能告诫：须写明未改正的情况（7.2(2)）。',
    en: 'Who leads is warned where an admonition corrected nothing: say what was not corrected (7.2(2)).',
  },
};

/** Before it happened, or the admonition could have corrected nothing of it. The ledger says so, not the form. */
const isAdmonished = ({ happenedAt }: AccountabilityContext, onRecord: OnRecord | undefined): boolean =>
  (onRecord?.admonishedOn ?? []).some((day) => happenedAt === undefined || day < officeDateOf(happenedAt));

const notAdmonished = {
  zh: '负领导责任的，先予诫勉教育：效能台账中没有在该情形发生之前作出、未被撤销的诫勉教育，不能给予效能告诫（7.2(2)）。',
  en: 'Leading responsibility begins with an admonition: the ledger has none that was decided before it happened and is in force (7.2(2)).',
};

const admonishedBefore: Required = {
  holds: ({ context, event }) =>
    event.type !== 'MEASURE_PROPOSED' ||
    !warnsWhoLeads(context, event.measure) ||
    isAdmonished(context, event.onRecord),
  otherwise: notAdmonished,
};

export const toPropose: readonly Required[] = [
  another,
  notExempted,
  admonishedOrWarned,
  uncorrectedSaid,
  admonishedBefore,
];

/** As of the day they decide: an admonition withdrawn since it was proposed founds no warning. */
const stillAdmonished: Required = {
  holds: ({ context, event }) =>
    event.type !== 'MEASURE_APPROVED' ||
    !warnsWhoLeads(context, context.proposal?.measure) ||
    isAdmonished(context, event.onRecord),
  otherwise: notAdmonished,
};

export const toApprove: readonly Required[] = [noPartTaken, stillAdmonished];

/** What an appeal may yet take back has no consequence before it is decided (R6). */
const notUnderAppeal: Required = {
  holds: ({ event }) => !('onRecord' in event) || event.onRecord?.underAppeal !== true,
  otherwise: {
    zh: '本人的申诉尚未作出决定：决定之后再确认。',
    en: 'An appeal of the officer waits to be decided: confirm it after that.',
  },
};

export const toReassign: readonly Required[] = [another, notUnderAppeal];

const lossOf = ({ event }: Question) =>
  event.type === 'MERIT_LOSS_CONFIRMED' ? (event.onRecord?.meritLoss ?? null) : null;

const foundUnfiled: Required = {
  holds: (question) => question.context.finding?.unfiledDenial === true && lossOf(question) !== null,
  otherwise: {
    zh: '本年度认定的未经报备擅自否定不足两次。',
    en: 'Fewer than two denials outside the filing stand in the year.',
  },
};

/** Of every finding it rests on, or let the term pass. */
const everywhereHeard: Required = {
  holds: (question) => lossOf(question)?.heard === true,
  otherwise: {
    zh: '所依据的各次认定，均须先听取本人申辩（或者申辩期满）。',
    en: 'The officer is heard first on every finding that the loss rests on.',
  },
};

const notConfirmed: Required = {
  holds: (question) => lossOf(question)?.confirmedOn === null,
  otherwise: { zh: '取消评优资格已经确认。', en: 'The loss of merit is confirmed already.' },
};

const foundByOthers: Required = {
  holds: (question) => {
    const { context, event } = question;
    const involved = [context.finding?.by, ...(lossOf(question)?.foundBy ?? []), ...(context.line ?? [])];
    return !isOneOf(event.by, involved);
  },
  otherwise: {
    zh: '作出认定的人和本件经手、分管的人不得确认。',
    en: 'Who found it or is of the line does not confirm it.',
  },
};

/** Not before it was entered, and of no day to come. */
const datedRightly: Required = {
  holds: (question) => {
    const { event } = question;
    if (event.type !== 'MERIT_LOSS_CONFIRMED') return false;
    const entered = lossOf(question)?.enteredOn ?? '';
    return event.confirmedOn >= entered && event.confirmedOn <= officeDateOf(event.at);
  },
  otherwise: {
    zh: '确认日期不得早于记入台账之日，不得晚于今日。',
    en: 'The day is neither before the entry in the ledger nor to come.',
  },
};

export const toConfirmMeritLoss: readonly Required[] = [
  another,
  foundUnfiled,
  everywhereHeard,
  notUnderAppeal,
  notConfirmed,
  foundByOthers,
  datedRightly,
];

export const accountabilityRequirements = {
  openFinding: toFind,
  recordFinding: toFind,
  proposeMeasure: toPropose,
  approveMeasure: toApprove,
  recordReassignment: toReassign,
  confirmMeritLoss: toConfirmMeritLoss,
  decideAppeal: [noPartTaken],
};

const onFinding = {
  fit: ({ situation }: AccountabilityContext) => ({ opensWith: { situation } }),
};

export const accountabilityForms = {
  openFinding: onFinding,
  recordFinding: onFinding,
  // Only who leads is warned after an admonition.
  proposeMeasure: { fit: (context: AccountabilityContext) => (leads(context) ? {} : { without: ['uncorrected'] }) },
};
