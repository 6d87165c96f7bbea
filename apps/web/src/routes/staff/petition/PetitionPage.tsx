import { App } from 'antd';
import { lazy, Suspense, useCallback, useState } from 'react';
import { useParams } from 'react-router-dom';
import { ActDrawer } from '../../../acts/ActDrawer.js';
import { changedBetween } from '../../../acts/what-changed.logic.js';
import type { AllowedAct, PetitionCase } from '../../../answers/case-answers.js';
import { useAnswer } from '../../../answers/use-answer.js';
import { useLanguage } from '../../../language/language.js';
import { Answered } from '../../../lists/Answered.js';
import { Page } from '../../../shell/Page.js';
import { CaseActs } from './CaseActs.js';
import { CaseFacts } from './CaseFacts.js';
import { CaseHeader } from './CaseHeader.js';
import { CaseTimeline } from './CaseTimeline.js';
import { Deadlines } from './Deadlines.js';
import { Notices } from './Notices.js';
import { Processes } from './Processes.js';

/** Drawing needs a layout engine nobody waits for. */
const WhereItStands = lazy(() => import('./WhereItStands.js'));

/** Everything about one case, and what this person may do to it now. */
export function PetitionPage() {
  const { number = '' } = useParams();
  const { pick, say } = useLanguage();
  const { message } = App.useApp();
  const asked = useAnswer<PetitionCase>(`/petitions/${encodeURIComponent(number)}`);
  const { again, answer } = asked;
  const [chosen, setChosen] = useState<AllowedAct | null>(null);
  /** The case as the open form was opened on it. */
  const [opened, setOpened] = useState<PetitionCase | null>(null);
  const onChoose = useCallback(
    (act: AllowedAct) => {
      setOpened(answer);
      setChosen(act);
    },
    [answer],
  );
  const renew = useCallback(async () => {
    const petition = await again();
    const act = petition?.allowedActs.find(({ act, process }) => act === chosen?.act && process === chosen.process) ?? null;
    return { act, changed: chosen && opened && petition ? changedBetween(opened, petition, chosen.process) : null };
  }, [again, chosen, opened]);
  const onDone = useCallback(() => {
    if (chosen) void message.success(say('act.done', { act: pick(chosen.label) }));
    setChosen(null);
    void again();
  }, [again, chosen, message, pick, say]);
  return (
    <Page title={asked.answer?.title ?? number} lead={number}>
      <Answered asked={asked}>
        {(petition) => (
          <>
            <CaseHeader petition={petition} />
            <section className="card acts-card" aria-labelledby="acts-title">
              <h2 id="acts-title">{say('acts')}</h2>
              <CaseActs petition={petition} onChoose={onChoose} />
            </section>
            <Suspense fallback={null}>
              <WhereItStands processes={petition.processes} entries={petition.timeline} />
            </Suspense>
            <div className="case-columns">
              <div>
                <CaseFacts petition={petition} />
                <CaseTimeline entries={petition.timeline} processes={petition.processes} />
              </div>
              <div>
                <Deadlines deadlines={petition.deadlines} />
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
          address={`/petitions/${encodeURIComponent(number)}/acts/${chosen.act}`}
          subject={number}
          renew={renew}
          onDone={onDone}
          onClose={() => setChosen(null)}
        />
      ) : null}
    </Page>
  );
}
