import { Tag } from 'antd';
import type { PetitionCase } from '../../api/types.js';
import { useLanguage } from '../../language/language.js';
import { DateTime } from '../../ui/time/DateTime.js';
import { MaterialsAsked } from './MaterialsAsked.js';
import { People } from './People.js';
import { Fact } from '../../ui/Fact.js';

/** Content and petitioners of the case; personal data masked by the API (R12). */
export function CaseFacts({ petition, refetch }: { petition: PetitionCase; refetch: () => Promise<unknown> }) {
  const { localized, t } = useLanguage();
  const { content, receivedAt, registeredAt, laneNumber, labels, category, place, peopleCount } = petition;
  return (
    <section className="card" aria-labelledby="content-title">
      <h2 id="content-title">{t('case.content')}</h2>
      <p className="case-content">{content}</p>
      <dl className="facts">
        {laneNumber !== null && <Fact title={t('case.laneNumber')}>{laneNumber}</Fact>}
        <Fact title={t('case.petitioners')}>
          <People petition={petition} refetch={refetch} />
        </Fact>
        <Fact title={t('case.peopleCount')}>{t('case.people', { count: peopleCount })}</Fact>
        <Fact title={t('case.channel')}>{localized(labels.channel)}</Fact>
        {petition.fromAbove ? (
          <Fact title={t('case.fromAbove')}>
            <FromAbove paper={petition.fromAbove} />
          </Fact>
        ) : null}
        <Fact title={t('case.lane')}>{localized(labels.lane)}</Fact>
        <Fact title={t('case.purpose')}>{localized(labels.purpose)}</Fact>
        <Fact title={t('case.category')}>{category ?? t('case.notGiven')}</Fact>
        <Fact title={t('case.place')}>{place ?? t('case.notGiven')}</Fact>
        {labels.flags.length > 0 ? (
          <Fact title={t('case.flags')}>
            {labels.flags.map((flag) => (
              <Tag key={flag.en}>{localized(flag)}</Tag>
            ))}
          </Fact>
        ) : null}
        {petition.materialsAsked.length > 0 ? (
          <Fact title={t('case.materialsAsked')}>
            <MaterialsAsked asked={petition.materialsAsked} />
          </Fact>
        ) : null}
        <Fact title={t('case.receivedAt')}>
          <DateTime instant={receivedAt} />
        </Fact>
        <Fact title={t('case.registeredAt')}>
          <DateTime instant={registeredAt} />
        </Fact>
      </dl>
    </section>
  );
}

/** By which paper of the superior it came, and the date it sets. */
function FromAbove({ paper }: { paper: NonNullable<PetitionCase['fromAbove']> }) {
  const { localized, t } = useLanguage();
  const { manner, organ, reference, issuedOn, dueDate } = paper;
  return (
    <>
      {organ} {reference} · {t('case.fromAboveOn', { manner: localized(manner), day: issuedOn })}
      {dueDate === null ? null : ` · ${t('case.fromAboveDue', { day: dueDate })}`}
    </>
  );
}
