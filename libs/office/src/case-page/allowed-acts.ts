import {
  competenceOf,
  formAt,
  possibleActs,
  prolongedBy,
  type AskedBy,
  type CaseDecision,
  type Competence,
  type OfficeSettings,
  type Prolonged,
  type ProcessState,
  type Regime,
} from '@banjie/runtime';
import {
  kindsOfPetition,
  kindsOnCasePage,
  type Act,
  type ProcessKind,
  type Actor,
  type Label,
} from '@banjie/workflows';
import { fitForm } from '../forms/fit-form.js';
import { fieldsOf, type FormSchema } from '../forms/form-schema.js';

/** Something a person may do now, with its form. */
export interface AllowedAct {
  act: string;
  /** Id of the process it is done at. */
  process: string;
  revision: number;
  rule: string;
  label: Label;
  schema: FormSchema;
  /** When a clock would end by it; null where it lengthens none. */
  prolonged: Prolonged | null;
}

/** The acts somebody may do at a process now, each with its form as it fits the facts. */
export const actsOpenTo = (
  regime: Regime,
  process: Pick<ProcessState, 'id' | 'revision' | 'kind' | 'snapshot' | 'standing'>,
  competence: Competence,
  { settings, now }: { settings: OfficeSettings; now: string },
): AllowedAct[] =>
  possibleActs(regime, process, competence).map((act) => ({
    act: act.name,
    process: process.id,
    revision: process.revision,
    rule: act.rule,
    label: act.label,
    schema: fittedSchema(regime, process, act, competence),
    prolonged: prolongedBy(regime, { process, act, by: competence, settings, now }),
  }));

export const fittedSchema = (
  regime: Regime,
  process: Pick<ProcessState, 'kind' | 'snapshot'>,
  act: Act,
  by: AskedBy,
): FormSchema => fitForm(fieldsOf(act.payload), formAt(regime, process, act, by));

/** What this person may do on the page of a case: at the current process of each kind, and at each where there may be several. */
export function actsOnCase(viewing: { decision: CaseDecision; reader: Actor }): AllowedAct[] {
  const { decision } = viewing;
  const severally = decision.all().filter(({ kind, standing }) => standing.open && kindsOnCasePage.includes(kind));
  return [...actsFor(viewing, kindsOfPetition), ...severally.flatMap((process) => actsAt(viewing, process))];
}

function actsFor(viewing: { decision: CaseDecision; reader: Actor }, kinds: readonly ProcessKind[]): AllowedAct[] {
  return kinds.flatMap((kind) => {
    const process = viewing.decision.current(kind);
    return process ? actsAt(viewing, process) : [];
  });
}

function actsAt({ decision, reader }: { decision: CaseDecision; reader: Actor }, process: ProcessState): AllowedAct[] {
  return actsOpenTo(decision.regime, process, competenceOf(reader, decision, process.standing), decision);
}
