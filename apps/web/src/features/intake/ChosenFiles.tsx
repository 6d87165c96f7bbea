import { Button } from 'antd';
import { FilePicker } from '../attachments/FilePicker.js';
import { fileSize } from '../attachments/file-size.logic.js';
import { useLanguage } from '../../language/language.js';

/** Files to attach once the matter has its number. */
export function ChosenFiles({
  files,
  onChange,
}: {
  files: readonly File[];
  onChange: (files: readonly File[]) => void;
}) {
  const { t } = useLanguage();
  return (
    <section className="card registration-papers" aria-labelledby="papers-title">
      <h2 id="papers-title">{t('registration.papers')}</h2>
      <ul className="papers">
        {files.map((file) => (
          <li key={file.name}>
            <span>
              {file.name} <span className="quiet">{fileSize(file.size)}</span>
            </span>
            <Button
              size="small"
              aria-label={t('registration.remove', { name: file.name })}
              onClick={() => onChange(files.filter((one) => one !== file))}
            >
              ×
            </Button>
          </li>
        ))}
      </ul>
      <FilePicker
        onPick={(chosen) =>
          onChange([...files.filter(({ name }) => !chosen.some((one) => one.name === name)), ...chosen])
        }
      />
    </section>
  );
}
