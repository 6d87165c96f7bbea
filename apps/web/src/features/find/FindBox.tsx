import { SearchOutlined } from '@ant-design/icons';
import { useCallback, useState } from 'react';
import { useLanguage } from '../../language/language.js';
import { isForPage } from '../../ui/keys/key-press.logic.js';
import { useKeys } from '../../ui/keys/use-keys.js';
import { remembered, type Recent } from './choices.logic.js';
import { FindDialog } from './FindDialog.js';
import './find.css';

const slashes = ['/', '／'];

/** The door to everything: a button in the top bar, `/` or Ctrl-K wherever nobody is typing. */
export function FindBox() {
  const { t } = useLanguage();
  const [open, setOpen] = useState(false);
  const [recents, setRecents] = useState<readonly Recent[]>([]);
  const start = useCallback(() => setOpen(true), []);
  const close = useCallback(() => setOpen(false), []);
  useKeys((press, { ctrlKey, metaKey }) => {
    const isCalled = press.modified
      ? (ctrlKey || metaKey) && press.key.toLowerCase() === 'k'
      : slashes.includes(press.key);
    if (!isCalled || !isForPage(press)) return false;
    start();
    return true;
  });
  return (
    <>
      <button
        type="button"
        className="find-button"
        aria-label={t('find')}
        aria-haspopup="dialog"
        aria-keyshortcuts="/ Control+K"
        onClick={start}
      >
        <SearchOutlined aria-hidden="true" />
        <span className="find-button-words">{t('find')}</span>
        <kbd aria-hidden="true">/</kbd>
      </button>
      {open ? (
        <FindDialog
          recents={recents}
          onOpened={(recent) => setRecents((before) => remembered(before, recent))}
          onClose={close}
        />
      ) : null}
    </>
  );
}
