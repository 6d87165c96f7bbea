import type { ReactNode } from 'react';
import { Link, useParams } from 'react-router-dom';
import { ActButtons } from '../acts/ActButtons.js';
import { useListActs } from '../acts/use-list-acts.js';
import type { AccountabilityCase, AccountabilityItem } from '../../api/types.js';
import { useApi, type Query } from '../../api/use-api.js';
import { useLanguage } from '../../language/language.js';
import { QueryResult } from '../../ui/QueryResult.js';
import { actorText } from '../../ui/timeline/timeline.logic.js';
import { Page } from '../../ui/Page.js';
import { DateTime } from '../../ui/time/DateTime.js';
import { officeDay } from '../../ui/time/office-time.logic.js';
import { Notices } from '../notices/Notices.js';
import { Situation } from './Situation.js';

/** One case of accountability: what was found, stated and decided so far, and what may be done now (R6). */
export function AccountabilityCasePage() {
  const { id = '' } = useParams();
  const { t } = useLanguage();
  const query = useApi('/api/accountability/{id}', { params: { path: { id } } });
  const { choose, drawer } = useListActs(asItems(query));
  return (
    <Page
      title={t('accountability.case', { number: query.data?.item.number ?? '' })}
      lead={<Link to="/accountability">{t('accountability.all')}</Link>}
    >
      <QueryResult query={query}>{(found) => <Proceeding found={found} choose={choose} />}</QueryResult>
      {drawer}
    </Page>
  );
}

/** The acts of a list, for a list of one. */
const asItems = ({ refetch, ...query }: Query<AccountabilityCase>): Query<{ items: AccountabilityItem[] }> => ({
  ...query,
  data: query.data && { items: [query.data.item] },
  refetch: async () => {
    const found = await refetch();
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
  const { localized, t } = useLanguage();
  return (
    <>
      <section className="card" aria-labelledby="facts-title">
        <h2 id="facts-title">{t('accountability.facts')}</h2>
        <dl className="facts">
          <Fact title={t('column.officer')}>
            <Link to={`/ledger/${encodeURIComponent(item.officer)}`}>{item.officerName}</Link>
          </Fact>
          <Fact title={t('column.situation')}>
            <Situation of={item} />
          </Fact>
          <Fact title={t('column.stage')}>{localized(item.stageLabel)}</Fact>
          <Fact title={t('column.opened')}>{officeDay(item.openedAt)}</Fact>
          {item.petition ? (
            <Fact title={t('accountability.ofPetition')}>
              <Link to={`/petitions/${encodeURIComponent(item.petition)}`}>{item.petition}</Link>
            </Fact>
          ) : null}
          {facts.map(({ label, words }) => (
            <Fact key={label.en} title={localized(label)}>
              {localized(words)}
            </Fact>
          ))}
        </dl>
        <ActButtons acts={item.allowedActs} onChoose={(act) => choose(item, act)} />
      </section>
      <Notices notices={notices.map((notice) => ({ ...notice, to: [] }))} />
      <section className="card" aria-labelledby="timeline-title">
        <h2 id="timeline-title">{t('timeline')}</h2>
        <ol className="timeline" reversed>
          {[...timeline].reverse().map(({ seq, at, label, actor, actorName }) => (
            <li key={seq}>
              <div className="timeline-head">
                <strong>{localized(label)}</strong>
              </div>
              <div className="timeline-who quiet">
                <DateTime instant={at} />
                {actor === null ? null : ` · ${actorText({ actor, actorName }, t)}`}
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
