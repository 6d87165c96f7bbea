import { PrinterOutlined } from '@ant-design/icons';
import { App, Button } from 'antd';
import { useCallback } from 'react';
import { Navigate, useParams } from 'react-router-dom';
import { ActDrawer } from '../acts/ActDrawer.js';
import { useCaseAct } from '../acts/use-case-act.js';
import type { AllowedAct, PetitionCase } from '../../api/types.js';
import { useApi } from '../../api/use-api.js';
import { useLanguage } from '../../language/language.js';
import { QueryResult } from '../../ui/QueryResult.js';
import { Page } from '../../ui/Page.js';
import { Attachments } from '../attachments/Attachments.js';
import { CaseFacts } from './CaseFacts.js';
import { CaseSheets } from './CaseSheets.js';
import { CaseTimeline } from './CaseTimeline.js';
import { CorrectedValues, Corrections } from './Corrections.js';
import { CourseBar } from './CourseBar.js';
import { DecisionBasis } from '../decisions/DecisionBasis.js';
import { Drafts } from '../sign-off/Draft.js';
import { Deadlines } from './Deadlines.js';
import { Notices } from '../notices/Notices.js';
import { PictureOnDemand } from './PictureOnDemand.js';
import { Processes } from './Processes.js';
import { decidesCorrection, registeredValues } from './registered.logic.js';
import { ReadLog } from '../read-log/ReadLog.js';
import { Related } from './Related.js';
import { WhatNow } from './WhatNow.js';

/** What is done at a procedure beside the petition is decided on what was filed there. */
const isDecision = ({ process }: AllowedAct, { processes }: PetitionCase): boolean =>
  processes.some(({ id, main }) => id === process && !main);

/** What there is to know before one decides. */
function Background({ act, petition }: { act: AllowedAct; petition: PetitionCase }) {
  if (isDecision(act, petition)) return <DecisionBasis petition={petition} process={act.process} basis={null} />;
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
    <Page title={query.data?.title ?? number} lead={number} actions={<PrintCase />}>
      <QueryResult query={query}>
        {(petition) => <OfCase petition={petition} onChoose={choose} refetch={refetch} />}
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

interface OfCaseProps {
  petition: PetitionCase;
  onChoose: (act: AllowedAct) => void;
  refetch: () => Promise<unknown>;
}

/** For a reader in a hurry: what it is about and from whom, what to do now, how far it is; then the rest. */
function OfCase({ petition, onChoose, refetch }: OfCaseProps) {
  const { number, notices, processes, timeline } = petition;
  return (
    <div className="case-sheet">
      <CaseSheets petition={petition} />
      <div className="case-columns">
        <CaseFacts petition={petition} refetch={refetch} />
        <WhatNow petition={petition} onChoose={onChoose} />
      </div>
      <CourseBar course={petition.course} />
      <PictureOnDemand processes={processes} entries={timeline} />
      <div className="case-columns">
        <div>
          <CaseTimeline entries={timeline} processes={processes} notices={notices} />
          <Drafts drafts={petition.drafts} />
          <Corrections corrections={petition.corrections} />
        </div>
        <div>
          <Deadlines deadlines={petition.deadlines} />
          <Notices notices={notices} />
          <Attachments number={number} files={petition.attachments} refetch={refetch} />
          <Related petition={petition} onChoose={onChoose} refetch={refetch} />
          <Processes processes={processes} />
          {petition.showsReadLog ? <ReadLog number={number} /> : null}
        </div>
      </div>
    </div>
  );
}

/** Prints the whole case as this reader may read it. */
function PrintCase() {
  const { t } = useLanguage();
  return (
    <Button icon={<PrinterOutlined />} onClick={() => window.print()}>
      {t('print.whole')}
    </Button>
  );
}
