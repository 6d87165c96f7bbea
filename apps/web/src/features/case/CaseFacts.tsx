import type { PetitionCase } from '../../api/types.js';
import { useLanguage } from '../../language/language.js';
import { At } from '../../ui/time/DateTime.js';
import { People } from './People.js';

/** What was brought forward, and by whom: personal data masked as the API sends it (R12). */
export function CaseFacts({ petition, again }: { petition: PetitionCase; again: () => Promise<unknown> }) {
  const { say } = useLanguage();
  const { content, receivedAt, registeredAt } = petition;
  return (
    <section className="card" aria-labelledby="content-title">
      <h2 id="content-title">{say('case.content')}</h2>
      <p className="case-content">{content}</p>
      <dl className="facts">
        <div>
          <dt>{say('case.petitioners')}</dt>
          <dd>
            <People petition={petition} again={again} />
          </dd>
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
      </dl>
    </section>
  );
}
