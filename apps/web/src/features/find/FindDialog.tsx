import { useEffect, useRef } from 'react';
import { useLanguage } from '../../language/language.js';
import { ProblemNote } from '../../ui/ProblemNote.js';
import { useSession } from '../session/session.js';
import { ChoiceList, listId } from './ChoiceList.js';
import { useFinder, type FinderProps } from './use-finder.js';

interface FindDialogProps extends Omit<FinderProps, 'onLeave'> {
  onClose: () => void;
}

/** One field, and what may be meant by what is in it. */
export function FindDialog({ recents, onOpened, onClose }: FindDialogProps) {
  const { t } = useLanguage();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog
      ref={dialog}
      className="find-dialog"
      aria-label={t('find.title')}
      onClose={onClose}
      onClick={({ target }) => (target === dialog.current ? dialog.current?.close() : undefined)}
    >
      <Finder recents={recents} onOpened={onOpened} onLeave={() => dialog.current?.close()} />
    </dialog>
  );
}

function Finder({ recents, onOpened, onLeave }: FinderProps) {
  const { t } = useLanguage();
  const { officer: me } = useSession();
  const finder = useFinder({ recents, onOpened, onLeave });
  const { text, officer, groups, choices, current, searching, problem, nothingAsked, narrow, typed, choose } = finder;
  return (
    <>
      <div className="find-field">
        {officer ? (
          <button type="button" className="find-narrowed" onClick={() => narrow(null)}>
            {officer.id === me.id ? officer.name : t('find.ofOfficer', { name: officer.name })}
            <span aria-hidden="true"> ×</span>
            <span className="sr-only">{t('find.anybody')}</span>
          </button>
        ) : null}
        <input
          type="text"
          inputMode="search"
          role="combobox"
          autoFocus
          autoComplete="off"
          enterKeyHint="go"
          maxLength={100}
          aria-label={t('find.label')}
          aria-expanded={choices.length > 0}
          aria-controls={choices.length > 0 ? listId : undefined}
          aria-activedescendant={current?.id}
          aria-autocomplete="list"
          placeholder={t('find.placeholder')}
          value={text}
          onChange={({ target }) => typed(target.value)}
          onCompositionStart={() => finder.setComposing(true)}
          onCompositionEnd={() => finder.setComposing(false)}
          onKeyDown={finder.onKey}
        />
        <button type="button" className="find-close" onClick={onLeave}>
          Esc
        </button>
      </div>
      <ChoiceList groups={groups} current={current?.id} searching={searching} onChoose={choose} />
      {problem ? <ProblemNote problem={problem} /> : null}
      <Outcome nothingAsked={nothingAsked} searching={searching} count={choices.length} failed={problem !== null} />
    </>
  );
}

interface OutcomeProps {
  nothingAsked: boolean;
  searching: boolean;
  count: number;
  failed: boolean;
}

/** How many there are, said aloud; what one can type where there are none. */
function Outcome({ nothingAsked, searching, count, failed }: OutcomeProps) {
  const { t } = useLanguage();
  if (failed) return null;
  const isNone = !nothingAsked && !searching && count === 0;
  return (
    <div className="find-outcome">
      <p role="status" className={isNone ? 'find-none' : 'sr-only'}>
        {searching ? t('find.searching') : isNone ? t('find.none') : nothingAsked ? '' : t('find.counted', { count })}
      </p>
      {nothingAsked ? <p className="quiet">{t('find.teach')}</p> : null}
      {isNone ? <p className="quiet">{t('find.noneWhy')}</p> : null}
      <p className="quiet find-keys">{t('find.keys')}</p>
    </div>
  );
}
