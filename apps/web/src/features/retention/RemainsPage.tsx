import { useParams } from 'react-router-dom';
import type { Remains } from '../../api/types.js';
import { useApi } from '../../api/use-api.js';
import { useLanguage } from '../../language/language.js';
import { Fact } from '../../ui/Fact.js';
import { Page } from '../../ui/Page.js';
import { QueryResult } from '../../ui/QueryResult.js';
import { DateTime } from '../../ui/time/DateTime.js';
import './retention.css';

/** What is left of a matter whose file was destroyed (R11). */
export function RemainsPage() {
  const { number = '' } = useParams();
  const { t } = useLanguage();
  const query = useApi('/api/destroyed-matters/{number}', { params: { path: { number } } });
  return (
    <Page title={t('retention.remainsTitle', { number })} lead={t('retention.remainsLead')}>
      <QueryResult query={query}>{(remains) => <Left remains={remains} />}</QueryResult>
    </Page>
  );
}

function Left({ remains }: { remains: Remains }) {
  const { localized, t } = useLanguage();
  const { lane, category, receivedOn, closedOn, classLabel, groundLabel, dueOn } = remains;
  const { destroyedAt, record, proposer, decider, reason, breaches, entries, head } = remains;
  return (
    <section className="card">
      <dl className="facts">
        <Fact title={t('retention.lane')}>{localized(lane)}</Fact>
        {category ? <Fact title={t('retention.category')}>{category}</Fact> : null}
        <Fact title={t('retention.received')}>{receivedOn}</Fact>
        <Fact title={t('retention.closed')}>{closedOn}</Fact>
        <Fact title={t('retention.class')}>{`${localized(classLabel)} · ${localized(groundLabel)}`}</Fact>
        <Fact title={t('retention.dueOn')}>{dueOn}</Fact>
        <Fact title={t('retention.destroyedAt')}>
          <DateTime instant={destroyedAt} />
        </Fact>
        <Fact title={t('retention.record')}>{record}</Fact>
        <Fact title={t('retention.proposer')}>{proposer}</Fact>
        <Fact title={t('retention.decider')}>{decider}</Fact>
        <Fact title={t('retention.reason')}>{reason}</Fact>
        <Fact title={t('retention.breachCount')}>{t('retention.countOf', { count: breaches })}</Fact>
        <Fact title={t('retention.entries')}>{t('retention.entriesOf', { count: entries })}</Fact>
        <Fact title={t('retention.head')}>
          <code className="retention-head">{head}</code>
        </Fact>
      </dl>
    </section>
  );
}
