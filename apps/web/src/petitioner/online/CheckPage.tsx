import { useEffect, useRef } from 'react';
import type { Language } from '../../language/label.js';
import { questionsFor, type Answers, type Lane, type Naming, type QuestionName } from './questions.logic.js';
import { ErrorSummary } from './ErrorSummary.js';
import { onlineMessages, questionKey } from './messages.js';
import type { OnlineMessageKey, OnlineMessages } from './online.zh.js';

interface CheckPageProps {
  answers: Answers;
  language: Language;
  sending: boolean;
  /** Why it was refused, and the number of refusals. */
  refusal: { messageKey: OnlineMessageKey; tried: number } | null;
  onChange: (name: QuestionName) => void;
  onSubmit: () => void;
  onBack: () => void;
}

/** All answers once more, each with a way back to its question. */
export function CheckPage({ answers, language, sending, refusal, onChange, onSubmit, onBack }: CheckPageProps) {
  const t = onlineMessages(language);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  useEffect(() => {
    document.title = `${t.checkTitle} · ${t.title}`;
  }, [t]);
  return (
    <>
      <button type="button" className="back" onClick={onBack}>
        {t.back}
      </button>
      <article>
        {refusal ? <ErrorSummary title={t[refusal.messageKey]} tried={refusal.tried} /> : null}
        <h2 ref={heading} tabIndex={-1}>
          {t.checkTitle}
        </h2>
        <dl className="answers">
          {questionsFor(answers).map(({ name }) => (
            <div key={name}>
              <dt>{t[questionKey(name)]}</dt>
              <dd>{inWords(name, answers, t)}</dd>
              <dd>
                <button
                  type="button"
                  className="link"
                  aria-label={`${t.change} ${t[questionKey(name)]}`}
                  onClick={() => onChange(name)}
                >
                  {t.change}
                </button>
              </dd>
            </div>
          ))}
        </dl>
        <p className="hint">{t.checkTrue}</p>
        <button type="button" className="primary" aria-disabled={sending} onClick={onSubmit}>
          {sending ? t.sending : t.submit}
        </button>
      </article>
    </>
  );
}

function inWords(name: QuestionName, answers: Answers, t: OnlineMessages): string {
  const answer = (answers[name] ?? '').trim();
  if (name === 'lane') return t[answer as Lane];
  if (name === 'naming') return t[(answer || 'named') as Naming];
  if (answer !== '') return answer;
  return name === 'name' ? t.anonymous : t.notGiven;
}
