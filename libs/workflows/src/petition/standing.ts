import type { Label } from '../policy/label.js';
import type { Relation, Role, Standing } from '../process/contract.js';
import { lightOf, stageOf } from '../process/stage.js';
import { extendedBy } from '../process/clock.js';
import { petitionClocks } from './clocks.js';
import { havingTakenPart, recusedIn, recusedUnitsIn, type PetitionContext } from './context.js';
import { confidentialIn } from './confidentiality.js';
import { handledWith } from './handled-together.js';
import { handOverNow } from './pulling-back.js';
import { answerableIn, correctionDecided } from './correction-standing.js';

type Holder = Pick<Standing, 'unit' | 'officer' | 'desk'>;

const desk = (role: Role, unit: string | null = null): Holder => ({ unit, officer: null, desk: role });

/** Who must act in which stage; the longest matching stage wins. */
const holders: readonly [stage: string, (context: PetitionContext) => Holder][] = [
  ['intake', ({ ownUnit, firstContact }) => ({ unit: ownUnit, officer: firstContact, desk: null })],
  ['routing.awaitingReceipt', ({ routedTo }) => ({ unit: routedTo, officer: null, desk: null })],
  ['routing.coordination', () => desk('coordinator')],
  ['routing.leaderDecision', () => desk('leader')],
  ['handling', ({ unit, officer }) => ({ unit, officer, desk: null })],
  ['answered', ({ unit }) => desk('callBackOfficer', unit)],
];

/** Stages in which the petitioner has had their answer. */
export const settled: readonly string[] = ['answered', 'denied', 'closed'];

/** Where a petition stands; of its regions the stage leads. */
export function petitionStanding(snapshot: { value: unknown; context: PetitionContext }): Standing {
  const { context } = snapshot;
  const stage = stageOf(leading(snapshot.value));
  const holder = holders.find(([prefix]) => stage.startsWith(prefix))?.[1](context);
  return {
    stage,
    open: stage !== 'closed' && stage !== 'denied' && stage !== 'withdrawn.ended',
    light: lightOf(snapshot.value),
    unit: null,
    officer: null,
    desk: null,
    ...holder,
    firstContact: context.firstContact,
    filer: context.correctionProposed?.by ?? (mayBeJoined(stage) ? (context.joiningProposed?.by ?? null) : null),
    subject: null,
    recused: recusedIn(context),
    recusedUnits: recusedUnitsIn(context),
    recusesFromCase: true,
    endedByLeader: stage === 'denied' || context.terminated === true,
    ...decisionIn(stage, context),
    ...answerableIn(context),
    // Where each of these is complained of, whose duty it is the superior organ says (R6).
    ...(stage === 'routing.coordination' && { awaits: ['coordinator', 'leader', 'principalLeader'] as const }),
    handedOver: stage.startsWith('routing.'),
    sentBy: stage === 'routing.awaitingReceipt' ? (handOverNow(context)?.by ?? null) : null,
    handledBy: context.unit,
    promised: settled.includes(stage) || stage.startsWith('withdrawn') ? [] : ['generalReply', 'specialReply'],
    hadPart: havingTakenPart(context, ...besides(context)),
    complainedOfficer: context.complainedOfficer,
    notHandledBy: context.complainedOfficersUnit ?? null,
    answeredBy: context.unit ?? context.ownUnit,
    handedDown: context.superior !== null || context.assigned !== undefined,
    joinedTo: stage === 'joined' ? (context.lead ?? null) : null,
    handledWith: handledWith(context),
    ...confidentialIn(context, settled.includes(stage)),
    keptFromOther: context.joiningProposed?.shutOut ?? [],
  };
}

/** Who gave the matter away; and whoever noted that it is withdrawn, which they do not confirm (R2). */
const besides = ({ givenUpBy, withdrawalNoted }: PetitionContext): string[] => [
  ...(givenUpBy?.officer ? [givenUpBy.officer] : []),
  ...(withdrawalNoted ? [withdrawalNoted.by] : []),
];

