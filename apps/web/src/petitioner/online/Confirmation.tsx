import { useEffect, useRef, useState } from 'react';
import type { Language } from '../../language/label.js';
import { Files } from '../Documents.js';
import { lookUp, type TrackAnswer } from '../look-up.js';
import type { OnlineReceipt } from './draft.js';
import { QrCode } from './QrCode.js';
import { onlineMessages } from './messages.js';

interface ConfirmationProps {
  receipt: OnlineReceipt;
  language: Language;
  onAnother: () => void;
}

/** Confirmation: number, code, next steps, and the receipt as a file once it was made. */
export function Confirmation({ receipt: { number, queryCode: code, sealed }, language, onAnother }: ConfirmationProps) {
  const t = onlineMessages(language);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  useEffect(() => {
    document.title = `${t.doneTitle} · ${t.title}`;
  }, [t]);
  const track = `track.html#${encodeURIComponent(number)}/${code}`;
  const receipt = { number, code };
  const notices = useReceipt(number, code);
  return (
    <article>
      <div className="panel">
        <h2 ref={heading} tabIndex={-1}>
          {t.doneTitle}
        </h2>
        <dl className="number-and-code">
          <dt>{t.number}</dt>
          <dd>{number}</dd>
          <dt>{t.code}</dt>
          <dd className="code">{code}</dd>
        </dl>
      </div>
      <p>{t.keep}</p>
      <figure className="scan">
        <QrCode text={`${window.location.origin}/${track}`} label={t.qr} />
        <figcaption>{t.qr}</figcaption>
      </figure>
      <h3>{t.nextSteps}</h3>
      <ul className="next-steps">
        <li>{sealed ? t.stepSealed : t.stepReceived}</li>
        <li>{t.stepTold}</li>
        <li>{t.stepMore}</li>
      </ul>
      <div className="no-print">
        <h3>{t.receiptFile}</h3>
        {notices.length === 0 ? (
          <p className="hint" role="status">
            {t.receiptSoon}
          </p>
        ) : null}
        {notices.map((notice) => (
          <Files key={notice.id} notice={notice} receipt={receipt} language={language} />
        ))}
        <a className="primary as-button" href={track}>
          {t.look}
        </a>
        <button type="button" className="secondary" onClick={() => window.print()}>
          {t.print}
        </button>
        <button type="button" className="secondary" onClick={onAnother}>
          {t.another}
        </button>
      </div>
    </article>
  );
}

/** The receipt is made a moment later; it is looked up after these pauses, ms. */
const pausesMs = [1_000, 3_000, 10_000];

function useReceipt(number: string, code: string): TrackAnswer['notices'] {
  const [notices, setNotices] = useState<TrackAnswer['notices']>([]);
  const [attempts, setAttempts] = useState(0);
  const wait = notices.length > 0 ? undefined : pausesMs[attempts];
  useEffect(() => {
    if (wait === undefined) return undefined;
    const timer = setTimeout(() => {
      void lookUp({ number, code }).then((looked) => {
        if ('answer' in looked) setNotices(looked.answer.notices);
        setAttempts((times) => times + 1);
      });
    }, wait);
    return () => clearTimeout(timer);
  }, [number, code, wait]);
  return notices;
}
