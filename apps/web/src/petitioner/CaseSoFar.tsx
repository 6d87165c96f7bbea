import { useEffect, useRef } from 'react';
import type { Language } from '../language/label.js';
import { officeDay, officeTime } from '../time/office-time.logic.js';
import type { TrackAnswer } from './track-answer.js';
import { wordsIn } from './words.js';

/** How far the matter has come, until when, and how that date was counted. */
export function CaseSoFar({ answer, language, onOther }: { answer: TrackAnswer; language: Language; onOther: () => void }) {
  const words = wordsIn(language);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { number, stageLabel, unitName, receivedAt, dueDate, words: counted, timeline } = answer;
  return (
    <article>
      <h2 ref={heading} tabIndex={-1}>
        {number}
      </h2>
      <p className="stage">
        <span>{words.where}</span>
        <strong>{stageLabel[language]}</strong>
      </p>
      <dl>
        <div>
          <dt>{words.unit}</dt>
          <dd>{unitName ?? words.noUnit}</dd>
        </div>
        <div>
          <dt>{words.received}</dt>
          <dd>{officeDay(receivedAt)}</dd>
        </div>
        <div>
          <dt>{words.due}</dt>
          <dd>{dueDate ?? words.noDue}</dd>
        </div>
      </dl>
      {counted?.[language] ? (
        <details>
          <summary>{words.howCounted}</summary>
          <p>{counted[language]}</p>
        </details>
      ) : null}
      <h3>{words.steps}</h3>
      <ol className="steps">
        {timeline.map(({ at, label }) => (
          <li key={`${at} ${label}`}>
            <strong>{label}</strong> <time dateTime={at}>{officeTime(at)}</time>
          </li>
        ))}
      </ol>
      <Documents notices={answer.notices} language={language} />
      <button type="button" className="secondary" onClick={onOther}>
        {words.otherCase}
      </button>
    </article>
  );
}

function Documents({ notices, language }: { notices: TrackAnswer['notices']; language: Language }) {
  const words = wordsIn(language);
  return (
    <>
      <h3>{words.documents}</h3>
      {notices.length === 0 ? <p className="hint">{words.noDocuments}</p> : null}
      {notices.map(({ number, title, body, issuedAt }) => (
        <details key={`${issuedAt} ${title}`}>
          <summary>
            {title} <span className="hint">{[number, officeDay(issuedAt)].filter(Boolean).join(' · ')}</span>
          </summary>
          <p className="body">{body}</p>
        </details>
      ))}
    </>
  );
}
