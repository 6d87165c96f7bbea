import { Button } from 'antd';
import { useCallback } from 'react';
import type { DecisionItem } from '../../api/types.js';
import { useLanguage } from '../../language/language.js';
import { BatchFailures } from '../acts/BatchFailures.js';
import { sendAct } from '../acts/send-act.js';
import { useBatch } from '../acts/use-batch.js';

interface TogetherProps {
  /** Those of the list that something may be done to together. */
  items: readonly DecisionItem[];
  chosen: readonly DecisionItem[];
  onChoose: (items: readonly DecisionItem[]) => void;
  onDone: () => Promise<unknown>;
}

const send = ({ process, together }: DecisionItem, idempotencyKey: string): Promise<unknown> =>
  together
    ? sendAct({ process, act: together.act }, {}, { idempotencyKey, ifMatch: together.revision })
    : Promise.resolve();

/** What may be done to several at once, as the office says; each has its own outcome. */
export function Together({ items, chosen, onChoose, onDone }: TogetherProps) {
  const { localized, t } = useLanguage();
  const { outcomes, at, run } = useBatch(send);
  const decide = useCallback(
    async (those: readonly DecisionItem[]) => {
      await run(those);
      onChoose([]);
      await onDone();
    },
    [run, onChoose, onDone],
  );
  const acts = new Map(chosen.flatMap(({ together }) => (together ? [[together.act, together.label] as const] : [])));
  const all = [...outcomes.values()];
  const failed = all.filter(({ problem }) => problem !== null);
  return (
    <div className="decision-together">
      {items.length > 0 ? (
        <label>
          <input
            type="checkbox"
            checked={chosen.length === items.length}
            onChange={({ target }) => onChoose(target.checked ? items : [])}
          />{' '}
          {t('decisions.chooseTogether', { count: items.length })}
        </label>
      ) : null}
      {[...acts].map(([act, label]) => {
        const those = chosen.filter(({ together }) => together?.act === act);
        return (
          <Button key={act} type="primary" size="small" loading={at !== null} onClick={() => void decide(those)}>
            {t('decisions.together', { act: localized(label), count: those.length })}
          </Button>
        );
      })}
      <p role="status">
        {all.length > 0 && at === null
          ? t('decisions.togetherOutcome', { done: all.length - failed.length, failed: failed.length })
          : null}
      </p>
      <BatchFailures failed={failed} />
    </div>
  );
}
