import { Button, Drawer } from 'antd';
import { useState } from 'react';
import { FormDrawer } from '../../forms/FormDrawer.js';
import type { CasePerson, PetitionCase, RevealedPerson } from '../../api/types.js';
import { callApi, type RequestBody } from '../../api/request.js';
import { useLanguage } from '../../language/language.js';
import { DateTime } from '../../ui/time/DateTime.js';
import { revealSchema } from './case-forms.js';

const revealing = '/api/petitions/{number}/people/{id}/reveal';

interface PeopleProps {
  petition: Pick<PetitionCase, 'number' | 'petitioners' | 'reveals' | 'knowsWhoCame'>;
  refetch: () => Promise<unknown>;
}

/** Petitioners, masked; revealed in full for a reason that stays on record (R12). */
export function People({ petition: { number, petitioners, reveals, knowsWhoCame }, refetch }: PeopleProps) {
  const { t } = useLanguage();
  const [toReveal, setToReveal] = useState<CasePerson | null>(null);
  const [shown, setShown] = useState<RevealedPerson | null>(null);
  const show = (person: RevealedPerson): void => {
    setToReveal(null);
    setShown(person);
    void refetch();
  };
  return (
    <>
      {petitioners.length === 0 ? t('case.anonymous') : null}
      <ul className="people">
        {petitioners.map((person) => (
          <li key={person.id}>
            {[person.name, person.phone].filter(Boolean).join(' ')}
            {knowsWhoCame ? (
              <Button
                size="small"
                aria-label={t('people.revealOf', { name: person.name })}
                onClick={() => setToReveal(person)}
              >
                {t('people.reveal')}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
      {knowsWhoCame ? null : <p className="quiet">{t('people.kept')}</p>}
      {reveals.length > 0 ? (
        <details>
          <summary className="quiet">{t('people.log')}</summary>
          <ul>
            {reveals.map(({ person, officer, reason, at }) => (
              <li key={at} className="quiet">
                <DateTime instant={at} /> {t('people.logEntry', { officer: officer ?? '', person: person + 1, reason })}
              </li>
            ))}
          </ul>
        </details>
      ) : null}
      {toReveal ? (
        <FormDrawer
          title={t('people.revealOf', { name: toReveal.name })}
          submit={t('people.reveal')}
          rule="R12"
          schema={revealSchema}
          lead={<p>{t('people.revealWhy')}</p>}
          send={(body: RequestBody<typeof revealing>, options) =>
            callApi('post', revealing, { params: { path: { number, id: String(toReveal.id) } }, body, ...options })
          }
          onDone={show}
          onClose={() => setToReveal(null)}
        />
      ) : null}
      {shown ? <InFull person={shown} onClose={() => setShown(null)} /> : null}
    </>
  );
}

/** Held in this component only: gone when it is closed or the page is left. */
function InFull({ person, onClose }: { person: RevealedPerson; onClose: () => void }) {
  const { t } = useLanguage();
  const { gender, asWritten, ...texts } = person;
  const facts = (['name', 'idNumber', 'phone', 'address', 'birth', 'occupation'] as const).map(
    (field) => [field, texts[field]] as const,
  );
  return (
    <Drawer
      open
      size={480}
      title={person.name}
      onClose={onClose}
      footer={<Button onClick={onClose}>{t('people.close')}</Button>}
    >
      <p>{t('people.shown')}</p>
      <dl className="facts">
        {facts.map(([field, value]) => (
          <div key={field}>
            <dt>{t(`people.${field}`)}</dt>
            <dd>{value ?? t('people.notGiven')}</dd>
          </div>
        ))}
        <div>
          <dt>{t('people.gender')}</dt>
          <dd>{gender === null ? t('people.notGiven') : t(`people.${gender}`)}</dd>
        </div>
      </dl>
      {asWritten ? (
        <>
          <h3>{t('people.asWritten')}</h3>
          <p>{asWritten.title}</p>
          <p className="notice-body">{asWritten.content}</p>
          <p>{asWritten.place}</p>
        </>
      ) : null}
    </Drawer>
  );
}
