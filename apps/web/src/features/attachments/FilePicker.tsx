import { Button } from 'antd';
import { useRef } from 'react';
import { acceptedFiles } from '../../forms/accepted-files.js';
import { useLanguage } from '../../language/language.js';

/** Chooses files from this computer. */
export function FilePicker({ busy = false, onPick }: { busy?: boolean; onPick: (files: File[]) => void }) {
  const { t } = useLanguage();
  const input = useRef<HTMLInputElement>(null);
  return (
    <p className="paper-acts">
      <input
        ref={input}
        type="file"
        multiple
        className="picked-by-button"
        accept={acceptedFiles}
        onChange={({ target }) => {
          onPick([...(target.files ?? [])]);
          // The same file can be chosen again after it was refused.
          target.value = '';
        }}
      />
      <Button loading={busy} onClick={() => input.current?.click()}>
        {t('attachments.add')}…
      </Button>
      <span className="quiet">{t('attachments.hint')}</span>
    </p>
  );
}
