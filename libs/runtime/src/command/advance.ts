import { decide, doer, whoActs, type Act, type Actor, type ProcessKind } from '@banjie/workflows';
import { competenceOf, sealedAccessOf } from '../access/sealed-access.js';
import type { CaseDecision } from '../decision/case-decision.js';
import type { MachineEvent } from '../decision/effect-scope.js';
import type { ProcessState } from '../decision/case-facts.js';
import { canonical, digestOf } from '../history/canonical.js';
import { logCase } from '../log-context.js';
import { Refusal } from '../refusal.js';
import type { Regime } from '../regime.js';
import type { Consulted, Entered, Entering, Runtime } from '../runtime.js';
import { possibleActs, rulesFor, unmetBy } from './allowed-acts.js';
import { checkPayload } from './check-payload.js';
import { checkRecusal } from './check-recusal.js';
import { refuseBadShape } from './parse-form.js';
import { command, type AskedAs, type Decided, type Deciding } from './command.js';
import { missedTerm } from './missed-term.js';

export interface ActCommand {
  /** A petition by its number, or a process by its id. */
  target: { number: string } | { process: string };
  /** The processes an act of that name may belong to, in the order they are asked. */
  kinds: readonly ProcessKind[];
  act: string;
  payload: unknown;
  actor: Actor;
  as?: AskedAs;
  /** If-Match: the revision the person saw. */
  expectedRevision?: number;
  idempotencyKey?: string;
  /** What enters the register; there for acts that have something to enter. */
  entering?: Entering;
  beforeIssuing?: Decided<unknown>['beforeIssuing'];
  /** Looks at the form once the person may do the act, and gives it as it is to be kept; throws the `Refusal` that says what to change. */
  readForm?: (runtime: Runtime, asked: Omit<Consulted, 'process'>) => Promise<Record<string, unknown>>;
}

/** The outcome of an act: plain, so that a repeated request gets the same one. */
export interface ActResult {
  number: string;
  process: string;
  kind: ProcessKind;
  revision: number;
  stage: string;
}

/** The only way a person changes the state of a process. Throws `Refusal` when a rule forbids the act; then nothing was written. */
export async function advance(runtime: Runtime, asked: ActCommand): Promise<ActResult> {
  const { act, payload, target, actor, as, expectedRevision: expected, idempotencyKey: key } = asked;
  refuseBadShape(payload);
  // The names in the digest are those under which earlier answers were stored.
  const hash = digestIn(runtime, asked)(canonical({ aim: target, name: act, payload, expected }));
  const idempotency = key === undefined ? undefined : { key, hash };
  const done = await command(runtime, { actor, as, targets: [target], idempotency }, (deciding) =>
    decideAct(deciding, asked),
  );
  if (done === null) throw new Error(`${act} came to nothing.`);
  return done.answer;
}

/** Of names and numbers a plain digest could be guessed back from the table: what the register keeps is digested by its key (R12). */
function digestIn({ regime }: Runtime, { act, kinds, entering }: ActCommand): (text: string) => string {
  const isEntered = kinds.some((kind) => regime.act(kind, act)?.enters !== undefined);
  return isEntered && entering ? entering.digest : digestOf;
}

async function decideAct({ runtime, cases, now }: Deciding, asked: ActCommand): Promise<Decided<ActResult>> {
  const [decision] = cases as [CaseDecision];
  const { regime, file } = decision;
  const { act, process } = targetOf(regime, decision, asked);
  logCase(file, act.name);
  checkRevision(process, asked.expectedRevision);
  const { fields: given, at } = permitted(decision, process, act, asked);
  const fields = (await asked.readForm?.(runtime, { actor: asked.actor, decision, fields: given })) ?? given;
  const consulted = { actor: at, decision, process, fields };
  const rules = rulesFor(act, decision.settings.directory);
  const entered = await enteredBy(act, runtime, consulted, asked);
  const event: MachineEvent = {
    ...(entered?.event ?? fields),
    ...(act.consults && { onRecord: act.consults.asIf }),
    ...rules,
    type: act.event,
    at: now,
    by: doer(inUnitThatHasIt(at, decision, process)),
  };
  // What is refused whatever the record says is refused before anybody looks it up.
  if (!decision.accepts(process, event)) throw notNow(decision, process, act, event, asked);
  Object.assign(event, await recordsFor(act, runtime, consulted));
  if (act.consults && !decision.accepts(process, event)) throw notNow(decision, process, act, event, asked);
  decision.inNameOf(at);
  decision.apply(process, event, whoActs(at));
  entered?.afterwards?.();
  const { id, kind, revision, standing } = process;
  return {
    answer: { number: file.number, process: id, kind, revision, stage: standing.stage },
    decisions: [decision],
    namedNumber: fields['lead'],
    beforeIssuing: asked.beforeIssuing,
    ...(entered?.alongside && { alongside: entered.alongside }),
  };
}

/** Who acts for a unit by its merger acts as of the unit that a matter taken up again since still names. */
function inUnitThatHasIt(actor: Actor, { regime, settings }: CaseDecision, { kind, snapshot }: ProcessState): Actor {
  const { unit } = regime.definition(kind).standing(snapshot);
  return unit !== null && unit !== actor.unit && settings.unitNow(unit) === actor.unit ? { ...actor, unit } : actor;
}

