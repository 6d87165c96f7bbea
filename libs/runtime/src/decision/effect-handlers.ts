import {
  type EffectName,
  type Effects,
  type Recipient,
  type Stamp,
  leadersInCharge,
  officeDateOf,
} from '@banjie/workflows';
import { v7 as uuid } from 'uuid';
import type { EffectScope, MachineEvent } from './effect-scope.js';
import { directoryIn, isOut, sealedAccessOf } from '../access/sealed-access.js';
import type { ProcessState } from './case-facts.js';

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
export const effectHandlers: { [Name in EffectName]: EffectHandler<Name> } = {
  open: (at, { actor }, { process, input }) =>
    at.enqueue(() =>
      at.open(process, input as Record<string, unknown> & Stamp, { type: 'OPENED', ...input } as MachineEvent, actor),
    ),

  tell: (at, { actor, event: cause }, { process, event }) =>
    at.enqueue(() => {
      const told = { ...event, at: cause.at, by: cause.by };
      for (const one of at.ofKind(process)) if (at.accepts(one, told)) at.apply(one, told, actor);
    }),

  tellCases: (at, { actor, event: cause }, { matters, event }) => {
    const told = { ...event, matter: at.file.number, at: cause.at, by: cause.by };
    at.crossCaseEvents.push(...matters.map((number) => ({ number, event: told, actor })));
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
      recipients: recipientsOf(at, cause.process, to),
      to_petitioner: to.includes('petitioner'),
      data: data ?? {},
      owed_at: at.now,
    });
    at.plan.outbox.push({ case_id: at.file.id, topic: 'notice', ref: id });
  },

  raiseClue: (at, { process, seq, position }, { situation, unit, officer, fact }) => {
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

  recordBreach: (at, { process }, { clock, run, unit, officer }) => {
    at.plan.breaches.push({ case_id: at.file.id, process_id: process.id, clock, run, unit, officer, at: at.now });
  },

  confirmDenial: (at, { process }, { filedBy, confirmedBy, ground, major }) => {
    at.plan.confirmations.push({
      case_id: at.file.id,
      process_id: process.id,
      filed_by: filedBy,
      confirmed_by: confirmedBy,
      ground,
      major,
      at: at.now,
    });
    at.plan.case.denial_confirmation = process.id;
  },

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

/**
 * The officers a notice goes to, each once; never the person or unit complained of (R6). In a sealed case only cleared
 * discipline staff are ever told: whoever else a machine names is replaced by them (R12).
 */
function recipientsOf(at: EffectScope, process: ProcessState, to: readonly Recipient[]): string[] {
  const named = [...new Set(to.flatMap((recipient) => officersOf(at, process, recipient)))];
  const free = named.filter((officer) => mayBeTold(at, process, officer));
  if (!at.file.sealed) return free;
  const cleared = free.filter((officer) => at.settings.cleared.has(officer));
  const instead = [...at.settings.cleared].filter((officer) => mayBeTold(at, process, officer));
  return cleared.length > 0 || named.length === 0 ? cleared : instead;
}

/** The officer an accountability process is about is heard in it, though the petition complained of them (申辩, R6): not where it accused them (R12). */
function mayBeTold({ root, settings, file }: EffectScope, { standing }: ProcessState, officer: string): boolean {
  if (!root?.standing.recusesFromCase || (!file.sealed && standing.committeeOnly && standing.subject === officer))
    return true;
  return !isOut({ id: officer, unit: settings.staff.get(officer)?.unit }, root.standing);
}

function officersOf(at: EffectScope, { standing }: ProcessState, recipient: Recipient): string[] {
  if (recipient === 'petitioner') return [];
  if (recipient === 'firstContact') return one(at.root?.standing.firstContact ?? null);
  if (recipient === 'officerInCharge') return one(standing.officer);
  if (recipient === 'unitHead') return standing.unit ? headsOf(at, standing, standing.unit) : [];
  if (recipient === 'leaderInCharge') return standing.unit ? leadersOf(at, standing, standing.unit) : [];
  if ('officer' in recipient) return [recipient.officer];
  if ('headOf' in recipient) return headsOf(at, standing, recipient.headOf);
  if ('leaderOf' in recipient) return leadersOf(at, standing, recipient.leaderOf);
  return at.settings.holding(recipient.desk);
}

const one = (officer: string | null): string[] => (officer === null ? [] : [officer]);

function headsOf(at: EffectScope, standing: ProcessState['standing'], unit: string): string[] {
  const { actingHeads = [] } = directoryIn(sealedAccessOf(at), standing);
  return [...at.settings.headOf(unit), ...actingHeads];
}

/** Those who may decide: of a process of the case neither its own recused nor those of the petition (R6). */
function leadersOf(at: EffectScope, standing: ProcessState['standing'], unit: string): string[] {
  const { recused, recusedUnits } = standing;
  const about = at.root?.standing;
  return leadersInCharge(unit, directoryIn(sealedAccessOf(at), standing), {
    recused: [...recused, ...(about?.recused ?? [])],
    recusedUnits: [...recusedUnits, ...(about?.recusedUnits ?? [])],
  });
}
