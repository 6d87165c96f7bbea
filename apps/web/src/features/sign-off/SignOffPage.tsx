import { App, Button } from 'antd';
import { useState } from 'react';
import type { SignOffDecision, SignOffInForce } from '../../api/types.js';
import { callApi, type RequestBody } from '../../api/request.js';
import { useApi } from '../../api/use-api.js';
import { FormDrawer } from '../../forms/FormDrawer.js';
import { useLanguage } from '../../language/language.js';
import { ListTable, type Column } from '../../ui/lists/ListTable.js';
import { Page } from '../../ui/Page.js';
import { QueryResult } from '../../ui/QueryResult.js';
import './sign-off.css';

type Change = Omit<RequestBody<'/api/sign-off'>, 'paper'>;

/** Who signs which reply, and how it came to be so (R10). */
export function SignOffPage() {
  const { localized, t } = useLanguage();
  const { message } = App.useApp();
  const query = useApi('/api/sign-off');
  const [chosen, setChosen] = useState<SignOffInForce | null>(null);
  const done = (): void => {
    void message.success(t('signOff.changed'));
    setChosen(null);
    void query.refetch();
  };
  return (
    <Page title={t('navigation.signOff')} lead={t('signOff.lead')}>
      <QueryResult query={query}>
        {({ papers, decisions, form }) => (
          <>
            <Papers papers={papers} onChoose={setChosen} />
            <h2 className="sign-off-history">{t('signOff.history')}</h2>
            <History papers={papers} decisions={decisions} />
            {chosen ? (
              <FormDrawer
                title={t('signOff.changeOf', { paper: localized(chosen.label) })}
                submit={t('signOff.change')}
                rule="R10"
                schema={form}
                initial={{ level: chosen.level }}
                lead={<p className="quiet">{t('signOff.waiting')}</p>}
                send={(body: Change, options) =>
                  callApi('post', '/api/sign-off', { body: { ...body, paper: chosen.paper }, ...options })
                }
                onDone={done}
                onClose={() => setChosen(null)}
              />
            ) : null}
          </>
        )}
      </QueryResult>
    </Page>
  );
}

function Papers({
  papers,
  onChoose,
}: {
  papers: readonly SignOffInForce[];
  onChoose: (paper: SignOffInForce) => void;
}) {
  const { localized, t } = useLanguage();
  const columns: Column<SignOffInForce>[] = [
    { key: 'paper', title: t('signOff.paper'), show: ({ label }) => <strong>{localized(label)}</strong> },
    { key: 'level', title: t('signOff.level'), show: ({ levelLabel }) => localized(levelLabel) },
    { key: 'since', title: t('signOff.since'), show: ({ since }) => since ?? t('signOff.always') },
    {
      key: 'change',
      title: t('signOff.change'),
      show: (paper) => (
        <Button
          size="small"
          aria-label={t('signOff.changeOf', { paper: localized(paper.label) })}
          onClick={() => onChoose(paper)}
        >
          {t('signOff.change')}
        </Button>
      ),
    },
  ];
  return <ListTable caption={t('navigation.signOff')} columns={columns} items={papers} keyOf={({ paper }) => paper} />;
}

function History({ papers, decisions }: { papers: readonly SignOffInForce[]; decisions: readonly SignOffDecision[] }) {
  const { localized, t } = useLanguage();
  if (decisions.length === 0) return <p className="quiet">{t('signOff.never')}</p>;
  const paperOf = ({ paper }: SignOffDecision) => papers.find((one) => one.paper === paper)?.label;
  const columns: Column<SignOffDecision>[] = [
    {
      key: 'paper',
      title: t('signOff.paper'),
      show: (one) => {
        const label = paperOf(one);
        return label ? localized(label) : one.paper;
      },
    },
    { key: 'level', title: t('signOff.level'), show: ({ levelLabel }) => localized(levelLabel) },
    { key: 'from', title: t('signOff.from'), show: ({ effectiveFrom }) => effectiveFrom },
    { key: 'by', title: t('signOff.by'), show: ({ decidedByName }) => decidedByName },
    { key: 'reason', title: t('signOff.reason'), show: ({ reason }) => reason },
  ];
  return (
    <ListTable
      caption={t('signOff.history')}
      columns={columns}
      items={decisions}
      keyOf={({ paper, version }) => `${paper} ${version}`}
    />
  );
}
