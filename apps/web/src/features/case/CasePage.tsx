import { App } from 'antd';
import { lazy, Suspense, useCallback } from 'react';
import { Navigate, useParams } from 'react-router-dom';
import { ActDrawer } from '../acts/ActDrawer.js';
import { DecisionBackground } from '../acts/DecisionBackground.js';
import { useCaseAct } from '../acts/use-case-act.js';
import type { AllowedAct, PetitionCase } from '../../api/types.js';
import { useApi } from '../../api/use-api.js';
import { useLanguage } from '../../language/language.js';
import { QueryResult } from '../../ui/QueryResult.js';
import { Page } from '../../ui/Page.js';
import { Attachments } from '../attachments/Attachments.js';
import { CaseActs } from './CaseActs.js';
import { CaseFacts } from './CaseFacts.js';
import { CaseHeader } from './CaseHeader.js';
import { CaseTimeline } from './CaseTimeline.js';
import { CorrectedValues, Corrections } from './Corrections.js';
import { Drafts } from '../sign-off/Draft.js';
import { Deadlines } from './Deadlines.js';
import { Notices } from '../notices/Notices.js';
import { Processes } from './Processes.js';
import { decidesCorrection, registeredValues } from './registered.logic.js';
import { ReadLog } from '../read-log/ReadLog.js';
import { Related } from './Related.js';

/** The layout engine of the picture is large and loaded separately. */
const ProcessPicture = lazy(() => import('./ProcessPicture.js'));

/** What is done at a procedure beside the petition is decided on what was filed there. */
const isDecision = ({ process }: AllowedAct, { processes }: PetitionCase): boolean =>
  processes.some(({ id, main }) => id === process && !main);

/** What there is to know before one decides. */
function Background({ act, petition }: { act: AllowedAct; petition: PetitionCase }) {
  if (isDecision(act, petition)) return <DecisionBackground petition={petition} process={act.process} />;
  const proposed = decidesCorrection(act.act) && petition.corrections.find(({ state }) => state === 'proposed');
  return proposed ? <CorrectedValues correction={proposed} /> : null;
}

/** One case and the acts allowed to this officer now. */
export function CasePage() {
  const { number = '' } = useParams();
  const { localized, t } = useLanguage();
  const { message } = App.useApp();
  const query = useApi('/api/petitions/{number}', { params: { path: { number } } });
  const { refetch } = query;
  const { chosen, choose, leave, reload } = useCaseAct(query);
  const onDone = useCallback(() => {
    if (chosen) void message.success(t('act.done', { act: localized(chosen.label) }));
    leave();
    void refetch();
  }, [refetch, chosen, leave, message, localized, t]);
  if (query.problem?.code === 'destroyed') return <Navigate to={`/destroyed/${number}`} replace />;
  return (
    <Page title={query.data?.title ?? number} lead={number}>
      <QueryResult query={query}>
        {(petition) => (
          <>
            <CaseHeader petition={petition} />
            <section className="card acts-card" aria-labelledby="acts-title">
              <h2 id="acts-title">{t('acts')}</h2>
              <CaseActs petition={petition} onChoose={choose} />
            </section>
            <Suspense fallback={null}>
              <ProcessPicture processes={petition.processes} entries={petition.timeline} />
            </Suspense>
            <div className="case-columns">
              <div>
                <CaseFacts petition={petition} refetch={refetch} />
                <Drafts drafts={petition.drafts} />
                <Corrections corrections={petition.corrections} />
                <Attachments number={number} files={petition.attachments} refetch={refetch} />
                <CaseTimeline entries={petition.timeline} processes={petition.processes} />
              </div>
              <div>
                <Deadlines deadlines={petition.deadlines} />
                <Related petition={petition} onChoose={choose} refetch={refetch} />
                <Processes processes={petition.processes} />
                <Notices notices={petition.notices} />
                {petition.showsReadLog ? <ReadLog number={number} /> : null}
              </div>
            </div>
          </>
        )}
      </QueryResult>
      {chosen ? (
        <ActDrawer
          key={`${chosen.process} ${chosen.act}`}
          act={chosen}
          subject={number}
          background={query.data && <Background act={chosen} petition={query.data} />}
          initial={query.data ? registeredValues(chosen.act, query.data) : undefined}
          reload={reload}
          onDone={onDone}
          onClose={leave}
        />
      ) : null}
    </Page>
  );
}
