import type { PetitionCase } from '../../../answers/case-answers.js';
import { Link } from 'react-router-dom';
import { useLanguage } from '../../../language/language.js';
import { At } from '../../../time/At.js';

/** What was brought forward, and by whom: personal data masked as the API sends it (R12). */
export function CaseFacts({ petition }: { petition: PetitionCase }) {
  const { say } = useLanguage();
  const { content, petitioners, receivedAt, registeredAt, repeatOf } = petition;
  return (
    <section className="card" aria-labelledby="content-title">
      <h2 id="content-title">{say('case.content')}</h2>
      <p className="case-content">{content}</p>
      <dl className="facts">
        <div>
          <dt>{say('case.petitioners')}</dt>
          <dd>{petitioners.length === 0 ? say('case.anonymous') : petitioners.map(({ name, phone }) => [name, phone].filter(Boolean).join(' ')).join('；')}</dd>
        </div>
        <div>
          <dt>{say('case.receivedAt')}</dt>
          <dd>
            <At instant={receivedAt} />
          </dd>
        </div>
        <div>
          <dt>{say('case.registeredAt')}</dt>
          <dd>
            <At instant={registeredAt} />
          </dd>
        </div>
        {repeatOf === null ? null : (
          <div>
            <dt>{say('case.repeatOf')}</dt>
            <dd>
              <Link to={`/petitions/${encodeURIComponent(repeatOf)}`}>{repeatOf}</Link>
            </dd>
          </div>
        )}
      </dl>
    </section>
  );
}
