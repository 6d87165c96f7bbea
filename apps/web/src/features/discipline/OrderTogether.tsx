import { Button } from 'antd';
import { useCallback, useRef, useState } from 'react';
import type { BoardMatter } from '../../api/types.js';
import { FormDrawer } from '../../forms/FormDrawer.js';
import { useLanguage } from '../../language/language.js';
import { BatchFailures } from '../acts/BatchFailures.js';
import { sendAct } from '../acts/send-act.js';
import { useBatch } from '../acts/use-batch.js';

interface OrderProps {
  orderable: readonly BoardMatter[];
  chosen: readonly BoardMatter[];
  onChoose: (items: readonly BoardMatter[]) => void;
  onDone: () => Promise<unknown>;
}

/** One form for those chosen, each sent with the revision it was listed at, and each with its own outcome (R5). */
export function OrderTogether({ orderable, chosen, onChoose, onDone }: OrderProps) {
  const { localized, t } = useLanguage();
  const [isOpen, setOpen] = useState(false);
  const form = useRef<Record<string, unknown>>({});
  const send = useCallback(
    ({ process, together }: BoardMatter, idempotencyKey: string): Promise<unknown> =>
      together
        ? sendAct({ process, act: together.act }, form.current, { idempotencyKey, ifMatch: together.revision })
        : Promise.resolve(),
    [],
  );
  const { outcomes, at, run } = useBatch(send);
  const order = async (): Promise<void> => {
    setOpen(false);
    await run(chosen);
    onChoose([]);
    await onDone();
  };
  const act = (chosen[0] ?? orderable[0])?.together;
  const all = [...outcomes.values()];
  const failed = all.filter(({ problem }) => problem !== null);
  return (
    <div className="order-together">
      {act && orderable.length > 0 ? (
        <>
          <label>
            <input
              type="checkbox"
              checked={chosen.length === orderable.length}
              onChange={({ target }) => onChoose(target.checked ? orderable : [])}
            />{' '}
            {t('discipline.chooseAll', { count: orderable.length })}
          </label>
          <Button type="primary" disabled={chosen.length === 0} loading={at !== null} onClick={() => setOpen(true)}>
            {t('discipline.order', { act: localized(act.label), count: chosen.length })}
          </Button>
        </>
      ) : null}
      <p role="status">
        {at !== null
          ? t('discipline.ordering', { at })
          : all.length > 0
            ? t('discipline.outcome', { done: all.length - failed.length, failed: failed.length })
            : null}
      </p>
      <BatchFailures failed={failed} label={t('discipline.refused')} />
      {isOpen && act ? (
        <FormDrawer<Record<string, unknown>, true>
          title={t('discipline.order', { act: localized(act.label), count: chosen.length })}
          submit={localized(act.label)}
          rule={act.rule}
          schema={act.schema}
          lead={<p>{t('discipline.orderLead', { count: chosen.length })}</p>}
          send={(body) => {
            form.current = body;
            return Promise.resolve(true);
          }}
          onDone={() => void order()}
          onClose={() => setOpen(false)}
        />
      ) : null}
    </div>
  );
}
