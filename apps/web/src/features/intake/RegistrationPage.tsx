import { useState } from 'react';
import type { RegistrationReceipt } from '../../api/types.js';
import { useAnswer } from '../../api/use-api.js';
import { useLanguage } from '../../language/language.js';
import { Answered } from '../../ui/QueryResult.js';
import { Page } from '../../ui/Page.js';
import { AfterRegistration } from './FollowUps.js';
import type { Afterwards } from './follow-up.js';
import { Receipt } from './Receipt.js';
import { RegistrationForm } from './RegistrationForm.js';

/** Takes down a petition (R2) and gives the receipt. Whoever registers is its first contact (R1). */
export function RegistrationPage() {
  const { say } = useLanguage();
  const asked = useAnswer('/api/petitions/schema');
  const [registered, setRegistered] = useState<{ receipt: RegistrationReceipt; afterwards: Afterwards } | null>(null);
  if (registered) {
    const { receipt, afterwards } = registered;
    return (
      <Page key="receipt" title={say('registration.done')} lead={say('registration.doneWhy')}>
        <AfterRegistration number={receipt.number} afterwards={afterwards} />
        <Receipt receipt={receipt} onNext={() => setRegistered(null)} />
      </Page>
    );
  }
  return (
    <Page key="form" title={say('door.registration')} lead={say('registration.lead')}>
      <Answered asked={asked}>
        {(schema) => (
          <RegistrationForm
            schema={schema}
            onRegistered={(receipt, afterwards) => setRegistered({ receipt, afterwards })}
          />
        )}
      </Answered>
    </Page>
  );
}
