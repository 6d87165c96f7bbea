import { choicesOf, fieldKind, titleOf } from '../../forms/field-kind.logic.js';
import type { FieldSchema, ObjectSchema } from '../../forms/schema.js';
import type { Language } from '../../language/label.js';
import { messagesFor } from '../messages.js';

/** What was entered, by field: a text or the value of a choice; of a list what is ticked. */
export type Entered = Record<string, string | string[]>;

interface ActFieldsProps {
  schema: ObjectSchema;
  /** Names of the fields to fill in before sending. */
  missing: readonly string[];
  typed: Entered;
  language: Language;
  onType: (name: string, value: string | string[]) => void;
}

/** The fields of an act, by its schema: choices as large buttons, one or several, text as a text area. */
export function ActFields({ schema, missing, typed, language, onType }: ActFieldsProps) {
  const { properties = {}, required = [] } = schema;
  return Object.entries(properties).map(([name, field]) => {
    const isRequired = required.includes(name);
    const title = titleOf(field, name, language) + (isRequired ? '' : messagesFor(language).optional);
    const isOne = fieldKind(field) === 'choice';
    return isOne || fieldKind(field) === 'choices' ? (
      <fieldset key={name} className="field">
        <legend>{title}</legend>
        {choicesOf(isOne ? field : (field.items ?? {}), language).map(({ value, label }) => (
          <label key={value} className="choice">
            <input
              type={isOne ? 'radio' : 'checkbox'}
              name={name}
              value={value}
              checked={[typed[name]].flat().includes(String(value))}
              onChange={({ target }) => onType(name, isOne ? target.value : ticked(field, typed[name], target))}
            />
            {label}
          </label>
        ))}
      </fieldset>
    ) : (
      <div key={name} className="field">
        <label htmlFor={`act-${name}`}>{title}</label>
        <textarea
          id={`act-${name}`}
          rows={4}
          value={typed[name] ?? ''}
          aria-invalid={missing.includes(name) || undefined}
          aria-required={isRequired || undefined}
          onChange={({ target }) => onType(name, target.value)}
        />
      </div>
    );
  });
}

/** What is ticked of a list, in the order of the list. */
const ticked = (
  { items }: FieldSchema,
  before: string | string[] | undefined,
  { value, checked }: { value: string; checked: boolean },
): string[] => {
  const others = [before ?? []].flat().filter((one) => one !== value);
  const all = checked ? [...others, value] : others;
  return (items?.enum ?? []).map(String).filter((one) => all.includes(one));
};
