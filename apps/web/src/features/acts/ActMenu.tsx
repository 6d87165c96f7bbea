import { App, Modal } from 'antd';
import { useEffect, useRef } from 'react';
import { ActButtons } from './ActButtons.js';
import { ActDrawer } from './ActDrawer.js';
import { useCaseAct } from './use-case-act.js';
import type { AllowedAct, QueueItem } from '../../api/types.js';
import { useAnswer } from '../../api/use-api.js';
import { useLanguage } from '../../language/language.js';
import { Answered } from '../../ui/QueryResult.js';
import { TimelineEntries } from '../../ui/timeline/TimelineEntries.js';

/** What led to the decision that is asked for: its last entries. */
const shownEntries = 4;

interface ActMenuProps {
  item: QueueItem;
  /** Only the acts of the item's own procedure, not those of the whole case. */
  ownOnly?: boolean;
  onDone: () => void;
  onClose: () => void;
}

/** What may be done to a row now, and the form of what was chosen, without leaving the list. */
export function ActMenu({ item: { number, title, process }, ownOnly = false, onDone, onClose }: ActMenuProps) {
  const { pick, say } = useLanguage();
  const { message } = App.useApp();
  const asked = useAnswer('/api/petitions/{number}', { params: { path: { number } } });
  const { chosen, on, choose, renew } = useCaseAct(asked);
  if (chosen) {
    return (
      <ActDrawer
        act={chosen}
        on={on}
        subject={number}
        renew={renew}
        onDone={() => {
          void message.success(say('act.done', { act: pick(chosen.label) }));
          onDone();
        }}
        onClose={onClose}
      />
    );
  }
  return (
    <Modal open title={say('queue.actsOf', { number })} footer={null} onCancel={onClose}>
      <p>{title ?? say('case.untitled')}</p>
      <Answered asked={asked}>
        {({ allowedActs, timeline, processes }) => (
          <>
            <Acts
              acts={ownOnly ? allowedActs.filter((act) => act.process === process) : allowedActs}
              onChoose={choose}
            />
            {ownOnly ? (
              <div className="act-story">
                <TimelineEntries
                  entries={timeline
                    .filter((entry) => entry.process === process || entry.type === 'DENIAL_FILED')
                    .slice(-shownEntries)}
                  processes={processes}
                />
              </div>
            ) : null}
          </>
        )}
      </Answered>
    </Modal>
  );
}

/** The first act has the focus: the menu came by a key and is worked with keys. */
function Acts({ acts, onChoose }: { acts: readonly AllowedAct[]; onChoose: (act: AllowedAct) => void }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.querySelector('button')?.focus(), []);
  return (
    <div ref={place}>
      <ActButtons acts={acts} onChoose={onChoose} />
    </div>
  );
}
