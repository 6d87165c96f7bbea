import { Alert, Button, Checkbox, Radio } from 'antd';
import { useState } from 'react';
import { Link, useSearchParams } from 'react-router-dom';
import { useSubmission } from '../../forms/use-submission.js';
import type { Encoding, Imported, ImportPreview } from './types.js';
import { ProblemNote } from '../../ui/ProblemNote.js';
import { callApi } from '../../api/request.js';
import { useLanguage } from '../../language/language.js';
import { Page } from '../../ui/Page.js';
import { base64Of } from './file-content.js';
import { EncodingChoice } from './EncodingChoice.js';
import { ImportedNote } from './ImportedNote.js';
import { ImportLines } from './ImportLines.js';
import './organisation.css';

interface Seen {
  file: string;
  /** Chosen by the person where the file reads in two. */
  encoding?: Encoding;
  preview: ImportPreview;
}

/** Units and staff from a CSV file: first what every line would do, then all of it or nothing. */
export function ImportPage() {
  const { t } = useLanguage();
  const [search, setSearch] = useSearchParams();
  const kind = search.get('kind') === 'units' ? 'units' : 'staff';
  const [chosen, setChosen] = useState<File | null>(null);
  const [seen, setSeen] = useState<Seen | null>(null);
  const [imported, setImported] = useState<Imported | null>(null);
  const { sending, problem, submit } = useSubmission();
  const forget = (): void => {
    setSeen(null);
    setImported(null);
  };
  const preview = async (encoding?: Encoding): Promise<void> => {
    if (!chosen) return;
    forget();
    const file = await base64Of(chosen);
    const answer = await submit(() =>
      callApi('post', '/api/organisation/import/{kind}/preview', {
        params: { path: { kind } },
        body: { file, encoding },
      }),
    );
    if (answer) setSeen({ file, encoding, preview: answer });
  };
  const confirm = async (): Promise<void> => {
    if (!seen) return;
    const answer = await submit(() =>
      callApi('post', '/api/organisation/import/{kind}', {
        params: { path: { kind } },
        body: { file: seen.file, encoding: seen.encoding, seen: seen.preview.seen },
      }),
    );
    setSeen(null);
    if (answer) setImported(answer);
  };
  return (
    <Page
      title={t('import.title')}
      lead={t('import.lead')}
      actions={<Link to={`/organisation?tab=${kind}`}>{t('navigation.organisation')}</Link>}
    >
      <ImportForm
        kind={kind}
        chosen={chosen !== null}
        seen={seen !== null}
        sending={sending}
        onKind={(value) => {
          forget();
          setSearch({ kind: value }, { replace: true });
        }}
        onFile={(file) => {
          forget();
          setChosen(file);
        }}
        onPreview={() => void preview()}
      />
      {problem ? <ProblemNote problem={problem} focus /> : null}
      {seen && seen.preview.readings.length > 0 ? (
        <EncodingChoice readings={seen.preview.readings} onChoose={(encoding) => void preview(encoding)} />
      ) : seen ? (
        <Preview preview={seen.preview} sending={sending} onConfirm={() => void confirm()} />
      ) : null}
      {imported ? <ImportedNote imported={imported} /> : null}
    </Page>
  );
}

interface ImportFormProps {
  kind: 'units' | 'staff';
  /** A file was chosen. */
  chosen: boolean;
  /** The preview of the chosen file is shown. */
  seen: boolean;
  sending: boolean;
  onKind: (kind: string) => void;
  onFile: (file: File | null) => void;
  onPreview: () => void;
}

/** What is imported, where its template is, and the file. */
function ImportForm({ kind, chosen, seen, sending, onKind, onFile, onPreview }: ImportFormProps) {
  const { language, t } = useLanguage();
  return (
    <div className="card import-form">
      <Radio.Group
        aria-label={t('import.kind')}
        value={kind}
        onChange={({ target }) => onKind(String(target.value))}
        options={[
          { value: 'units', label: t('organisation.units') },
          { value: 'staff', label: t('organisation.staff') },
        ]}
      />
      <p className="import-links">
        <a href={`/api/organisation/template/${kind}?language=${language}`} download={`${kind}-template.csv`}>
          {t('import.template')}
        </a>
        <a href={`/api/organisation/export/${kind}?language=${language}`} download={`${kind}.csv`}>
          {t('import.export')}
        </a>
      </p>
      <label>
        {t('import.file')}
        <input type="file" accept=".csv,.txt,text/csv" onChange={({ target }) => onFile(target.files?.[0] ?? null)} />
      </label>
      <Button type={seen ? 'default' : 'primary'} disabled={!chosen} loading={sending && !seen} onClick={onPreview}>
        {t('import.preview')}
      </Button>
    </div>
  );
}

function Preview({
  preview: { lines, counts, warnings },
  sending,
  onConfirm,
}: {
  preview: ImportPreview;
  sending: boolean;
  onConfirm: () => void;
}) {
  const { localized, t } = useLanguage();
  const [onlyRefused, setOnlyRefused] = useState(counts.refused > 0);
  const count = counts.new + counts.changed;
  return (
    <section aria-labelledby="preview">
      <h2 id="preview">{t('import.preview')}</h2>
      <div className="import-summary">
        <span role="status">{t('import.counts', { ...counts })}</span>
        {counts.refused > 0 ? (
          <Checkbox checked={onlyRefused} onChange={({ target }) => setOnlyRefused(target.checked)}>
            {t('import.onlyRefused')}
          </Checkbox>
        ) : (
          <Button type="primary" disabled={count === 0} loading={sending} onClick={onConfirm}>
            {count === 0 ? t('import.nothing') : t('import.confirm', { count })}
          </Button>
        )}
      </div>
      {counts.refused > 0 ? (
        <Alert className="import-alert" type="error" showIcon title={t('import.refused', { count: counts.refused })} />
      ) : null}
      {warnings.map((warning) => (
        <Alert key={warning.zh} className="import-alert" type="warning" showIcon title={localized(warning)} />
      ))}
      <ImportLines lines={onlyRefused ? lines.filter(({ outcome }) => outcome === 'refused') : lines} />
    </section>
  );
}
