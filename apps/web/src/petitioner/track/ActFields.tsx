import type { Language } from '../../language/label.js';
import { titleIn, type ActField } from './act-form.logic.js';
import { messagesFor } from '../messages.js';

interface ActFieldsProps {
  fields: readonly ActField[];
  missing: readonly ActField[];
  typed: Record<string, string>;
  language: Language;
  onType: (name: string, value: string) => void;
}

/** Choices as large radio buttons, words as a text area. */
export function ActFields({ fields, missing, typed, language, onType }: ActFieldsProps) {
  const t = messagesFor(language);
  return fields.map((field) => {
    const { name, required, choices } = field;
    const title = required ? titleIn(field, language) : `${titleIn(field, language)}${t.optional}`;
    if (choices) {
      return (
        <fieldset key={name} className="field">
          <legend>{title}</legend>
          {choices.map(({ value, label }) => (
            <label key={value} className="choice">
              <input
                type="radio"
                name={name}
                value={value}
                checked={typed[name] === value}
                onChange={() => onType(name, value)}
              />
              {label[language]}
            </label>
          ))}
        </fieldset>
      );
    }
    return (
      <div key={name} className="field">
        <label htmlFor={`act-${name}`}>{title}</label>
        <textarea
          id={`act-${name}`}
          rows={4}
          value={typed[name] ?? ''}
          aria-invalid={missing.includes(field) ? true : undefined}
          aria-required={required || undefined}
          onChange={({ target }) => onType(name, target.value)}
        />
      </div>
    );
  });
}
