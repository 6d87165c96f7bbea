import { App, Button, Select } from 'antd';
import { useState } from 'react';
import { useSubmission } from '../../forms/use-submission.js';
import type { Organisation } from './types.js';
import { ProblemNote } from '../../ui/ProblemNote.js';
import { ask, type AnswerAt } from '../../api/request.js';
import { useAnswer } from '../../api/use-api.js';
import { useLanguage } from '../../language/language.js';
import { Answered } from '../../ui/QueryResult.js';
import { renameOffice, type Drawn } from './organisation-forms.js';

type Contact = AnswerAt<'get', '/api/online-contact'>;

/** The office's name, and who is first contact for what comes in online (R1). */
export function OfficeSettings({
  organisation,
  onOpen,
}: {
  organisation: Organisation;
  onOpen: (drawn: Drawn) => void;
}) {
  const { say } = useLanguage();
  const asked = useAnswer('/api/online-contact');
  return (
    <>
      <section className="card" aria-labelledby="office-name">
        <h2 id="office-name">{say('organisation.officeName')}</h2>
        <p>
          <strong>{organisation.name}</strong>
        </p>
        <Button onClick={() => onOpen(renameOffice(organisation.name))}>{say('organisation.rename')}</Button>
      </section>
      <section className="card" aria-labelledby="online-contact">
        <h2 id="online-contact">{say('organisation.online')}</h2>
        <p className="quiet">{say('organisation.onlineWhy')}</p>
        <Answered asked={asked}>
          {(contact) => (
            <OnlineContact
              key={contact.officer}
              organisation={organisation}
              contact={contact}
              onNamed={() => void asked.again()}
            />
          )}
        </Answered>
      </section>
    </>
  );
}

function OnlineContact({
  organisation,
  contact,
  onNamed,
}: {
  organisation: Organisation;
  contact: Contact;
  onNamed: () => void;
}) {
  const { say } = useLanguage();
  const { message } = App.useApp();
  const { sending, problem, submit } = useSubmission();
  const [chosen, setChosen] = useState(contact.officer);
  const active = organisation.officers.filter(({ disabled }) => !disabled);
  const name = async (): Promise<void> => {
    const answer = await submit(() => ask('post', '/api/online-contact', { body: { officer: chosen } }));
    if (!answer) return;
    void message.success(say('organisation.done'));
    onNamed();
  };
  return (
    <div className="staff-search">
      {problem ? <ProblemNote problem={problem} focus /> : null}
      <Select
        aria-label={say('organisation.online')}
        className="online-contact"
        allowClear
        showSearch={{ optionFilterProp: 'label' }}
        virtual={active.length > 200}
        getPopupContainer={() => document.querySelector('main') ?? document.body}
        placeholder={say('organisation.onlineNobody')}
        value={chosen ?? undefined}
        onChange={(officer?: string) => setChosen(officer ?? null)}
        options={active.map(({ id, name: words }) => ({ value: id, label: `${words}（${id}）` }))}
      />
      <Button type="primary" loading={sending} disabled={chosen === contact.officer} onClick={() => void name()}>
        {say('organisation.onlineName')}
      </Button>
    </div>
  );
}
