import { useEffect, useRef } from 'react';
import type { Label, Language } from '../../language/label.js';
import { officeDay, officeTime } from '../../ui/time/office-time.logic.js';
import { Documents } from '../Documents.js';
import { PetitionerActs } from './PetitionerActs.js';
import { Review } from './review/Review.js';
import type { ReceiptCode } from '../receipt.logic.js';
import type { TrackAnswer } from '../look-up.js';
import { messagesFor } from '../messages.js';

interface CaseSoFarProps {
  answer: TrackAnswer;
  receipt: ReceiptCode;
  language: Language;
  /** What the petitioner has just done. */
  done: Label | null;
  onDone: (done: Label) => void;
  onDelivered: () => void;
  onOther: () => void;
}

/** Stage, due date and how it was counted, documents and possible acts. */
export function CaseProgress({ answer, receipt, language, done, onDone, onDelivered, onOther }: CaseSoFarProps) {
  const t = messagesFor(language);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { number, stageLabel, unitName, receivedAt, dueDate, answeredOn, words: counted, timeline } = answer;
  return (
    <article>
      <h2 ref={heading} tabIndex={-1}>
        {number}
      </h2>
      {done ? (
        <p className="done" role="status">
          {t.done}
          {done[language]}
        </p>
      ) : null}
      <p className="stage">
        <span>{t.where}</span>
        <strong>{stageLabel[language]}</strong>
      </p>
      {answer.joined ? <p className="hint">{t.joined}</p> : null}
      <dl>
        <div>
          <dt>{t.unit}</dt>
          <dd>{unitName ?? t.noUnit}</dd>
        </div>
        <div>
          <dt>{t.received}</dt>
          <dd>{officeDay(receivedAt)}</dd>
        </div>
        <div>
          <dt>{answeredOn ? t.answered : t.due}</dt>
          <dd>{answeredOn ?? dueDate ?? t.noDue}</dd>
        </div>
      </dl>
      {counted?.[language] ? (
        <details>
          <summary>{t.howCounted}</summary>
          <p>{counted[language]}</p>
        </details>
      ) : null}
      {answer.review ? <Review review={answer.review} language={language} /> : null}
      <MaterialsAsked asked={answer.materialsAsked} language={language} />
      <PetitionerActs acts={answer.may} receipt={receipt} language={language} onDone={({ label }) => onDone(label)} />
      {answer.attachments.length > 0 ? (
        <details>
          <summary>{t.filesSent}</summary>
          <ul className="sent-files">
            {answer.attachments.map(({ name, addedAt }) => (
              <li key={`${addedAt} ${name}`}>
                {name} <span className="hint">{officeTime(addedAt)}</span>
              </li>
            ))}
          </ul>
        </details>
      ) : null}
      <h3>{t.steps}</h3>
      <ol className="steps">
        {timeline.map(({ at, label }) => (
          <li key={`${at} ${label.zh}`}>
            <strong>{label[language]}</strong> <time dateTime={at}>{officeTime(at)}</time>
          </li>
        ))}
      </ol>
      <Documents notices={answer.notices} receipt={receipt} language={language} onDelivered={onDelivered} />
      <button type="button" className="secondary" onClick={onOther}>
        {t.otherCase}
      </button>
    </article>
  );
}

/** What the one-time notice asked for, and what of it has come. */
function MaterialsAsked({ asked, language }: { asked: TrackAnswer['materialsAsked']; language: Language }) {
  const t = messagesFor(language);
  if (asked.length === 0) return null;
  return (
    <>
      <h3>{t.materialsAsked}</h3>
      <ul>
        {asked.map(({ material, askedAt, broughtAt }) => (
          <li key={`${askedAt} ${material}`}>
            {material}
            {broughtAt === null ? null : <span className="hint">{t.brought}</span>}
          </li>
        ))}
      </ul>
    </>
  );
}
