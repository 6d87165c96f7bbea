import type { z } from 'zod';
import type { Label } from '../../policy/label.js';
import type { ActOf, Relation } from '../../process/contract.js';
import { words } from '../../process/text.js';

export const reason = () => words('理由', 'Reason');

export const handlers: readonly Relation[] = ['officerInCharge', 'unitHead'];

type PetitionAct<Name, Event, Payload> = Omit<ActOf<'petition', never>, 'name' | 'event' | 'payload'> & {
  name: Name;
  event: Event;
  payload: Payload;
};

/** Writes down one act of a petition. */
export function act<const Name extends string, const Event extends string, Payload extends z.ZodObject>(
  name: Name,
  event: Event,
  rule: string,
  zh: string,
  en: string,
  who: readonly Relation[],
  payload: Payload,
  asIf?: Partial<z.infer<Payload>>,
  whyNot?: Label,
): PetitionAct<Name, Event, Payload> {
  return { name, process: 'petition', event, rule, label: { zh, en }, payload, who, asIf, whyNot };
}
