import type { Language } from '../../../language/label.js';
import { reviewMessages } from './review.logic.js';
import type { TrackAnswer } from '../../look-up.js';
import { messagesFor } from '../../messages.js';

/** 复查 and 复核 of the reply: how far they are, until when they may be asked for or are decided, and how that was counted (R10). */
export function Review({ review, language }: { review: NonNullable<TrackAnswer['review']>; language: Language }) {
  const t = messagesFor(language);
  const { date, hint } = reviewMessages(review.stage);
  return (
    <section className="review" aria-labelledby="review">
      <h3 id="review">{t.review}</h3>
      <p>
        <strong>{review.stageLabel[language]}</strong>
      </p>
      {hint ? <p className="hint">{t[hint]}</p> : null}
      {date && review.until ? (
        <dl>
          <div>
            <dt>{t[date]}</dt>
            <dd>{review.until}</dd>
          </div>
        </dl>
      ) : null}
      {review.words ? (
        <details>
          <summary>{t.howCounted}</summary>
          <p>{review.words[language]}</p>
        </details>
      ) : null}
    </section>
  );
}
