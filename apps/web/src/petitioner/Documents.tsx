import { useState } from 'react';
import type { Language } from '../language/label.js';
import { officeDay } from '../ui/time/office-time.logic.js';
import { download, type FileFormat } from './download.js';
import { messageKeyFor, type ReceiptCode } from './receipt.logic.js';
import type { TrackAnswer } from './look-up.js';
import { messagesFor } from './messages.js';
import { recordOpened } from './record-opened.js';
import type { PetitionerMessageKey } from './petitioner.zh.js';

interface DocumentsProps {
  notices: TrackAnswer['notices'];
  receipt: ReceiptCode;
  language: Language;
  /** A paper was delivered by being opened here. */
  onDelivered: () => void;
}

/** What was addressed to the petitioner, to read here or to keep as a file. */
export function Documents({ notices, receipt, language, onDelivered }: DocumentsProps) {
  const t = messagesFor(language);
  const opened = async (isOpen: boolean, notice: TrackAnswer['notices'][number]): Promise<void> => {
    if (isOpen && notice.delivery && (await recordOpened(receipt, notice.id))) onDelivered();
  };
  return (
    <>
      <h3>{t.documents}</h3>
      {notices.length === 0 ? <p className="hint">{t.noDocuments}</p> : null}
      {notices.map((notice) => (
        <details key={notice.id} onToggle={({ currentTarget }) => void opened(currentTarget.open, notice)}>
          <summary>
            {language === 'zh' ? notice.title : notice.label.en}{' '}
            <span className="hint number">
              {[notice.number, officeDay(notice.issuedAt)].filter(Boolean).join(' · ')}
            </span>
          </summary>
          {notice.delivery ? (
            <p className="hint">
              {t.delivery}
              {notice.delivery[language]}
            </p>
          ) : null}
          <p className="body" lang="zh-CN">
            {notice.body}
          </p>
          <Files notice={notice} receipt={receipt} language={language} />
        </details>
      ))}
    </>
  );
}

const formats: readonly { format: FileFormat; kind: string }[] = [
  { format: 'pdf', kind: 'PDF' },
  { format: 'docx', kind: 'Word' },
];

/** A document as files to keep. */
export function Files({
  notice,
  receipt,
  language,
}: {
  notice: TrackAnswer['notices'][number];
  receipt: ReceiptCode;
  language: Language;
}) {
  const t = messagesFor(language);
  const [refusal, setRefusal] = useState<PetitionerMessageKey | null>(null);
  const save = async (format: FileFormat): Promise<void> => {
    setRefusal(null);
    const status = await download(receipt, notice, format);
    if (status !== 200) setRefusal(messageKeyFor(status));
  };
  return (
    <>
      <p className="files">
        {formats.map(({ format, kind }) => (
          <button
            key={format}
            type="button"
            className="secondary"
            aria-label={`${t.download} ${kind} ${notice.title}`}
            onClick={() => void save(format)}
          >
            {t.download} {kind}
          </button>
        ))}
      </p>
      {refusal ? (
        <p role="alert" className="error">
          {t[refusal]}
        </p>
      ) : null}
    </>
  );
}
