import { CheckCircleFilled, ExclamationCircleFilled } from '@ant-design/icons';
import { Alert, Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import { FormDrawer } from '../../forms/FormDrawer.js';
import type { FirstRun } from '../organisation/types.js';
import { useApi } from '../../api/use-api.js';
import { useLanguage } from '../../language/language.js';
import { QueryResult } from '../../ui/QueryResult.js';
import { Page } from '../../ui/Page.js';
import { renameOffice } from '../organisation/organisation-forms.js';
import '../organisation/organisation.css';
import { stepLinks } from './step-links.js';

type Step = FirstRun['steps'][number];

/** From an empty system to the first petition: what is there, what is missing, and where it is done. */
export function FirstRunPage() {
  const { t } = useLanguage();
  const query = useApi('/api/first-run');
  const [naming, setNaming] = useState(false);
  return (
    <Page title={t('navigation.firstRun')} lead={t('firstRun.lead')}>
      <QueryResult query={query}>
        {({ steps, done }) => (
          <>
            {done ? <Alert className="import-alert" type="success" showIcon title={t('firstRun.all')} /> : null}
            <ol className="steps">
              {steps.map((step) => (
                <StepCard
                  key={step.step}
                  step={step}
                  isNext={steps.find((one) => !one.done) === step}
                  onName={() => setNaming(true)}
                />
              ))}
            </ol>
          </>
        )}
      </QueryResult>
      {naming ? (
        <OfficeName
          onClose={() => setNaming(false)}
          onDone={() => {
            setNaming(false);
            void query.refetch();
          }}
        />
      ) : null}
    </Page>
  );
}

/** The form of the organisation page, with what is known already. */
function OfficeName({ onClose, onDone }: { onClose: () => void; onDone: () => void }) {
  const { t } = useLanguage();
  const { data: organisation, refetch } = useApi('/api/organisation');
  if (!organisation) return null;
  const { form, send, initial } = renameOffice(organisation);
  return (
    <FormDrawer
      title={t('organisation.officeName')}
      submit={t('firstRun.nameDo')}
      schema={organisation.forms[form]}
      send={send}
      initial={initial}
      onClose={onClose}
      onDone={() => void refetch().then(onDone)}
    />
  );
}

function StepCard({
  step: { step, done, has, missing },
  isNext,
  onName,
}: {
  step: Step;
  isNext: boolean;
  onName: () => void;
}) {
  const { localized, t } = useLanguage();
  return (
    <li className={`card step ${done ? 'step-done' : 'step-open'}`} aria-current={isNext ? 'step' : undefined}>
      <span className="step-icon" aria-hidden="true">
        {done ? <CheckCircleFilled /> : <ExclamationCircleFilled />}
      </span>
      <div>
        <h2>
          {t(`firstRun.${step}`)}{' '}
          <span className={done ? 'mark mark-new' : 'mark mark-missing'}>
            {t(done ? 'firstRun.done' : isNext ? 'firstRun.next' : 'firstRun.open')}
          </span>
        </h2>
        <p className="quiet">{localized(has)}</p>
        {missing.length > 0 ? (
          <ul>
            {missing.map((label) => (
              <li key={label.zh}>{localized(label)}</li>
            ))}
          </ul>
        ) : null}
      </div>
      <div className="step-links">
        {step === 'name' ? <Button onClick={onName}>{t('firstRun.nameDo')}</Button> : null}
        {stepLinks[step].map(({ to, messageKey }) => (
          <Link key={to} className="button-like" to={to}>
            {t(messageKey)}
          </Link>
        ))}
      </div>
    </li>
  );
}
