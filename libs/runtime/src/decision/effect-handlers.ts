import { type EffectName, type Effects, type Stamp, officeDateOf } from '@banjie/workflows';
import { v7 as uuid } from 'uuid';
import type { EffectScope, MachineEvent } from './effect-scope.js';
import type { ProcessState } from './case-facts.js';
import { recipientsOf } from './recipients.js';
import { lineOf } from './line.js';
import { partyOf, supervisedFrom, type Party } from './responsible.js';

interface Cause {
  process: ProcessState;
  event: MachineEvent;
  actor: string;
  /** The history entry the effect belongs to, and its place in it: together a key nobody can use twice. */
  seq: number;
  position: number;
}

type EffectHandler<Name extends EffectName> = (at: EffectScope, cause: Cause, params: Effects[Name]) => void;

/** What each effect of a machine means in rows. One entry per effect, or it does not compile. */
const effectHandlers: { [Name in EffectName]: EffectHandler<Name> } = {
  open: (at, { actor, process: from }, { process, input, responsible }) =>
    at.enqueue(() => {
      const party = responsible && partyOf(at, from, responsible);
      const told = Object.entries(beside(at, input, party)).filter(
        ([field, value]) => value !== undefined && at.regime.takes(process, field),
      );
      const facts = { ...input, ...party, ...Object.fromEntries(told) } as typeof input & Stamp;
      at.open(process, facts, { type: 'OPENED', ...facts } as MachineEvent, actor);
    }),

  tell: (at, { actor, event: cause }, { process, event }) =>
    at.enqueue(() => {
      const told = { ...event, at: cause.at, by: cause.by };
      for (const one of at.ofKind(process)) if (at.accepts(one, told)) at.apply(one, told, actor);
    }),

  tellCases: (at, { actor, event: cause }, { matters, event, ifHeard = false }) => {
    const told = { ...event, matter: at.file.number, at: cause.at, by: cause.by };
    at.crossCaseEvents.push(...matters.map((number) => ({ number, event: told, actor, ifHeard })));
  },

  owe: (at, cause, { notice, to, data }) => {
    const id = uuid();
    at.plan.notices.push({
      id,
      case_id: at.file.id,
      process_id: cause.process.id,
      history_seq: cause.seq,
      position: cause.position,
      kind: notice,
      recipients: recipientsOf(at, cause.process, to).filter(
        // Nobody is told of what they did themselves, unless their opening it is to be on record.
        (officer) => officer !== cause.actor || !at.regime.informing.includes(notice),
      ),
      to_petitioner: to.includes('petitioner'),
      data: data ?? {},
      owed_at: at.now,
    });
    at.plan.outbox.push({ case_id: at.file.id, topic: 'notice', ref: id });
  },

  raiseClue: (at, { process, seq, position }, { situation, responsible, fact }) => {
    const { unit, officer } = partyOf(at, process, responsible);
    at.plan.clues.push({
      id: uuid(),
      case_id: at.file.id,
      process_id: process.id,
      history_seq: seq,
      position,
      situation,
      unit,
      officer,
      fact,
      at: at.now,
    });
  },

  recordBreach: (at, { process }, { clock, run, responsible }) => {
    const { unit, officer } = partyOf(at, process, responsible);
    const deputy = at.settings.substituted.find(({ principal }) => principal === officer)?.deputy ?? null;
    at.plan.breaches.push({
      case_id: at.file.id,
      process_id: process.id,
      clock,
      run,
      unit,
      officer,
      deputy,
      at: at.now,
    });
  },

  ruleOnBreach: (at, { process: ruling, actor, event: cause }, ruled) => {
    const { process, clock, run, breachedAt, counts, rungs, decidedBy, reason } = ruled;
    at.plan.rulings.push({
      case_id: at.file.id,
      process_id: process,
      clock,
      run,
      counts,
      rungs: [...rungs],
      ruled_in: ruling.id,
      decided_by: decidedBy,
      reason,
      at: at.now,
    });
    if (counts) return;
    at.enqueue(() => {
      const told = { type: 'BREACH_VOIDED', cause: clock, run, breachedAt, at: cause.at, by: cause.by };
      const late = at.all().find(({ id }) => id === process);
      if (late && at.accepts(late, told)) at.apply(late, told, actor);
    });
  },

  confirmDenial: (at, { process }, { filedBy, confirmedBy, ground, major, partly }) => {
    at.plan.confirmations.push({
      case_id: at.file.id,
      process_id: process.id,
      filed_by: filedBy,
      confirmed_by: confirmedBy,
      ground,
      major,
      at: at.now,
    });
    if (!partly) at.plan.case.denial_confirmation = process.id;
  },

  changeLane: (at, _cause, { sealed }) => {
    // From here on whom anything is told, and who stands where, is asked of the lane it is in now.
    at.file.sealed = sealed;
    at.plan.case.sealed = sealed;
  },

  dateAnew: (at, { process }) => at.enqueue(() => at.dateAnew(process)),

  conclude: (at, _cause, { outcome }) => {
    at.plan.case.outcome = outcome;
    if (outcome !== 'notAccepted' && outcome !== 'cannotBeDone') at.plan.case.denial_confirmation = null;
  },

  enterLedger: (at, { process }, { officer, measure, situation }) => {
    const year = Number(officeDateOf(at.now).slice(0, 4));
    at.plan.ledger.push({
      case_id: at.file.id,
      process_id: process.id,
      officer,
      year,
      measure,
      situation,
      entered_at: at.now,
    });
  },

  withdrawFromLedger: (at, { process }, { reason }) => {
    at.plan.withdrawn.push({
      case_id: at.file.id,
      process_id: process.id,
      withdrawn_at: at.now,
      withdrawn_reason: reason,
    });
  },
};

/** Carries out an effect by its name; false where there is none of that name. */
export function carryOut(at: EffectScope, cause: Cause, { type, params }: { type: string; params?: unknown }): boolean {
  if (!(type in effectHandlers)) return false;
  const handle = effectHandlers[type as EffectName] as EffectHandler<EffectName>;
  handle(at, cause, params as Effects[EffectName]);
  return true;
}

/** What the case says to a process it opens, whose form takes it; what is as usual is left out. */
function beside(at: EffectScope, { unit }: Record<string, unknown>, party: Party | undefined): Record<string, unknown> {
  const line = lineOf(at, typeof unit === 'string' ? unit : (party?.unit ?? null));
  return {
    line: line.length > 0 ? line : undefined,
    supervisedFrom: (party && supervisedFrom(at, party)) ?? undefined,
    handedDown: at.root?.standing.handedDown || undefined,
  };
}
