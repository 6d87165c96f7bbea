import { competenceOf, possibleActs, type CaseDecision, type ProcessState } from '@banjie/runtime';
import { kindsOfPetition, kindsOnCasePage, type Act, type ProcessKind } from '@banjie/workflows';
import type { z } from 'zod';
import type { SignedIn } from '../access/officer-in-session.js';
import { formSchema, type FieldSchema } from '../http/form-schema.js';
import type { AllowedAct } from './shapes.js';

const schemas = new WeakMap<z.ZodObject, FieldSchema>();

/** An act's form as JSON schema, made once per act. */
export function schemaOf({ payload }: Pick<Act, 'payload'>): FieldSchema {
  let schema = schemas.get(payload);
  if (!schema) {
    schema = formSchema(payload);
    schemas.set(payload, schema);
  }
  return schema;
}

/** An act that may be done at a process, with its form. */
export const actAnswer = (act: Act, { id, revision }: { id: string; revision: number }): AllowedAct => ({
  act: act.name,
  process: id,
  revision,
  rule: act.rule,
  label: act.label,
  schema: schemaOf(act),
});

/** What this person may do on the page of a case: at the current process of each kind, and at each where there may be several. */
export function actsOnCase(viewing: { decision: CaseDecision; reader: SignedIn }): AllowedAct[] {
  const { decision } = viewing;
  const severally = decision.all().filter(({ kind, standing }) => standing.open && kindsOnCasePage.includes(kind));
  return [...actsFor(viewing, kindsOfPetition), ...severally.flatMap((process) => actsAt(viewing, process))];
}

function actsFor(viewing: { decision: CaseDecision; reader: SignedIn }, kinds: readonly ProcessKind[]): AllowedAct[] {
  return kinds.flatMap((kind) => {
    const process = viewing.decision.current(kind);
    return process ? actsAt(viewing, process) : [];
  });
}

function actsAt(
  { decision, reader }: { decision: CaseDecision; reader: SignedIn },
  process: ProcessState,
): AllowedAct[] {
  const competence = competenceOf(reader, decision, process.standing);
  return possibleActs(decision.regime, process, competence).map((act) => actAnswer(act, process));
}
