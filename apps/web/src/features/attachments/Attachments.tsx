import { Button } from 'antd';
import { useState } from 'react';
import type { AttachedFile } from '../../api/types.js';
import { ProblemNote } from '../../ui/ProblemNote.js';
import { FilePreview } from './FilePreview.js';
import { FilePicker } from './FilePicker.js';
import { fileSize } from './file-size.logic.js';
import { OpenToUnit } from './OpenToUnit.js';
import { sendFiles, type Refused } from './send-files.js';
import { useLanguage } from '../../language/language.js';
import { DateTime } from '../../ui/time/DateTime.js';

/** The files of the case, and a button to add more (R2). */
export function Attachments({
  number,
  files,
  refetch,
}: {
  number: string;
  files: readonly AttachedFile[];
  refetch: () => Promise<unknown>;
}) {
  const { t } = useLanguage();
  const [sending, setSending] = useState<string | null>(null);
  const [refused, setRefused] = useState<Refused[]>([]);
  const [opening, setOpening] = useState<AttachedFile | null>(null);
  const addressOf = (id: string): string => `/api/petitions/${encodeURIComponent(number)}/attachments/${id}`;
  const add = async (chosen: File[]): Promise<void> => {
    setRefused([]);
    setRefused(await sendFiles(number, chosen, setSending));
    setSending(null);
    await refetch();
  };
  return (
    <section className="card" aria-labelledby="attachments-title">
      <h2 id="attachments-title">{t('attachments.title')}</h2>
      {files.length === 0 ? <p className="quiet">{t('attachments.none')}</p> : null}
      <ul className="papers">
        {files.map((file) => (
          <li key={file.id}>
            <Attachment file={file} address={addressOf(file.id)} onOpen={() => setOpening(file)} />
          </li>
        ))}
      </ul>
      <p role="status">{sending === null ? null : t('attachments.uploading', { name: sending })}</p>
      {refused.map(({ name, problem }) => (
        <div key={name}>
          <strong>{t('attachments.failed', { name })}</strong>
          <ProblemNote problem={problem} focus />
        </div>
      ))}
      <FilePicker busy={sending !== null} onPick={(chosen) => void add(chosen)} />
      {opening ? (
        <OpenToUnit
          number={number}
          file={opening}
          onClose={() => setOpening(null)}
          onDone={() => {
            setOpening(null);
            void refetch();
          }}
        />
      ) : null}
    </section>
  );
}

interface AttachmentProps {
  file: AttachedFile;
  address: string;
  onOpen: () => void;
}

/** A file; of a confidential matter also whether the unit can read it (R12). */
function Attachment({ file, address, onOpen }: AttachmentProps) {
  const { t } = useLanguage();
  const { name, media, size, scan, addedBy, addedAt, closed, mayOpenToUnit } = file;
  return (
    <div>
      {closed ? (
        name
      ) : (
        <a href={address} download={name}>
          {name}
        </a>
      )}
      <div className="quiet">
        {fileSize(size)} · {addedBy} · <DateTime instant={addedAt} /> · {t(`attachments.${scan}`)}
      </div>
      {closed ? (
        <p className="quiet">{t('attachments.closed')}</p>
      ) : (
        <FilePreview address={address} name={name} media={media} />
      )}
      {mayOpenToUnit ? (
        <p className="quiet">
          {t('attachments.notOpen')}{' '}
          <Button size="small" aria-label={t('attachments.openOf', { name })} onClick={onOpen}>
            {t('attachments.open')}
          </Button>
        </p>
      ) : null}
    </div>
  );
}
