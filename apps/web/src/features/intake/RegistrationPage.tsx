import { useState } from 'react';
import type { RegistrationReceipt } from '../../api/types.js';
import { useApi } from '../../api/use-api.js';
import { useLanguage } from '../../language/language.js';
import { QueryResult } from '../../ui/QueryResult.js';
import { Page } from '../../ui/Page.js';
import { FollowUps } from './FollowUps.js';
import type { FollowUp } from './follow-up.js';
import { Receipt } from './Receipt.js';
import { RegistrationForm } from './RegistrationForm.js';

/** Takes down a petition (R2) and gives the receipt. Whoever registers is its first contact (R1). */
export function RegistrationPage() {
  const { t } = useLanguage();
  const query = useApi('/api/petitions/schema');
  const [registered, setRegistered] = useState<{ receipt: RegistrationReceipt; followUp: FollowUp } | null>(null);
  if (registered) {
    const { receipt, followUp } = registered;
    return (
      <Page key="receipt" title={t('registration.done')} lead={t('registration.doneWhy')}>
        <FollowUps number={receipt.number} followUp={followUp} />
        <Receipt receipt={receipt} onNext={() => setRegistered(null)} />
      </Page>
    );
  }
  return (
    <Page key="form" title={t('navigation.registration')} lead={t('registration.lead')}>
      <QueryResult query={query}>
        {(schema) => (
          <RegistrationForm
            schema={schema}
            onRegistered={(receipt, followUp) => setRegistered({ receipt, followUp })}
          />
        )}
      </QueryResult>
    </Page>
  );
}
