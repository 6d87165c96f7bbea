import { Alert, Button, Drawer, Input, Radio } from 'antd';
import { useId, useState } from 'react';
import type { EnteredLetter } from '../../api/types.js';
import { callApi } from '../../api/request.js';
import { useSubmission } from '../../forms/use-submission.js';
import { useLanguage } from '../../language/language.js';
import { ListTable } from '../../ui/lists/ListTable.js';
import { ProblemNote } from '../../ui/ProblemNote.js';
import { LetterRows } from './LetterRows.js';
import { linesIn, rowOf, rowsAtMost, type LetterEntry } from './letters.logic.js';

const entries = ['posted', 'received', 'returned'] as const;

/** Letters by the table: pasted or typed, entered line by line, each with its own outcome (R10). */
export function LetterEntryDrawer({ onEntered, onClose }: { onEntered: () => void; onClose: () => void }) {
  const { t } = useLanguage();
  const [entry, setEntry] = useState<LetterEntry>('posted');
  const [text, setText] = useState('');
  const [outcomes, setOutcomes] = useState<EnteredLetter[]>([]);
  const { sending, problem, submit } = useSubmission();
  const lines = linesIn(text);
  const rows = lines.map((line) => rowOf(line, entry));
  const enter = async (): Promise<void> => {
    if (rows.length === 0 || rows.length > rowsAtMost) return;
    const answer = await submit(() => callApi('post', '/api/deliveries/letters', { body: { entry, rows } }));
    if (!answer) return;
    setOutcomes(answer.items);
    setText(lines.filter((_, index) => answer.items[index]?.done !== true).join('\n'));
    onEntered();
  };
  return (
    <Drawer open title={t('letters.title')} size="large" onClose={onClose} className="letter-entry">
      <EntryForm entry={entry} onEntry={setEntry} text={text} onText={setText} onEnter={() => void enter()} />
      <p aria-live="polite">{t('letters.rows', { count: rows.length })}</p>
      {rows.length > rowsAtMost ? <Alert type="warning" showIcon title={t('letters.tooMany')} /> : null}
      {rows.length > 0 ? <LetterRows rows={rows} entry={entry} /> : null}
      <Button
        type="primary"
        loading={sending}
        disabled={rows.length === 0 || rows.length > rowsAtMost}
        onClick={() => void enter()}
      >
        {t('letters.enter')}
      </Button>
      {problem ? <ProblemNote problem={problem} focus /> : null}
      {outcomes.length > 0 ? <Outcomes outcomes={outcomes} /> : null}
    </Drawer>
  );
}

interface EntryFormProps {
  entry: LetterEntry;
  onEntry: (entry: LetterEntry) => void;
  text: string;
  onText: (text: string) => void;
  onEnter: () => void;
}

/** What is entered, and the table; Ctrl and Enter enters it. */
function EntryForm({ entry, onEntry, text, onText, onEnter }: EntryFormProps) {
  const { t } = useLanguage();
  const table = useId();
  return (
    <>
      <Radio.Group
        aria-label={t('letters.entry')}
        value={entry}
        onChange={({ target }) => onEntry(target.value as LetterEntry)}
        options={entries.map((value) => ({ value, label: t(`letters.${value}`) }))}
      />
      <p>{t(`letters.order.${entry}`)}</p>
      {entry === 'returned' ? <p className="quiet">{t('letters.reasons')}</p> : null}
      <p className="quiet">{t('letters.notDelivered')}</p>
      <label htmlFor={table}>{t('letters.paste')}</label>
      <Input.TextArea
        id={table}
        rows={6}
        value={text}
        onChange={({ target }) => onText(target.value)}
        onKeyDown={({ key, ctrlKey, metaKey }) => key === 'Enter' && (ctrlKey || metaKey) && onEnter()}
      />
    </>
  );
}

function Outcomes({ outcomes }: { outcomes: readonly EnteredLetter[] }) {
  const { localized, t } = useLanguage();
  const done = outcomes.filter((one) => one.done).length;
  const refused = outcomes.length - done;
  return (
    <section role="status">
      <p>
        {t('letters.done', { done, refused })} {refused > 0 ? t('letters.left') : null}
      </p>
      <ListTable
        caption={t('letters.outcome')}
        items={outcomes}
        keyOf={({ row }) => String(row)}
        columns={[
          { key: 'row', title: t('letters.row'), show: ({ row }) => row },
          { key: 'paper', title: t('deliveries.paper'), show: ({ paper }) => paper || '—' },
          {
            key: 'outcome',
            title: t('letters.outcome'),
            className: 'grow',
            show: ({ words, done: is }) => (
              <span className={is ? 'outcome outcome-done' : 'outcome outcome-failed'}>{localized(words)}</span>
            ),
          },
        ]}
      />
    </section>
  );
}
