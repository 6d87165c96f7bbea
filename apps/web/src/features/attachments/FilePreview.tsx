import { useState } from 'react';
import { useLanguage } from '../../language/language.js';

/** A file of a case where the browser can show it; one it cannot read is left to the link that saves it. */
export function FilePreview({ address, name, media }: { address: string; name: string; media: string }) {
  const { t } = useLanguage();
  const [opened, setOpened] = useState(false);
  const [unreadable, setUnreadable] = useState(false);
  const shown = shownAs(media);
  if (!shown) return null;
  const label = t('attachments.preview', { name });
  const common = { src: address, 'aria-label': label, className: 'preview', onError: () => setUnreadable(true) };
  return (
    <details onToggle={({ currentTarget }) => setOpened(currentTarget.open)}>
      <summary>{t('attachments.look')}</summary>
      {opened && unreadable ? <p className="quiet">{t('attachments.unreadable')}</p> : null}
      {!opened || unreadable ? null : shown === 'image' ? (
        <img {...common} alt={label} />
      ) : shown === 'video' ? (
        <video {...common} controls />
      ) : (
        <audio {...common} controls />
      )}
    </details>
  );
}

function shownAs(media: string): 'image' | 'video' | 'audio' | null {
  const [family] = media.split('/');
  return family === 'image' || family === 'video' || family === 'audio' ? family : null;
}
