import { localDateOf, type LocalDate } from './local-date.js';

/** A finding of a denial outside the filing (R4): when it was recorded, and when it fell, if it did. Instants in ISO 8601. */
export interface UnfiledDenial {
  /** The proceeding in which it was found. */
  process: string;
  foundAt: string;
  /** The officer was exempted, the measure withdrawn, or the breach it rests on voided (R3). */
  fellAt: string | null;
}

/** The merit eligibility (评先选优资格) of a year, lost with the second finding; null in `takenBackOn` while it is. */
export interface MeritLoss {
  year: number;
  /** The proceedings it rests on. */
  sources: string[];
  enteredAt: string;
  enteredOn: LocalDate;
  takenBackOn: LocalDate | null;
}

/** So many denials outside the filing, found in one calendar year, cost the year's merit (R4). */
export const denialsThatCostMerit = 2;

/**
 * The years whose merit an officer lost: entered with the finding that makes two of a year, taken back with the one whose
 * fall leaves fewer. What was taken back stays on record.
 */
export function meritLosses(denials: readonly UnfiledDenial[]): MeritLoss[] {
  const years = [...new Set(denials.map(yearOf))].sort((one, other) => one - other);
  return years.flatMap(
    (year) =>
      lossOf(
        year,
        denials.filter((one) => yearOf(one) === year),
      ) ?? [],
  );
}

const yearOf = ({ foundAt }: UnfiledDenial): number => Number(localDateOf(foundAt).slice(0, 4));

interface Step {
  process: string;
  at: string;
  falls: boolean;
}

interface Count {
  inForce: string[];
  loss: MeritLoss | null;
}

function lossOf(year: number, denials: readonly UnfiledDenial[]): MeritLoss | null {
  const steps = denials
    .flatMap(({ process, foundAt, fellAt }): Step[] => [
      { process, at: foundAt, falls: false },
      ...(fellAt === null ? [] : [{ process, at: fellAt, falls: true }]),
    ])
    .sort((one, other) => Date.parse(one.at) - Date.parse(other.at));
  const none: Count = { inForce: [], loss: null };
  return steps.reduce((count, step) => after(step, count, year), none).loss;
}

/** What a finding, or its fall, makes of the year's entry. */
function after({ process, at, falls }: Step, { inForce: before, loss }: Count, year: number): Count {
  const inForce = falls ? before.filter((one) => one !== process) : [...before, process];
  const isEntered = loss !== null && loss.takenBackOn === null;
  if (inForce.length < denialsThatCostMerit)
    return { inForce, loss: isEntered ? { ...loss, takenBackOn: localDateOf(at) } : loss };
  const entered = { year, enteredAt: at, enteredOn: localDateOf(at), takenBackOn: null };
  return { inForce, loss: { ...(isEntered ? loss : entered), sources: inForce } };
}
