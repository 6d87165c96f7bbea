import { z } from 'zod';

/** Another field of the form, and some of what it may hold. */
export interface OtherField {
  field: string;
  values: readonly (string | number | boolean)[];
}

interface Marks {
  neededWith?: OtherField;
  neededUnless?: OtherField;
}

const messages = z.registry<{ message: string }>();

function marked<Field extends z.ZodType>(field: Field, marks: Marks, message: string | undefined): Field {
  const one = field.meta({ ...field.meta(), ...marks });
  const plain: z.ZodType = one;
  if (message !== undefined) messages.add(plain, { message });
  return one;
}

/**
 * The schema of a field that forms ask, and that may not be left out, where another field holds one of some values. A form
 * says so to its people with `refusingUnmet`; where a guard judges it, there is no message and nothing else does.
 * @param message of the refusal, `中文 / English`
 */
export const neededWith = <Field extends z.ZodType>(field: Field, other: OtherField, message?: string) =>
  marked(field.optional().meta({ ...field.meta() }), { neededWith: other }, message);

/** As `neededWith`, of a field that is always asked and may be left out only with these values of the other. */
export const neededUnless = <Field extends z.ZodType>(field: Field, other: OtherField, message: string): Field =>
  marked(field, { neededUnless: other }, message);

/** A field that forms ask once a refusal has named it: nobody is asked to explain what was not found. */
export const onceAsked = <Field extends z.ZodType>(field: Field): Field =>
  field.meta({ ...field.meta(), onceAsked: true });

/** Refuses a form that leaves out what another of its fields makes needed. */
export function refusingUnmet<Form extends z.ZodObject>(form: Form): Form {
  return form.superRefine((entered, context) => {
    for (const [name, field] of Object.entries<z.ZodType>(form.shape)) {
      const message = messages.get(field)?.message;
      const isLeftOut = [entered[name]].flat().every((value) => value === undefined);
      if (message !== undefined && isLeftOut && isNeeded((field.meta() ?? {}) as Marks, entered))
        context.addIssue({ code: 'custom', path: [name], message });
    }
  });
}

function isNeeded({ neededWith: need, neededUnless: spare }: Marks, entered: Record<string, unknown>): boolean {
  const holds = ({ field, values }: OtherField): boolean =>
    [entered[field]].flat().some((value) => values.some((one) => one === value));
  return need !== undefined ? holds(need) : spare !== undefined && !holds(spare);
}
