import { App } from 'antd';
import { useCallback } from 'react';
import { useApi } from '../../api/use-api.js';
import { useLanguage } from '../../language/language.js';
import { ActButtons } from '../acts/ActButtons.js';
import { ActDrawer } from '../acts/ActDrawer.js';
import { useCaseAct } from '../acts/use-case-act.js';

/** What the first contact does at the counter (R1): answer what can be answered there, hand over the rest. */
const atTheCounter: readonly string[] = ['handOver', 'answerOnTheSpot'];

/** Goes on with a matter straight from its receipt. */
export function GoOn({ number }: { number: string }) {
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
  const acts = (query.data?.allowedActs ?? []).filter(({ act }) => atTheCounter.includes(act));
  if (acts.length === 0 && !query.data) return null;
  return (
    <section className="card no-print receipt-next" aria-labelledby="go-on-title">
      <h2 id="go-on-title">{t('receipt.goOn')}</h2>
      {query.data ? <p role="status">{localized(query.data.stageLabel)}</p> : null}
      {acts.length > 0 ? <ActButtons acts={acts} onChoose={choose} /> : null}
      {chosen ? (
        <ActDrawer key={chosen.act} act={chosen} subject={number} reload={reload} onDone={onDone} onClose={leave} />
      ) : null}
    </section>
  );
}
