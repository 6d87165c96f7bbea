import { useEffect, useRef, useState, type FormEvent } from 'react';
import type { Language } from '../../language/label.js';
import { seenText } from '../../forms/values.logic.js';
import { fieldKind } from '../../forms/field-kind.logic.js';
import { faultIn, type Answers, type Lane, type Naming, type Question } from './questions.logic.js';
import { ErrorSummary } from './ErrorSummary.js';
import { onlineMessages, questionKey } from './messages.js';
import type { OnlineMessageKey, OnlineMessages } from './online.zh.js';

interface QuestionPageProps {
  question: Question;
  answers: Answers;
  language: Language;
  onType: (answer: string) => void;
  onNext: () => void;
  onBack: () => void;
}

const fieldId = 'answer';

/** One question. Continuing without a valid answer moves the focus to the error summary. */
export function QuestionPage({ question, answers, language, onType, onNext, onBack }: QuestionPageProps) {
  const t = onlineMessages(language);
  const [tried, setTried] = useState(0);
  const fault = tried > 0 ? faultIn(question, answers) : null;
  const title = `${t[questionKey(question.name)]}${question.required ? '' : t.optional}`;
  useEffect(() => {
    document.title = `${fault ? t.wrong : ''}${title} · ${t.title}`;
  }, [title, fault, t]);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(tried + 1);
    if (faultIn(question, answers) === null) onNext();
  };
  return (
    <>
      <button type="button" className="back" onClick={onBack}>
        {t.back}
      </button>
      <form onSubmit={submit} noValidate>
        {fault ? (
          <ErrorSummary title={t.summary} tried={tried}>
            <ul>
              <li>
                <a href={`#${fieldId}`} onClick={focusField}>
                  {t[fault]}
                </a>
              </li>
            </ul>
          </ErrorSummary>
        ) : null}
        <Field
          question={question}
          title={title}
          answer={answers[question.name] ?? ''}
          fault={fault}
          t={t}
          onType={onType}
        />
        <button type="submit" className="primary">
          {t.next}
        </button>
      </form>
    </>
  );
}

function focusField(event: { preventDefault: () => void }): void {
  event.preventDefault();
  document.getElementById(fieldId)?.focus();
}

interface FieldProps {
  question: Question;
  title: string;
  answer: string;
  fault: OnlineMessageKey | null;
  t: OnlineMessages;
  onType: (answer: string) => void;
}

function Field({ question: { name, schema, required }, title, answer, fault, t, onType }: FieldProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const error = fault ? (
    <span className="error" id="answer-error">
      {t[fault]}
    </span>
  ) : null;
  const kind = fieldKind(schema);
  if (kind === 'choice')
    return (
      <Choices
        name={name}
        options={(schema.enum ?? []) as Choice[]}
        title={title}
        answer={answer}
        error={error}
        t={t}
        onType={onType}
        heading={heading}
      />
    );
  const common = {
    id: fieldId,
    value: answer,
    required,
    'aria-invalid': fault ? true : undefined,
    'aria-describedby': fault ? 'answer-hint answer-error' : 'answer-hint',
    onChange: ({ target }: { target: { value: string } }) => onType(target.value),
    // What will not be kept disappears before the eyes of whoever typed or pasted it.
    onBlur: ({ target }: { target: { value: string } }) => onType(seenText(schema, target.value)),
  } as const;
  return (
    <div className="field">
      <h2 ref={heading} tabIndex={-1}>
        <label htmlFor={fieldId}>{title}</label>
      </h2>
      <span className="hint" id="answer-hint">
        {t[`${name as 'title'}Hint`]}
      </span>
      {error}
      {kind === 'paragraph' ? <textarea rows={8} {...common} /> : <input {...common} {...typing[name]} />}
    </div>
  );
}

/** Input type and autocomplete of the personal fields. */
const typing: Partial<Record<Question['name'], { type?: string; autoComplete: string }>> = {
  name: { autoComplete: 'name' },
  phone: { type: 'tel', autoComplete: 'tel' },
  address: { autoComplete: 'street-address' },
};

type Choice = Lane | Naming;

interface ChoicesProps extends Pick<FieldProps, 'title' | 'answer' | 't' | 'onType'> {
  error: React.ReactNode;
  heading: React.RefObject<HTMLHeadingElement | null>;
  name: string;
  options: readonly Choice[];
}

function Choices({ name, options, title, answer, error, t, onType, heading }: ChoicesProps) {
  return (
    <fieldset className="field" aria-describedby={error ? 'answer-error' : undefined}>
      <legend>
        <h2 ref={heading} tabIndex={-1}>
          {title}
        </h2>
      </legend>
      {error}
      {options.map((option, index) => (
        <label key={option} className="choice lane">
          <input
            id={index === 0 ? fieldId : undefined}
            type="radio"
            name={name}
            value={option}
            checked={answer === option}
            onChange={() => onType(option)}
          />
          <span>
            {t[option]}
            <span className="hint">{t[`${option}Hint`]}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
