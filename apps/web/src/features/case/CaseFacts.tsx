import type { PetitionCase } from '../../api/types.js';
import { useLanguage } from '../../language/language.js';
import { DateTime } from '../../ui/time/DateTime.js';
import { People } from './People.js';

/** Content and petitioners of the case; personal data masked by the API (R12). */
export function CaseFacts({ petition, refetch }: { petition: PetitionCase; refetch: () => Promise<unknown> }) {
  const { t } = useLanguage();
  const { content, receivedAt, registeredAt, laneNumber } = petition;
  return (
    <section className="card" aria-labelledby="content-title">
      <h2 id="content-title">{t('case.content')}</h2>
      <p className="case-content">{content}</p>
      <dl className="facts">
        {laneNumber !== null && (
          <div>
            <dt>{t('case.laneNumber')}</dt>
            <dd>{laneNumber}</dd>
          </div>
        )}
        <div>
          <dt>{t('case.petitioners')}</dt>
          <dd>
            <People petition={petition} refetch={refetch} />
          </dd>
        </div>
        <div>
          <dt>{t('case.receivedAt')}</dt>
          <dd>
            <DateTime instant={receivedAt} />
          </dd>
        </div>
        <div>
          <dt>{t('case.registeredAt')}</dt>
          <dd>
            <DateTime instant={registeredAt} />
          </dd>
        </div>
      </dl>
    </section>
  );
}
