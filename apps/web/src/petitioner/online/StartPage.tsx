import { useEffect } from 'react';
import type { Language } from '../../language/label.js';
import { onlineWords } from './messages.js';

/** What this is, what it is not for, and what becomes of what one writes. */
export function StartPage({ language, onStart }: { language: Language; onStart: () => void }) {
  const words = onlineWords(language);
  useEffect(() => {
    document.title = words.title;
  }, [words]);
  return (
    <>
      <article>
        <h2>{words.startTitle}</h2>
        <p>{words.startWhat}</p>
        <p>{words.startAfter}</p>
        <p className="warning">{words.startUrgent}</p>
        <p className="hint">{words.startDraft}</p>
        <button type="button" className="primary" onClick={onStart}>
          {words.start}
        </button>
      </article>
      <p className="help">
        <a href="track.html">{words.track}</a>
      </p>
    </>
  );
}
