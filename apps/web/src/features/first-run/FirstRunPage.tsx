import { CheckCircleFilled, ExclamationCircleFilled } from '@ant-design/icons';
import { Alert, Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import { FormDrawer } from '../../forms/FormDrawer.js';
import type { FirstRun } from '../organisation/types.js';
import { ask, type BodyAt } from '../../api/request.js';
import { useAnswer } from '../../api/use-api.js';
import { useLanguage } from '../../language/language.js';
import { Answered } from '../../ui/QueryResult.js';
import type { ObjectSchema } from '../../forms/schema.js';
import { Page } from '../../ui/Page.js';
import '../organisation/organisation.css';
import { waysOn } from './step-links.js';

type Step = FirstRun['steps'][number];

const officeName = '/api/organisation/name';

const nameForm: ObjectSchema = {
  type: 'object',
  properties: { name: { type: 'string', title: '机关名称', titleEn: 'Name of the office', maxLength: 60 } },
  required: ['name'],
};

/** From an empty system to the first petition: what is there, what is missing, and where it is done. */
export function FirstRunPage() {
  const { say } = useLanguage();
  const asked = useAnswer('/api/first-run');
  const [naming, setNaming] = useState(false);
  return (
    <Page title={say('door.firstRun')} lead={say('firstRun.lead')}>
      <Answered asked={asked}>
        {({ steps, done }) => (
          <>
            {done ? <Alert className="import-alert" type="success" showIcon title={say('firstRun.all')} /> : null}
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
      </Answered>
      {naming ? (
        <FormDrawer
          title={say('organisation.officeName')}
          submit={say('firstRun.nameDo')}
          schema={nameForm}
          send={(body: BodyAt<typeof officeName>, manner) => ask('post', officeName, { body, ...manner })}
          onClose={() => setNaming(false)}
          onDone={() => {
            setNaming(false);
            void asked.again();
          }}
        />
      ) : null}
    </Page>
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
  const { pick, say } = useLanguage();
  return (
    <li className={`card step ${done ? 'step-done' : 'step-open'}`} aria-current={isNext ? 'step' : undefined}>
      <span className="step-icon" aria-hidden="true">
        {done ? <CheckCircleFilled /> : <ExclamationCircleFilled />}
      </span>
      <div>
        <h2>
          {say(`firstRun.${step}`)}{' '}
          <span className={done ? 'mark mark-new' : 'mark mark-missing'}>
            {say(done ? 'firstRun.done' : isNext ? 'firstRun.next' : 'firstRun.open')}
          </span>
        </h2>
        <p className="quiet">{pick(has)}</p>
        {missing.length > 0 ? (
          <ul>
            {missing.map((label) => (
              <li key={label.zh}>{pick(label)}</li>
            ))}
          </ul>
        ) : null}
      </div>
      <div className="step-links">
        {step === 'name' ? <Button onClick={onName}>{say('firstRun.nameDo')}</Button> : null}
        {waysOn[step].map(({ to, word }) => (
          <Link key={to} className="button-like" to={to}>
            {say(word)}
          </Link>
        ))}
      </div>
    </li>
  );
}
