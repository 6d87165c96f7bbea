import { Button } from 'antd';
import { useState } from 'react';
import type { ImportLine } from './types.js';
import { useLanguage } from '../../language/language.js';
import type { WordKey } from '../../language/messages.zh.js';
import { ListTable, type Column } from '../../ui/lists/ListTable.js';

const pageSize = 100;

/** What each line of the file would do, and why not where it cannot. */
export function ImportLines({ lines }: { lines: readonly ImportLine[] }) {
  const { say } = useLanguage();
  const [shown, setShown] = useState(pageSize);
  const columns: Column<ImportLine>[] = [
    { key: 'line', title: say('import.line'), show: ({ line }) => line },
    {
      key: 'outcome',
      title: say('import.outcome'),
      show: ({ outcome }) => (
        <span className={`mark mark-${outcome}`}>{say(outcome === 'refused' ? 'import.no' : `import.${outcome}`)}</span>
      ),
    },
    { key: 'subject', title: say('import.subject'), show: ({ subject }) => subject || '—' },
    { key: 'name', title: say('organisation.name'), show: ({ name }) => name || '—' },
    { key: 'why', title: say('import.why'), className: 'grow', show: (line) => <Why line={line} /> },
  ];
  return (
    <>
      <ListTable
        caption={say('import.preview')}
        columns={columns}
        items={lines.slice(0, shown)}
        keyOf={({ line }) => String(line)}
      />
      {lines.length > shown ? (
        <Button onClick={() => setShown(shown + pageSize)}>{say('organisation.more')}</Button>
      ) : null}
    </>
  );
}

function Why({ line: { reasons, changes } }: { line: ImportLine }) {
  const { pick, say } = useLanguage();
  if (reasons.length > 0) return <>{reasons.map(pick).join('；')}</>;
  return (
    <>
      {changes.map(({ field, from, to }) => (
        <span key={field} className="detail">
          {say(`import.field.${field}` as WordKey)}：{from || '—'} → {to || '—'}{' '}
        </span>
      ))}
    </>
  );
}
