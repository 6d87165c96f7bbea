import { App, Modal } from 'antd';
import { useEffect, useRef } from 'react';
import { ActButtons } from './ActButtons.js';
import { ActDrawer } from './ActDrawer.js';
import { useCaseAct } from './use-case-act.js';
import { registeredValues } from '../case/registered.logic.js';
import type { AllowedAct, QueueItem } from '../../api/types.js';
import { useApi } from '../../api/use-api.js';
import { useLanguage } from '../../language/language.js';
import { QueryResult } from '../../ui/QueryResult.js';

interface ActMenuProps {
  item: QueueItem;
  onDone: () => void;
  onClose: () => void;
}

/** The acts allowed on a row and the form of the chosen one, without leaving the list. */
export function ActMenu({ item: { number, title }, onDone, onClose }: ActMenuProps) {
  const { localized, t } = useLanguage();
  const { message } = App.useApp();
  const query = useApi('/api/petitions/{number}', { params: { path: { number } } });
  const { chosen, choose, reload } = useCaseAct(query);
  if (chosen) {
    return (
      <ActDrawer
        act={chosen}
        subject={number}
        initial={query.data ? registeredValues(chosen.act, query.data) : undefined}
        reload={reload}
        onDone={() => {
          void message.success(t('act.done', { act: localized(chosen.label) }));
          onDone();
        }}
        onClose={onClose}
      />
    );
  }
  return (
    <Modal open title={t('acts.of', { number })} footer={null} onCancel={onClose}>
      <p>{title ?? t('case.untitled')}</p>
      <QueryResult query={query}>{({ allowedActs }) => <Acts acts={allowedActs} onChoose={choose} />}</QueryResult>
    </Modal>
  );
}

/** The first act gets the focus: the menu is opened and used by keyboard. */
function Acts({ acts, onChoose }: { acts: readonly AllowedAct[]; onChoose: (act: AllowedAct) => void }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.querySelector('button')?.focus(), []);
  return (
    <div ref={place}>
      <ActButtons acts={acts} onChoose={onChoose} />
    </div>
  );
}
