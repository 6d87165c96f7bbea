import { App } from 'antd';
import { lazy, Suspense, useCallback } from 'react';
import { useParams } from 'react-router-dom';
import { ActDrawer } from '../acts/ActDrawer.js';
import { useCaseAct } from '../acts/use-case-act.js';
import { useAnswer } from '../../api/use-api.js';
import { useLanguage } from '../../language/language.js';
import { Answered } from '../../ui/QueryResult.js';
import { Page } from '../../ui/Page.js';
import { Attachments } from '../attachments/Attachments.js';
import { CaseActs } from './CaseActs.js';
import { CaseFacts } from './CaseFacts.js';
import { CaseHeader } from './CaseHeader.js';
import { CaseTimeline } from './CaseTimeline.js';
import { Deadlines } from './Deadlines.js';
import { Notices } from '../notices/Notices.js';
import { Processes } from './Processes.js';
import { Related } from './Related.js';

/** Drawing needs a layout engine nobody waits for. */
const WhereItStands = lazy(() => import('./ProcessPicture.js'));

/** Everything about one case, and what this person may do to it now. */
export function PetitionPage() {
  const { number = '' } = useParams();
  const { pick, say } = useLanguage();
  const { message } = App.useApp();
  const asked = useAnswer('/api/petitions/{number}', { params: { path: { number } } });
  const { again } = asked;
  const { chosen, on, choose, leave, renew } = useCaseAct(asked);
  const onDone = useCallback(() => {
    if (chosen) void message.success(say('act.done', { act: pick(chosen.label) }));
    leave();
    void again();
  }, [again, chosen, leave, message, pick, say]);
  return (
    <Page title={asked.answer?.title ?? number} lead={number}>
      <Answered asked={asked}>
        {(petition) => (
          <>
            <CaseHeader petition={petition} />
            <section className="card acts-card" aria-labelledby="acts-title">
              <h2 id="acts-title">{say('acts')}</h2>
              <CaseActs petition={petition} onChoose={choose} />
            </section>
            <Suspense fallback={null}>
              <WhereItStands processes={petition.processes} entries={petition.timeline} />
            </Suspense>
            <div className="case-columns">
              <div>
                <CaseFacts petition={petition} again={again} />
                <Attachments number={number} files={petition.attachments} again={again} />
                <CaseTimeline entries={petition.timeline} processes={petition.processes} />
              </div>
              <div>
                <Deadlines deadlines={petition.deadlines} />
                <Related petition={petition} onChoose={choose} again={again} />
                <Processes processes={petition.processes} />
                <Notices notices={petition.notices} />
              </div>
            </div>
          </>
        )}
      </Answered>
      {chosen ? (
        <ActDrawer
          key={`${chosen.process} ${chosen.act}`}
          act={chosen}
          on={on}
          subject={number}
          renew={renew}
          onDone={onDone}
          onClose={leave}
        />
      ) : null}
    </Page>
  );
}