const routingDispute: Label = { zh: '承办单位争议', en: 'Routing dispute' };
const extensionRequest: Label = { zh: '延期申请', en: 'Extension' };

const redirectProposal: Label = { zh: '签收后告知去向', en: 'Sending the petitioner elsewhere after signing' };
const pauseRequest: Label = { zh: '中止计时申请', en: 'Pause of the clock' };

const joiningProposal: Label = { zh: '并案提议（信访人不同）', en: 'Joining a matter of other people' };

/** A petition takes many acts at a time: these are the ones that decide what is asked. */
const answersTo = {
  extension: ['grantExtension', 'extendSpecialTerm', 'refuseExtension'],
  pause: ['grantPause', 'refusePause'],
  joining: ['confirmJoining', 'declineJoining'],
  routing: ['decideRouting', 'assign', 'redirect'],
  redirect: ['confirmRedirect', 'decideRouting'],
} as const;

/** What somebody is asked to decide about a petition itself. */
export const petitionDecisions: readonly Label[] = [
  extensionRequest,
  pauseRequest,
  routingDispute,
  redirectProposal,
  joiningProposal,
];

/** Where a proposal to join is decided on (R2). */
const mayBeJoined = (stage: string): boolean =>
  stage === 'intake' || stage.startsWith('routing.') || stage === 'handling.working';

/** An extension or a pause waits for the head or the leader in charge (R3), a dispute about the unit for a leader (R1). */
function decisionIn(
  stage: string,
  { extension, pauseAsked, redirectProposed, joiningProposed, correctionProposed, lane }: PetitionContext,
): Pick<Standing, 'deciders' | 'decision'> {
  const isExtension = extension !== null && !stage.startsWith('answered');
  const deciders: Relation[] = isExtension ? extendedBy(petitionClocks[extension.clock]) : [];
  const isPause = !isExtension && pauseAsked != null && stage === 'handling.working';
  if (isPause) deciders.push('unitHead', 'leaderInCharge');
  if (stage === 'routing.leaderDecision') deciders.push('leader', 'principalLeader');
  // In the sealed lane nobody stands at the coordination desk: whoever leads there assigns the unit (R12).
  if (stage === 'routing.coordination' && lane === 'accusation') deciders.push('coordinator', 'leader');
  if (correctionProposed && deciders.length === 0) return correctionDecided(correctionProposed);
  const isJoining = joiningProposed != null && mayBeJoined(stage) && deciders.length === 0;
  if (isJoining)
    return {
      deciders: ['secondPair'],
      decision: { subject: joiningProposal, reason: joiningProposed.reason, answers: answersTo.joining },
    };
  const asked = {
    subject: extensionRequest,
    reason: extension?.reason ?? null,
    clock: 'extensionDecision',
    answers: answersTo.extension,
  };
  const pause = { subject: pauseRequest, reason: pauseAsked?.evidence ?? null, answers: answersTo.pause };
  const { redirect, routing } = answersTo;
  const elsewhere = redirectProposed && {
    subject: redirectProposal,
    reason: redirectProposed.explanation,
    answers: redirect,
  };
  const other = isPause
    ? pause
    : (elsewhere ?? { subject: routingDispute, reason: null, clock: 'coordinationDecision', answers: routing });
  return { deciders, decision: isExtension ? asked : other };
}

/**
 * The part of the value that names the stage: of parallel regions the one that leads, by name, because the database
 * does not keep the order of keys. A matter given away by who signed for it is being routed, like any other.
 */
function leading(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const { open, handling } = value as Record<string, Record<string, unknown> | undefined>;
  if (open) return leading(open.stage);
  // A matter that may still be handed over for the first time is being handled all the same.
  if (handling?.work === 'fresh') return { handling: 'working' };
  if (handling) return typeof handling.work === 'object' ? leading(handling.work) : { handling: handling.work };
  const [[stage, inner]] = Object.entries(value) as [[string, unknown]];
  return typeof inner === 'object' && inner !== null && 'awaitingReceipt' in inner
    ? { [stage]: 'awaitingReceipt' }
    : value;
}
