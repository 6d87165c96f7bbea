import { competenceOf, possibleActs, type CaseDecision, type ProcessState } from '@banjie/runtime';
import {
  kindsOfPetition,
  kindsOnCasePage,
  type Act,
  type ProcessKind,
  type Actor,
  type Label,
} from '@banjie/workflows';
import type { z } from 'zod';
import { formSchema, type FormSchema } from '../forms/form-schema.js';

/** Something a person may do now, with its form. */
export interface AllowedAct {
  act: string;
  /** Id of the process it is done at. */
  process: string;
  revision: number;
  rule: string;
  label: Label;
  schema: FormSchema;
}

const schemas = new WeakMap<z.ZodObject, FormSchema>();

/** An act's form as JSON schema, made once per act. */
export function schemaOf({ payload }: Pick<Act, 'payload'>): FormSchema {
  let schema = schemas.get(payload);
  if (!schema) {
    schema = formSchema(payload);
    schemas.set(payload, schema);
  }
  return schema;
}

/** An act that may be done at a process, with its form. */
export const allowedAct = (act: Act, { id, revision }: { id: string; revision: number }): AllowedAct => ({
  act: act.name,
  process: id,
  revision,
  rule: act.rule,
  label: act.label,
  schema: schemaOf(act),
});

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
  const competence = competenceOf(reader, decision, process.standing);
  return possibleActs(decision.regime, process, competence).map((act) => allowedAct(act, process));
}
