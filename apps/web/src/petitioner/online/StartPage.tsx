import { useEffect } from 'react';
import type { Language } from '../../language/label.js';
import { onlineMessages } from './messages.js';

/** Start page: purpose, emergencies, what happens to the draft. */
export function StartPage({ language, onStart }: { language: Language; onStart: () => void }) {
  const t = onlineMessages(language);
  useEffect(() => {
    document.title = t.title;
  }, [t]);
  return (
    <>
      <article>
        <h2>{t.startTitle}</h2>
        <p>{t.startWhat}</p>
        <p>{t.startAfter}</p>
        <p className="warning">{t.startUrgent}</p>
        <p className="hint">{t.startDraft}</p>
        <button type="button" className="primary" onClick={onStart}>
          {t.start}
        </button>
      </article>
      <p className="help">
        <a href="track.html">{t.track}</a>
      </p>
    </>
  );
}