/** What the form brings into the register; null for an act whose form is for the machine. */
async function enteredBy(
  act: Act,
  runtime: Runtime,
  consulted: Consulted,
  { entering }: ActCommand,
): Promise<Entered | null> {
  if (act.enters === undefined) return null;
  if (!entering) throw new Error(`${act.name} enters the register of ${act.enters}, and nobody is there to keep it.`);
  return entering.enter(runtime, { ...consulted, act });
}

/** What an act turns on beside its own case: after the form, so that no form says it. */
async function recordsFor({ consults }: Act, runtime: Runtime, consulted: Consulted): Promise<{ onRecord?: object }> {
  const consult = consults && runtime.consultations[consults.record];
  return consult ? { onRecord: await consult(runtime, consulted) } : {};
}

/** The fields of the form and the desk whose act it is, where this person may do it here. Throws the `notYours`, `recused` or `invalid` refusal. */
function permitted(
  decision: CaseDecision,
  process: ProcessState,
  act: Act,
  asked: ActCommand,
): { fields: Record<string, unknown>; at: Actor } {
  const { actor, directory } = competenceOf(asked.actor, decision, process.standing);
  const verdict = decide(actor, act, process.standing, directory);
  if (!verdict.allowed) {
    const allowedActs = allowedActNames(decision, asked);
    throw verdict.reason === 'recusal'
      ? new Refusal('recused', {
          rule: verdict.rule,
          zh: '您与本事项有利害关系，应当回避。',
          en: 'You are recused from this matter.',
          allowedActs,
        })
      : new Refusal('notYours', {
          rule: act.rule,
          zh: `“${act.label.zh}”不由您办理。`,
          en: `“${act.label.en}” is not yours to do here.`,
          allowedActs,
        });
  }
  const fields = checkPayload(act, asked.payload, { process, access: sealedAccessOf(decision) });
  const unitOf = (officer: string): string | undefined => decision.settings.staff.get(officer)?.unit;
  // A part in any process of the case is a part in the matter: instructed, confirmed, replied (R6).
  const hadPart = decision.all().flatMap(({ standing }) => standing.hadPart ?? []);
  checkRecusal(act, fields, { actor: verdict.at, directory, standing: { ...process.standing, hadPart }, unitOf });
  return { fields, at: verdict.at };
}

function notNow(
  decision: CaseDecision,
  process: ProcessState,
  act: Act,
  event: MachineEvent,
  asked: ActCommand,
): Refusal {
  const missed = missedTerm(act, process, decision.settings);
  const words = missed ??
    unmetBy(decision.regime, process, act, event) ??
    act.whyNot ?? {
      zh: `现阶段不能“${act.label.zh}”。`,
      en: `“${act.label.en}” is not possible now.`,
    };
  return new Refusal('notAllowedNow', { rule: act.rule, ...words, allowedActs: allowedActNames(decision, asked) });
}

/** The process an act is meant for: by id, else the current one of the first kind that knows an act of this name. */
function targetOf(regime: Regime, decision: CaseDecision, asked: ActCommand): { act: Act; process: ProcessState } {
  const kinds = kindsAt(decision, asked);
  for (const kind of kinds) {
    const act = regime.act(kind, asked.act);
    const process = 'process' in asked.target ? decision.find(asked.target.process) : decision.current(kind);
    if (act && process?.kind === kind) return { act, process };
  }
  const known = kinds.some((kind) => regime.act(kind, asked.act));
  if (!known) {
    throw new Refusal('notFound', {
      zh: '没有这项操作，编号无误；可办理的操作见 allowedActs。',
      en: 'There is no act of that name; the number is right, and allowedActs names what you may do.',
      allowedActs: allowedActNames(decision, asked),
    });
  }
  throw new Refusal('notAllowedNow', {
    zh: '现阶段没有可办理此事的程序。',
    en: 'No procedure of this matter is waiting for that act.',
    allowedActs: [],
  });
}

/** By the id of a process its own acts alone are meant. */
function kindsAt(decision: CaseDecision, { target, kinds }: ActCommand): readonly ProcessKind[] {
  const own = 'process' in target ? decision.find(target.process)?.kind : undefined;
  return own !== undefined && kinds.includes(own) ? [own] : kinds;
}

function checkRevision(process: ProcessState, expected: number | undefined): void {
  if (expected === undefined || expected === process.revision) return;
  throw new Refusal('staleRevision', {
    zh: '他人已先行办理，请查看最新情况后再提交；您填写的内容没有丢失。',
    en: 'Somebody acted on this before you; look at the matter as it stands and send your act again.',
    currentRevision: process.revision,
  });
}

/** Names of the acts this person may do now, over the processes the command was about. */
function allowedActNames(decision: CaseDecision, { actor, kinds, target }: ActCommand): string[] {
  return kinds.flatMap((kind) => {
    const process = 'process' in target ? decision.find(target.process) : decision.current(kind);
    if (process?.kind !== kind) return [];
    const competence = competenceOf(actor, decision, process.standing);
    return possibleActs(decision.regime, process, competence).map(({ name }) => name);
  });
}
