import type { Language } from '../../../language/label.js';
import { reviewWords } from './review.logic.js';
import type { TrackAnswer } from '../../look-up.js';
import { wordsIn } from '../../messages.js';

/** 复查 and 复核 of the reply: how far they are, until when they may be asked for or are decided, and how that was counted (R10). */
export function Review({ review, language }: { review: NonNullable<TrackAnswer['review']>; language: Language }) {
  const words = wordsIn(language);
  const { date, hint } = reviewWords(review.stage);
  return (
    <section className="review" aria-labelledby="review">
      <h3 id="review">{words.review}</h3>
      <p>
        <strong>{review.stageLabel[language]}</strong>
      </p>
      {hint ? <p className="hint">{words[hint]}</p> : null}
      {date && review.until ? (
        <dl>
          <div>
            <dt>{words[date]}</dt>
            <dd>{review.until}</dd>
          </div>
        </dl>
      ) : null}
      {review.words ? (
        <details>
          <summary>{words.howCounted}</summary>
          <p>{review.words[language]}</p>
        </details>
      ) : null}
    </section>
  );
}
