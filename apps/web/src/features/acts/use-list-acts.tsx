import { App } from 'antd';
import { useCallback, useState, type ReactNode } from 'react';
import type { AllowedAct } from '../../api/types.js';
import type { Matter } from './send-act.js';
import type { Asked } from '../../api/use-api.js';
import { useLanguage } from '../../language/language.js';
import type { Label } from '../../language/label.js';
import { ActDrawer } from './ActDrawer.js';
import type { Standing } from './conflict.logic.js';

interface Actable {
  id: string;
  number: string | null;
  stageLabel: Label;
  dueAt?: string | null;
  allowedActs: AllowedAct[];
}

const standingIn = ({ allowedActs, stageLabel, dueAt = null }: Actable): Standing => ({
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

/** Acts on the items of a list, in a drawer over it. `matterOf` says what the acts on an item are done to. */
export function useListActs<Item extends Actable>(
  asked: Asked<{ items: Item[] }>,
  matterOf: (item: Item) => Matter,
): ListActs<Item> {
  const { pick, say } = useLanguage();
  const { message } = App.useApp();
  const [chosen, setChosen] = useState<{ item: Item; act: AllowedAct } | null>(null);
  const { again } = asked;
  const choose = useCallback((item: Item, act: AllowedAct) => setChosen({ item, act }), []);
  const renew = useCallback(async () => {
    const list = await again();
    if (!list) return null;
    const item = list.items.find(({ id }) => id === chosen?.item.id);
    const act = item?.allowedActs.find((allowed) => allowed.act === chosen?.act.act) ?? null;
    return {
      act,
      changed: chosen && item ? { opened: standingIn(chosen.item), now: standingIn(item), entries: [] } : null,
    };
  }, [again, chosen]);
  const drawer = chosen ? (
    <ActDrawer
      key={`${chosen.item.id} ${chosen.act.act}`}
      act={chosen.act}
      on={matterOf(chosen.item)}
      subject={chosen.item.number ?? ''}
      renew={renew}
      onDone={() => {
        void message.success(say('act.done', { act: pick(chosen.act.label) }));
        setChosen(null);
        void again();
      }}
      onClose={() => setChosen(null)}
    />
  ) : null;
  return { choose, drawer };
}
