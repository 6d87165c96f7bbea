import { useEffect, useRef } from 'react';
import type { Language } from '../../language/label.js';
import { questionsFor, type Answers, type Lane, type QuestionName } from './questions.logic.js';
import { Trouble } from './ErrorSummary.js';
import { onlineWords, questionWord } from './messages.js';
import type { OnlineWordKey, OnlineWords } from './online.zh.js';

interface CheckPageProps {
  answers: Answers;
  language: Language;
  sending: boolean;
  /** Why it was not taken, and how often that happened. */
  refusal: { word: OnlineWordKey; tried: number } | null;
  onChange: (name: QuestionName) => void;
  onSubmit: () => void;
  onBack: () => void;
}

/** All answers once more, each with a way back to its question. */
export function CheckPage({ answers, language, sending, refusal, onChange, onSubmit, onBack }: CheckPageProps) {
  const words = onlineWords(language);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  useEffect(() => {
    document.title = `${words.checkTitle} · ${words.title}`;
  }, [words]);
  return (
    <>
      <button type="button" className="back" onClick={onBack}>
        {words.back}
      </button>
      <article>
        {refusal ? <Trouble title={words[refusal.word]} tried={refusal.tried} /> : null}
        <h2 ref={heading} tabIndex={-1}>
          {words.checkTitle}
        </h2>
        <dl className="answers">
          {questionsFor(answers).map(({ name }) => (
            <div key={name}>
              <dt>{words[questionWord(name)]}</dt>
              <dd>{inWords(name, answers, words)}</dd>
              <dd>
                <button
                  type="button"
                  className="link"
                  aria-label={`${words.change} ${words[questionWord(name)]}`}
                  onClick={() => onChange(name)}
                >
                  {words.change}
                </button>
              </dd>
            </div>
          ))}
        </dl>
        <p className="hint">{words.checkTrue}</p>
        <button type="button" className="primary" aria-disabled={sending} onClick={onSubmit}>
          {sending ? words.sending : words.submit}
        </button>
      </article>
    </>
  );
}

function inWords(name: QuestionName, answers: Answers, words: OnlineWords): string {
  const answer = (answers[name] ?? '').trim();
  if (name === 'lane') return words[answer as Lane];
  if (answer !== '') return answer;
  return name === 'name' ? words.anonymous : words.notGiven;
}
