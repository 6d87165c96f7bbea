import { App, Button } from 'antd';
import { useState } from 'react';
import { callApi, type RequestBody } from '../../api/request.js';
import type { RetentionPage } from '../../api/types.js';
import { FormDrawer } from '../../forms/FormDrawer.js';
import { useLanguage } from '../../language/language.js';

interface TermsProps {
  terms: RetentionPage['terms'];
  /** Null for whoever may not lengthen them. */
  form: RetentionPage['forms']['lengthen'] | null;
  onDone: () => void;
}

/** How long each class is kept here, and at least. */
export function Terms({ terms, form, onDone }: TermsProps) {
  const { localized, t } = useLanguage();
  const { message } = App.useApp();
  const [open, setOpen] = useState(false);
  return (
    <section className="card">
      <h2>{t('retention.terms')}</h2>
      <p className="quiet">{t('retention.termsWhy')}</p>
      <ul>
        {terms.map(({ class: of, label, years, least }) => (
          <li key={of}>
            {localized(label)}
            {years === null || least === null ? null : (
              <>
                {' · '}
                {t('retention.years', { years })}{' '}
                <span className="quiet">{t('retention.least', { years: least })}</span>
              </>
            )}
          </li>
        ))}
      </ul>
      {form ? <Button onClick={() => setOpen(true)}>{t('retention.lengthen')}</Button> : null}
      {form && open ? (
        <FormDrawer
          title={t('retention.lengthen')}
          submit={t('retention.lengthen')}
          rule="R11"
          schema={form}
          send={(body: RequestBody<'/api/retention/terms'>, options) =>
            callApi('post', '/api/retention/terms', { body, ...options })
          }
          onDone={() => {
            setOpen(false);
            void message.success(t('retention.lengthened'));
            onDone();
          }}
          onClose={() => setOpen(false)}
        />
      ) : null}
    </section>
  );
}
