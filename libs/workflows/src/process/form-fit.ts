import { z } from 'zod';
import type { AnyMachineSnapshot } from 'xstate';
import { asIfDone } from './as-if.js';
import type { Label } from '../policy/label.js';
import type { ActOf, Actor } from './contract.js';

/** How the form of an act fits the facts of a process: what cannot apply is not asked, what is known stands in it. */
export interface FormFit {
  /** Fields that say nothing here. */
  without?: readonly string[];
  /** Fields that may be left out elsewhere, and not here. */
  needed?: readonly string[];
  /** Lists whose values are chosen from these, which the facts know. */
  chosenFrom?: Readonly<Record<string, readonly string[]>>;
  /** What fields hold before anybody has entered anything. */
  opensWith?: Readonly<Record<string, unknown>>;
  /** What whoever fills in a field has to know of these facts. */
  notes?: Readonly<Record<string, Label>>;
}

/** Says how one form fits. */
export interface Fitting {
  /** A method: the regime's own knows the type of its context. */
  fit(context: object): FormFit;
}

/**
 * The choices of each closed list of an act's form that a state takes, asked of its guards with everything else as none of them
 * refuses it (`asIf`), and `beside` it what the office has laid down. Lists that no guard reads are not among them: all of their choices can be made.
 */
export function choicesTaken(
  live: AnyMachineSnapshot,
  act: Pick<ActOf<string, string>, 'event' | 'payload' | 'asIf' | 'consults'>,
  by: Pick<Actor, 'id' | 'unit'>,
  beside: object = {},
): Record<string, string[]> {
  const asked = { ...asIfDone(act, by), ...beside };
  const lists = Object.keys(act.asIf ?? {}).flatMap((field) => {
    const values = valuesOf(act.payload.shape[field]);
    return values === null ? [] : [[field, values.filter((value) => live.can({ ...asked, [field]: value }))] as const];
  });
  return Object.fromEntries(lists);
}

/** The values of a closed list; null for any other field. */
function valuesOf(field: unknown): string[] | null {
  if (field instanceof z.ZodOptional || field instanceof z.ZodDefault) return valuesOf(field.unwrap());
  return field instanceof z.ZodEnum ? field.options.map(String) : null;
}
