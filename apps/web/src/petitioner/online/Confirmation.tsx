import { useEffect, useRef, useState } from 'react';
import type { Language } from '../../language/label.js';
import { Files } from '../Documents.js';
import { lookUp, type TrackAnswer } from '../look-up.js';
import type { OnlineReceipt } from './draft.js';
import { QrCode } from './QrCode.js';
import { onlineWords } from './messages.js';

interface ConfirmationProps {
  receipt: OnlineReceipt;
  language: Language;
  onAnother: () => void;
}

/** What the petitioner takes away: number, code, what comes next, and the receipt as a file once the office has made it. */
export function Confirmation({ receipt: { number, queryCode: code, sealed }, language, onAnother }: ConfirmationProps) {
  const words = onlineWords(language);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  useEffect(() => {
    document.title = `${words.doneTitle} · ${words.title}`;
  }, [words]);
  const track = `track.html#${encodeURIComponent(number)}/${code}`;
  const receipt = { number, code };
  const notices = useReceipt(number, code);
  return (
    <article>
      <div className="panel">
        <h2 ref={heading} tabIndex={-1}>
          {words.doneTitle}
        </h2>
        <dl className="number-and-code">
          <dt>{words.number}</dt>
          <dd>{number}</dd>
          <dt>{words.code}</dt>
          <dd className="code">{code}</dd>
        </dl>
      </div>
      <p>{words.keep}</p>
      <figure className="scan">
        <QrCode text={`${window.location.origin}/${track}`} label={words.qr} />
        <figcaption>{words.qr}</figcaption>
      </figure>
      <h3>{words.nextSteps}</h3>
      <ul className="next-steps">
        <li>{sealed ? words.stepSealed : words.stepReceived}</li>
        <li>{words.stepTold}</li>
        <li>{words.stepMore}</li>
      </ul>
      <div className="no-print">
        <h3>{words.receiptFile}</h3>
        {notices.length === 0 ? (
          <p className="hint" role="status">
            {words.receiptSoon}
          </p>
        ) : null}
        {notices.map((notice) => (
          <Files key={notice.id} notice={notice} receipt={receipt} language={language} />
        ))}
        <a className="primary as-button" href={track}>
          {words.look}
        </a>
        <button type="button" className="secondary" onClick={() => window.print()}>
          {words.print}
        </button>
        <button type="button" className="secondary" onClick={onAnother}>
          {words.another}
        </button>
      </div>
    </article>
  );
}

/** The office makes the receipt a moment later; it is asked for a few times, ms apart. */
const askAgainMs = [1_000, 3_000, 10_000];

function useReceipt(number: string, code: string): TrackAnswer['notices'] {
  const [notices, setNotices] = useState<TrackAnswer['notices']>([]);
  const [asked, setAsked] = useState(0);
  const wait = notices.length > 0 ? undefined : askAgainMs[asked];
  useEffect(() => {
    if (wait === undefined) return undefined;
    const timer = setTimeout(() => {
      void lookUp({ number, code }).then((looked) => {
        if ('answer' in looked) setNotices(looked.answer.notices);
        setAsked((times) => times + 1);
      });
    }, wait);
    return () => clearTimeout(timer);
  }, [number, code, wait]);
  return notices;
}
