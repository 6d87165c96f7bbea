import { App, Button } from 'antd';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router-dom';
import type { DecisionItem } from '../../api/types.js';
import { useApi, type Query } from '../../api/use-api.js';
import type { Typed } from '../../forms/schema.js';
import { useLanguage } from '../../language/language.js';
import type { Label } from '../../language/label.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { useKeys } from '../../ui/keys/use-keys.js';
import { Page } from '../../ui/Page.js';
import { QueryResult } from '../../ui/QueryResult.js';
import { useWide } from '../../ui/use-wide.js';
import { DeskChoice } from '../absences/DeskChoice.js';
import { itemAddress } from '../case/case-address.logic.js';
import { DecisionList, decisionListId } from './DecisionList.js';
import { DecisionPane } from './DecisionPane.js';
import { atHand, beside, type LastShown } from './at-hand.logic.js';
import { paneCommand } from './keys.logic.js';
import { Together } from './Together.js';
import { toggled } from '../acts/toggled.logic.js';

/** What waits for the decision of this officer, each with its own deadline; decided without leaving the list (R4). */
export function DecisionsPage() {
  const { t } = useLanguage();
  const [deskOf, setDeskOf] = useState('');
  const query = useApi('/api/decisions', { params: { query: deskOf === '' ? {} : { deskOf } } });
  return (
    <Page
      title={t('navigation.decisions')}
      lead={t('decisions.lead')}
      actions={<Button onClick={() => void query.refetch()}>{t('refresh')}</Button>}
    >
      <DeskChoice value={deskOf} onChange={setDeskOf} />
      <QueryResult query={query}>{(answer) => <ListAndPane {...answer} refetch={query.refetch} />}</QueryResult>
    </Page>
  );
}

interface ListAndPaneProps {
  items: readonly DecisionItem[];
  /** What may come to be decided here. */
  subjects: readonly Label[];
  refetch: Query<unknown>['refetch'];
}

/** List and pane side by side; on a phone one after the other. */
function ListAndPane({ items, subjects, refetch }: ListAndPaneProps) {
  const { list, localized, t } = useLanguage();
  const { message } = App.useApp();
  const isWide = useWide();
  const { shown, isGone, takesFocus, open, back, write, decided } = useShown(items, isWide);
  const kept = useRef(new Map<string, Typed>());
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const together = useMemo(() => items.filter((item) => item.together !== null), [items]);
  const choose = useCallback(
    (those: readonly DecisionItem[]) => setChosen(new Set(those.map(({ process }) => process))),
    [],
  );
  if (items.length === 0 && !shown)
    return (
      <EmptyState title={t('decisions.empty')}>
        {t('decisions.emptyWhy', { subjects: list(subjects.map(localized)) })}
      </EmptyState>
    );
  return (
    <div className="decide">
      {isWide || !shown ? (
        <div className="decide-list">
          <Together
            items={together}
            chosen={together.filter(({ process }) => chosen.has(process))}
            onChoose={choose}
            onDone={refetch}
          />
          <DecisionList
            items={items}
            current={shown}
            chosen={chosen}
            onToggle={({ process }) => setChosen((before) => toggled(before, process))}
            onOpen={(item) => open(item, !isWide)}
          />
          {isWide ? <p className="quiet decide-keys">{t('decisions.keys')}</p> : null}
        </div>
      ) : null}
      {shown ? (
        <DecisionPane
          key={shown.process}
          item={shown}
          isGone={isGone}
          takesFocus={takesFocus}
          kept={kept.current}
          onWriting={write}
          onBack={back}
          onDecided={(words) => {
            void message.success(words);
            decided();
            void refetch();
          }}
        />
      ) : null}
    </div>
  );
}

/** Which decision is shown: by the address, so that “back” leads to the list; moved by keys while nobody writes. */
function useShown(items: readonly DecisionItem[], isWide: boolean) {
  const navigate = useNavigate();
  const [address, setAddress] = useSearchParams();
  const [written, setWritten] = useState<DecisionItem | null>(null);
  const [takesFocus, setTakesFocus] = useState(!isWide);
  const last = useRef<LastShown | null>(null);
  const asked = address.get('item');
  const isWriting = written !== null && written.process === asked;
  const shown = isWriting ? written : atHand(items, asked, { last: last.current, isWide });
  const place = items.findIndex(({ process }) => process === shown?.process);
  useEffect(() => {
    if (!shown) return;
    if (shown.process === asked) last.current = place === -1 ? last.current : { process: shown.process, place };
    // Held to from now on: what comes in before it must not put another one under the reader's eyes.
    else setAddress({ item: shown.process }, { replace: true });
  }, [shown, place, asked, setAddress]);
  // Whoever goes back in the browser leaves the form; what was typed is kept.
  useEffect(() => {
    if (written !== null && written.process !== asked) setWritten(null);
  }, [written, asked]);
  const open = ({ process }: DecisionItem, isOwnView: boolean): void => {
    setWritten(null);
    setTakesFocus(isOwnView);
    setAddress({ item: process }, { replace: !isOwnView });
  };
  useKeys((press) => {
    if (isWriting) return false;
    const isInList = document.getElementById(decisionListId)?.contains(document.activeElement) ?? false;
    const command = paneCommand(press, isInList);
    if (command === 'openCase' && shown) void navigate(itemAddress(shown));
    if (command !== 'next' && command !== 'previous') return command === 'openCase';
    const item = beside(items, shown, command === 'next' ? 1 : -1);
    if (!item) return false;
    open(item, false);
    document.querySelector<HTMLElement>(`[data-process="${item.process}"]`)?.focus();
    return true;
  });
  return {
    shown,
    isGone: place === -1,
    takesFocus,
    open,
    back: () => setAddress({}),
    write: (begins: boolean) => setWritten(begins ? (shown ?? null) : null),
    decided: () => setTakesFocus(true),
  };
}
