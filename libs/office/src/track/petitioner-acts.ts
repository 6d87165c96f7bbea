import { possibleActs, type CaseDecision } from '@banjie/runtime';
import { petitioner, petitionersKinds, type Label } from '@banjie/workflows';
import { fittedSchema } from '../case-page/allowed-acts.js';
import type { FormSchema } from '../forms/form-schema.js';

/** Something the petitioner may do now, with its form. */
export interface PetitionerAct {
  act: string;
  label: Label;
  schema: FormSchema;
}

/** What the petitioner may do now in their case, each with its form. */
export function petitionerActs(decision: CaseDecision): PetitionerAct[] {
  const { regime, settings, now } = decision;
  return petitionersKinds.flatMap((kind) => {
    const process = decision.current(kind);
    if (!process) return [];
    // No act of a petitioner is judged by what they enter, so that the machine can be asked before they do.
    return possibleActs(regime, process, { actor: petitioner, directory: settings.directory })
      .filter(({ event }) => decision.accepts(process, { type: event, at: now, by: petitioner }))
      .map((act) => ({
        act: act.name,
        label: act.label,
        schema: fittedSchema(regime, process, act, { actor: petitioner, directory: {} }),
      }));
  });
}
