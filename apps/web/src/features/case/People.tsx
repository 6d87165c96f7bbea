import { Button, Drawer } from 'antd';
import { useState } from 'react';
import { FormDrawer } from '../../forms/FormDrawer.js';
import type { CasePerson, PetitionCase, RevealedPerson } from '../../api/types.js';
import { ask, type BodyAt } from '../../api/request.js';
import { useLanguage } from '../../language/language.js';
import { At } from '../../ui/time/DateTime.js';
import { revealSchema } from './case-forms.js';

const revealing = '/api/petitions/{number}/people/{id}/reveal';

interface PeopleProps {
  petition: Pick<PetitionCase, 'number' | 'petitioners' | 'reveals'>;
  again: () => Promise<unknown>;
}

/** Who brought it forward, masked; in full for a reason that stays on record (R12). */
export function People({ petition: { number, petitioners, reveals }, again }: PeopleProps) {
  const { say } = useLanguage();
  const [asked, setAsked] = useState<CasePerson | null>(null);
  const [shown, setShown] = useState<RevealedPerson | null>(null);
  const show = (person: RevealedPerson): void => {
    setAsked(null);
    setShown(person);
    void again();
  };
  return (
    <>
      {petitioners.length === 0 ? say('case.anonymous') : null}
      <ul className="people">
        {petitioners.map((person) => (
          <li key={person.id}>
            {[person.name, person.phone].filter(Boolean).join(' ')}
            <Button
              size="small"
              aria-label={say('people.revealOf', { name: person.name })}
              onClick={() => setAsked(person)}
            >
              {say('people.reveal')}
            </Button>
          </li>
        ))}
      </ul>
      {reveals.length > 0 ? (
        <details>
          <summary className="quiet">{say('people.log')}</summary>
          <ul>
            {reveals.map(({ person, officer, reason, at }) => (
              <li key={at} className="quiet">
                <At instant={at} /> {say('people.logEntry', { officer: officer ?? '', person: person + 1, reason })}
              </li>
            ))}
          </ul>
        </details>
      ) : null}
      {asked ? (
        <FormDrawer
          title={say('people.revealOf', { name: asked.name })}
          submit={say('people.reveal')}
          rule="R12"
          schema={revealSchema}
          lead={<p>{say('people.revealWhy')}</p>}
          send={(body: BodyAt<typeof revealing>, manner) =>
            ask('post', revealing, { params: { path: { number, id: String(asked.id) } }, body, ...manner })
          }
          onDone={show}
          onClose={() => setAsked(null)}
        />
      ) : null}
      {shown ? <InFull person={shown} onClose={() => setShown(null)} /> : null}
    </>
  );
}

/** Kept nowhere but here: gone when it is closed or the page is left. */
function InFull({ person, onClose }: { person: RevealedPerson; onClose: () => void }) {
  const { say } = useLanguage();
  const { gender, ...texts } = person;
  const facts = (['name', 'idNumber', 'phone', 'address', 'birth', 'occupation'] as const).map(
    (field) => [field, texts[field]] as const,
  );
  return (
    <Drawer
      open
      size={480}
      title={person.name}
      onClose={onClose}
      footer={<Button onClick={onClose}>{say('people.close')}</Button>}
    >
      <p>{say('people.shown')}</p>
      <dl className="facts">
        {facts.map(([field, value]) => (
          <div key={field}>
            <dt>{say(`people.${field}`)}</dt>
            <dd>{value ?? say('people.notGiven')}</dd>
          </div>
        ))}
        <div>
          <dt>{say('people.gender')}</dt>
          <dd>{gender === null ? say('people.notGiven') : say(`people.${gender}`)}</dd>
        </div>
      </dl>
    </Drawer>
  );
}
