import { acceptedFiles } from '../../forms/accepted-files.js';
import type { PetitionerMessages } from '../petitioner.zh.js';

/** A chosen file with the HTTP status of its upload; null while it was not sent. */
export interface ChosenFile {
  file: File;
  status: number | null;
}

/** Photos and files sent with the material (R2). */
export function FileField({
  t,
  chosen,
  onChoose,
}: {
  t: PetitionerMessages;
  chosen: readonly ChosenFile[];
  onChoose: (files: ChosenFile[]) => void;
}) {
  return (
    <div className="field">
      <label htmlFor="act-files">
        {t.files}
        {t.optional}
      </label>
      <span className="hint" id="act-files-hint">
        {t.filesHint}
      </span>
      <input
        id="act-files"
        type="file"
        multiple
        accept={acceptedFiles}
        aria-describedby="act-files-hint"
        onChange={({ target }) => onChoose([...(target.files ?? [])].map((file) => ({ file, status: null })))}
      />
      <div role="status">
        <ul className="sent-files">
          {chosen.map(({ file, status }) =>
            status === null ? null : (
              <li key={file.name} className={status === 201 ? undefined : 'error'}>
                {status === 201 ? t.fileSent : t.fileRefused}
                {file.name}
                {status === 201 ? null : ` · ${whyNot(t, status)}`}
              </li>
            ),
          )}
        </ul>
      </div>
    </div>
  );
}

function whyNot(t: PetitionerMessages, status: number): string {
  if (status === 403) return t.staffSignedIn;
  if (status === 413) return t.fileTooLarge;
  if (status === 422 || status === 415) return t.fileUnfit;
  return status === 0 ? t.noAnswer : t.later;
}
