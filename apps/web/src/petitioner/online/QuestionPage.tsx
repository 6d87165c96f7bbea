import { useEffect, useRef, useState, type FormEvent } from 'react';
import type { Language } from '../../language/label.js';
import { faultIn, lanes, type Answers, type Question } from './questions.logic.js';
import { Trouble } from './ErrorSummary.js';
import { onlineWords, questionWord } from './messages.js';
import type { OnlineWordKey, OnlineWords } from './online.zh.js';

interface QuestionPageProps {
  question: Question;
  answers: Answers;
  language: Language;
  onType: (answer: string) => void;
  onNext: () => void;
  onBack: () => void;
}

const fieldId = 'answer';

/** One question. Going on without a proper answer moves the focus to what is wrong. */
export function QuestionPage({ question, answers, language, onType, onNext, onBack }: QuestionPageProps) {
  const words = onlineWords(language);
  const [tried, setTried] = useState(0);
  const fault = tried > 0 ? faultIn(question, answers) : null;
  const asked = `${words[questionWord(question.name)]}${question.required ? '' : words.optional}`;
  useEffect(() => {
    document.title = `${fault ? words.wrong : ''}${asked} · ${words.title}`;
  }, [asked, fault, words]);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(tried + 1);
    if (faultIn(question, answers) === null) onNext();
  };
  return (
    <>
      <button type="button" className="back" onClick={onBack}>
        {words.back}
      </button>
      <form onSubmit={submit} noValidate>
        {fault ? (
          <Trouble title={words.summary} tried={tried}>
            <ul>
              <li>
                <a href={`#${fieldId}`} onClick={focusField}>
                  {words[fault]}
                </a>
              </li>
            </ul>
          </Trouble>
        ) : null}
        <Field
          question={question}
          asked={asked}
          answer={answers[question.name] ?? ''}
          fault={fault}
          words={words}
          onType={onType}
        />
        <button type="submit" className="primary">
          {words.next}
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
  asked: string;
  answer: string;
  fault: OnlineWordKey | null;
  words: OnlineWords;
  onType: (answer: string) => void;
}

function Field({ question: { name, kind, required }, asked, answer, fault, words, onType }: FieldProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const error = fault ? (
    <span className="error" id="answer-error">
      {words[fault]}
    </span>
  ) : null;
  if (kind === 'choice')
    return <Lanes asked={asked} answer={answer} error={error} words={words} onType={onType} heading={heading} />;
  const common = {
    id: fieldId,
    value: answer,
    required,
    'aria-invalid': fault ? true : undefined,
    'aria-describedby': fault ? 'answer-hint answer-error' : 'answer-hint',
    onChange: ({ target }: { target: { value: string } }) => onType(target.value),
  } as const;
  return (
    <div className="field">
      <h2 ref={heading} tabIndex={-1}>
        <label htmlFor={fieldId}>{asked}</label>
      </h2>
      <span className="hint" id="answer-hint">
        {words[`${name as 'title'}Hint`]}
      </span>
      {error}
      {kind === 'paragraphs' ? <textarea rows={8} {...common} /> : <input {...common} {...typing[name]} />}
    </div>
  );
}

/** What a phone may fill in by itself. */
const typing: Partial<Record<Question['name'], { type?: string; autoComplete: string }>> = {
  name: { autoComplete: 'name' },
  phone: { type: 'tel', autoComplete: 'tel' },
  address: { autoComplete: 'street-address' },
};

interface LanesProps extends Pick<FieldProps, 'asked' | 'answer' | 'words' | 'onType'> {
  error: React.ReactNode;
  heading: React.RefObject<HTMLHeadingElement | null>;
}

function Lanes({ asked, answer, error, words, onType, heading }: LanesProps) {
  return (
    <fieldset className="field" aria-describedby={error ? 'answer-error' : undefined}>
      <legend>
        <h2 ref={heading} tabIndex={-1}>
          {asked}
        </h2>
      </legend>
      {error}
      {lanes.map((lane, index) => (
        <label key={lane} className="choice lane">
          <input
            id={index === 0 ? fieldId : undefined}
            type="radio"
            name="lane"
            value={lane}
            checked={answer === lane}
            onChange={() => onType(lane)}
          />
          <span>
            {words[lane]}
            <span className="hint">{words[`${lane}Hint`]}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
