import { barredFrom, isHeadOut, leadersInCharge, playing, type Recipient } from '@banjie/workflows';
import { directoryIn, isOut, sealedAccessOf } from '../access/sealed-access.js';
import type { ProcessState } from './case-facts.js';
import type { EffectScope } from './effect-scope.js';

/**
 * The officers a notice goes to, each once; never the person or unit complained of (R6). In a sealed case only cleared
 * discipline staff are ever told: whoever else a machine names is replaced by them (R12).
 */
export function recipientsOf(at: EffectScope, process: ProcessState, to: readonly Recipient[]): string[] {
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
  if (recipient === 'committee') return committeeOf(at, standing);
  if ('officer' in recipient) return [recipient.officer];
  if ('headOf' in recipient) return headsOf(at, standing, recipient.headOf);
  if ('leaderOf' in recipient) return leadersOf(at, standing, recipient.leaderOf);
  return at.settings.holding(recipient.desk);
}

/** The discipline officers who may supervise; where none of the committee may, whoever does in its place (R5). */
function committeeOf(at: EffectScope, standing: ProcessState['standing']): string[] {
  const directory = directoryIn(sealedAccessOf(at), standing);
  const acting = playing('committee', barredFrom(standing, directory), directory.officers);
  const officers = acting.filter(({ roles }) => roles.includes('disciplineOfficer'));
  return (officers.length > 0 ? officers : acting).map(({ id }) => id);
}

const one = (officer: string | null): string[] => (officer === null ? [] : [officer]);

function headsOf(at: EffectScope, standing: ProcessState['standing'], unit: string): string[] {
  const directory = directoryIn(sealedAccessOf(at), standing);
  const instead = isHeadOut(at.settings.unitNow(unit), directory) ? leadersOf(at, standing, unit) : [];
  return [...at.settings.headOf(unit), ...(directory.actingHeads ?? instead)];
}

/** Those who may decide: of a process of the case neither its own recused nor those of the petition (R6). */
export function leadersOf(at: EffectScope, standing: ProcessState['standing'], unit: string): string[] {
  const { recused, recusedUnits } = standing;
  const about = at.root?.standing;
  return leadersInCharge(unit, directoryIn(sealedAccessOf(at), standing), {
    recused: [...recused, ...(about?.recused ?? [])],
    recusedUnits: [...recusedUnits, ...(about?.recusedUnits ?? [])],
  });
}
