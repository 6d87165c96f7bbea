import type { PetitionerWords } from '../petitioner.zh.js';

/** How each chosen file fared: its status, null while it was not sent yet. */
export interface ChosenFile {
  file: File;
  status: number | null;
}

const accepted = '.pdf,.jpg,.jpeg,.png,.docx,.xlsx,.txt';

/** Photos and files beside the words (R2); a phone offers its camera. */
export function FileField({
  words,
  chosen,
  onChoose,
}: {
  words: PetitionerWords;
  chosen: readonly ChosenFile[];
  onChoose: (files: ChosenFile[]) => void;
}) {
  return (
    <div className="field">
      <label htmlFor="act-files">
        {words.files}
        {words.optional}
      </label>
      <span className="hint" id="act-files-hint">
        {words.filesHint}
      </span>
      <input
        id="act-files"
        type="file"
        multiple
        accept={accepted}
        aria-describedby="act-files-hint"
        onChange={({ target }) => onChoose([...(target.files ?? [])].map((file) => ({ file, status: null })))}
      />
      <div role="status">
        <ul className="sent-files">
          {chosen.map(({ file, status }) =>
            status === null ? null : (
              <li key={file.name} className={status === 201 ? undefined : 'error'}>
                {status === 201 ? words.fileSent : words.fileRefused}
                {file.name}
                {status === 201 ? null : `（${whyNot(words, status)}）`}
              </li>
            ),
          )}
        </ul>
      </div>
    </div>
  );
}

function whyNot(words: PetitionerWords, status: number): string {
  if (status === 413) return words.fileTooLarge;
  if (status === 422 || status === 415) return words.fileUnfit;
  return status === 0 ? words.noAnswer : words.later;
}
