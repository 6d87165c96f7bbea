import type { ReactNode } from 'react';
import { Link, useParams } from 'react-router-dom';
import { ActButtons } from '../acts/ActButtons.js';
import { useListActs } from '../acts/use-list-acts.js';
import type { AccountabilityCase, AccountabilityItem } from '../../api/types.js';
import type { Matter } from '../acts/send-act.js';
import { useAnswer, type Asked } from '../../api/use-api.js';
import { useLanguage } from '../../language/language.js';
import { Answered } from '../../ui/QueryResult.js';
import { actorInWords } from '../../ui/timeline/timeline.logic.js';
import { Page } from '../../ui/Page.js';
import { At } from '../../ui/time/DateTime.js';
import { officeDay } from '../../ui/time/office-time.logic.js';
import { Notices } from '../notices/Notices.js';
import { Situation } from './Situation.js';

const accountabilityOf = ({ id }: AccountabilityItem): Matter => ({ accountability: id });

/** One case of accountability: what was found, stated and decided so far, and what may be done now (R6). */
export function AccountabilityCasePage() {
  const { id = '' } = useParams();
  const { say } = useLanguage();
  const asked = useAnswer('/api/accountability/{id}', { params: { path: { id } } });
  const { choose, drawer } = useListActs(asItems(asked), accountabilityOf);
  return (
    <Page
      title={say('accountability.case', { number: asked.answer?.item.number ?? '' })}
      lead={<Link to="/accountability">{say('accountability.all')}</Link>}
    >
      <Answered asked={asked}>{(found) => <Proceeding found={found} choose={choose} />}</Answered>
      {drawer}
    </Page>
  );
}

/** The acts of a list, for a list of one. */
const asItems = ({ again, ...asked }: Asked<AccountabilityCase>): Asked<{ items: AccountabilityItem[] }> => ({
  ...asked,
  answer: asked.answer && { items: [asked.answer.item] },
  again: async () => {
    const found = await again();
    return found && { items: [found.item] };
  },
});

function Proceeding({
  found: { item, facts, timeline, notices },
  choose,
}: {
  found: AccountabilityCase;
  choose: ReturnType<typeof useListActs<AccountabilityItem>>['choose'];
}) {
  const { pick, say } = useLanguage();
  return (
    <>
      <section className="card" aria-labelledby="facts-title">
        <h2 id="facts-title">{say('accountability.facts')}</h2>
        <dl className="facts">
          <Fact title={say('column.officer')}>
            <Link to={`/ledger/${encodeURIComponent(item.officer)}`}>{item.officerName}</Link>
          </Fact>
          <Fact title={say('column.situation')}>
            <Situation of={item} />
          </Fact>
          <Fact title={say('column.stage')}>{pick(item.stageLabel)}</Fact>
          <Fact title={say('column.opened')}>{officeDay(item.openedAt)}</Fact>
          {item.petition ? (
            <Fact title={say('accountability.ofPetition')}>
              <Link to={`/petitions/${encodeURIComponent(item.petition)}`}>{item.petition}</Link>
            </Fact>
          ) : null}
          {facts.map(({ label, words }) => (
            <Fact key={label.en} title={pick(label)}>
              {pick(words)}
            </Fact>
          ))}
        </dl>
        <ActButtons acts={item.allowedActs} onChoose={(act) => choose(item, act)} />
      </section>
      <Notices notices={notices.map((notice) => ({ ...notice, to: [] }))} />
      <section className="card" aria-labelledby="timeline-title">
        <h2 id="timeline-title">{say('timeline')}</h2>
        <ol className="timeline" reversed>
          {[...timeline].reverse().map(({ seq, at, label, actor, actorName }) => (
            <li key={seq}>
              <div className="timeline-head">
                <strong>{pick(label)}</strong>
              </div>
              <div className="timeline-who quiet">
                <At instant={at} />
                {actor === null ? null : ` · ${actorInWords({ actor, actorName }, say)}`}
              </div>
            </li>
          ))}
        </ol>
      </section>
    </>
  );
}

function Fact({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div>
      <dt>{title}</dt>
      <dd>{children}</dd>
    </div>
  );
}
