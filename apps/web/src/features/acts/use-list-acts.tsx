import { App } from 'antd';
import { useCallback, useState, type ReactNode } from 'react';
import type { AllowedAct } from '../../api/types.js';
import type { Query } from '../../api/use-api.js';
import { useLanguage } from '../../language/language.js';
import type { Label } from '../../language/label.js';
import { ActDrawer } from './ActDrawer.js';
import type { ProcessState } from './conflict.logic.js';

interface Actable {
  id: string;
  number: string | null;
  stageLabel: Label;
  dueAt?: string | null;
  allowedActs: AllowedAct[];
}

const stateIn = ({ allowedActs, stageLabel, dueAt = null }: Actable): ProcessState => ({
  revision: allowedActs[0]?.revision ?? null,
  stage: stageLabel,
  responsible: null,
  dueAt,
});

interface ListActs<Item extends Actable> {
  choose: (item: Item, act: AllowedAct) => void;
  /** The open form, to be put anywhere on the page. */
  drawer: ReactNode;
}

/** Acts on the items of a list, in a drawer over it. */
export function useListActs<Item extends Actable>(query: Query<{ items: Item[] }>): ListActs<Item> {
  const { localized, t } = useLanguage();
  const { message } = App.useApp();
  const [chosen, setChosen] = useState<{ item: Item; act: AllowedAct } | null>(null);
  const { refetch } = query;
  const choose = useCallback((item: Item, act: AllowedAct) => setChosen({ item, act }), []);
  const reload = useCallback(async () => {
    const list = await refetch();
    if (!list) return null;
    const item = list.items.find(({ id }) => id === chosen?.item.id);
    const act = item?.allowedActs.find((allowed) => allowed.act === chosen?.act.act) ?? null;
    return {
      act,
      conflict: chosen && item ? { opened: stateIn(chosen.item), now: stateIn(item), entries: [] } : null,
    };
  }, [refetch, chosen]);
  const drawer = chosen ? (
    <ActDrawer
      key={`${chosen.item.id} ${chosen.act.act}`}
      act={chosen.act}
      subject={chosen.item.number ?? ''}
      reload={reload}
      onDone={() => {
        void message.success(t('act.done', { act: localized(chosen.act.label) }));
        setChosen(null);
        void refetch();
      }}
      onClose={() => setChosen(null)}
    />
  ) : null;
  return { choose, drawer };
}
