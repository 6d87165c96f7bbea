import { choicesOf, titleOf } from '../../forms/field-kind.logic.js';
import type { ObjectSchema } from '../../forms/schema.js';
import type { Language } from '../../language/label.js';
import { messagesFor } from '../messages.js';

interface ActFieldsProps {
  schema: ObjectSchema;
  /** Names of the fields to fill in before sending. */
  missing: readonly string[];
  typed: Record<string, string>;
  language: Language;
  onType: (name: string, value: string) => void;
}

/** The fields of an act, by its schema: choices as large radio buttons, text as a text area. */
export function ActFields({ schema, missing, typed, language, onType }: ActFieldsProps) {
  const { properties = {}, required = [] } = schema;
  return Object.entries(properties).map(([name, field]) => {
    const isRequired = required.includes(name);
    const title = titleOf(field, name, language) + (isRequired ? '' : messagesFor(language).optional);
    return field.enum ? (
      <fieldset key={name} className="field">
        <legend>{title}</legend>
        {choicesOf(field, language).map(({ value, label }) => (
          <label key={value} className="choice">
            <input
              type="radio"
              name={name}
              value={value}
              checked={typed[name] === String(value)}
              onChange={({ target }) => onType(name, target.value)}
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
