import { Button } from 'antd';
import { useState } from 'react';
import type { ImportLine } from './types.js';
import { useLanguage } from '../../language/language.js';
import type { MessageKey } from '../../language/messages.zh.js';
import { ListTable, type Column } from '../../ui/lists/ListTable.js';

const pageSize = 100;

/** What each line of the file would do, and why not where it cannot. */
export function ImportLines({ lines }: { lines: readonly ImportLine[] }) {
  const { t } = useLanguage();
  const [shown, setShown] = useState(pageSize);
  const columns: Column<ImportLine>[] = [
    { key: 'line', title: t('import.line'), show: ({ line }) => line },
    {
      key: 'outcome',
      title: t('import.outcome'),
      show: ({ outcome }) => (
        <span className={`mark mark-${outcome}`}>{t(outcome === 'refused' ? 'import.no' : `import.${outcome}`)}</span>
      ),
    },
    { key: 'subject', title: t('import.subject'), show: ({ subject }) => subject || '—' },
    { key: 'name', title: t('organisation.name'), show: ({ name }) => name || '—' },
    { key: 'why', title: t('import.why'), className: 'grow', show: (line) => <Why line={line} /> },
  ];
  return (
    <>
      <ListTable
        caption={t('import.preview')}
        columns={columns}
        items={lines.slice(0, shown)}
        keyOf={({ line }) => String(line)}
      />
      {lines.length > shown ? (
        <Button onClick={() => setShown(shown + pageSize)}>{t('organisation.more')}</Button>
      ) : null}
    </>
  );
}

function Why({ line: { reasons, changes } }: { line: ImportLine }) {
  const { headed, language, localized, t } = useLanguage();
  if (reasons.length > 0) return <>{reasons.map(localized).join(language === 'zh' ? '；' : '; ')}</>;
  return (
    <>
      {changes.map(({ field, from, to }) => (
        <span key={field} className="detail">
          {headed(t(`import.field.${field}` as MessageKey), `${from || '—'} → ${to || '—'}`)}{' '}
        </span>
      ))}
    </>
  );
}
