import { App, Button } from 'antd';
import { useState } from 'react';
import { callApi, type RequestBody } from '../../api/request.js';
import type { DueFile, RetentionPage } from '../../api/types.js';
import { FormDrawer } from '../../forms/FormDrawer.js';
import { useLanguage } from '../../language/language.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { DueTable } from './DueTable.js';
import { without } from './schema.logic.js';

interface DueFilesProps {
  list: RetentionPage['due'][number];
  forms: RetentionPage['forms'];
  onDone: () => void;
}

/** Files of one lane whose term is over: each kept longer, or some put into a record of destruction. */
export function DueFiles({ list: { sealed, files, more }, forms, onDone }: DueFilesProps) {
  const { t } = useLanguage();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [keeping, setKeeping] = useState<DueFile | null>(null);
  const [proposing, setProposing] = useState(false);
  const title = t(sealed ? 'retention.dueSealed' : 'retention.due');
  const listed = chosen.filter((one) => files.some(({ number }) => number === one));
  const done = (): void => {
    setProposing(false);
    setKeeping(null);
    setChosen([]);
    onDone();
  };
  return (
    <section>
      <h2>{title}</h2>
      {files.length === 0 ? (
        <EmptyState title={t('retention.dueEmpty')}>{t('retention.dueEmptyWhy')}</EmptyState>
      ) : (
        <>
          <div className="retention-bar">
            <span role="status">{t('retention.selected', { count: listed.length })}</span>
            <Button onClick={() => setChosen(files.map(({ number }) => number))}>{t('retention.selectAll')}</Button>
            <Button type="primary" disabled={listed.length === 0} onClick={() => setProposing(true)}>
              {t('retention.propose')}
            </Button>
          </div>
          <DueTable caption={title} files={files} chosen={listed} onChoose={setChosen} onKeep={setKeeping} />
          {more ? <p className="quiet">{t('retention.more')}</p> : null}
        </>
      )}
      {keeping ? (
        <KeepDrawer file={keeping} schema={forms.keep} onDone={done} onClose={() => setKeeping(null)} />
      ) : null}
      {proposing ? (
        <ProposeDrawer numbers={listed} schema={forms.propose} onDone={done} onClose={() => setProposing(false)} />
      ) : null}
    </section>
  );
}

interface DrawerProps {
  schema: RetentionPage['forms']['keep'];
  onDone: () => void;
  onClose: () => void;
}

function KeepDrawer({
  file: { number, groundLabel, classLabel },
  schema,
  onDone,
  onClose,
}: DrawerProps & { file: DueFile }) {
  const { localized, t } = useLanguage();
  const { message } = App.useApp();
  return (
    <FormDrawer
      title={t('retention.keepOf', { number })}
      submit={t('retention.keep')}
      rule="R11"
      schema={without(schema, 'number')}
      lead={<p>{`${localized(classLabel)} · ${localized(groundLabel)}`}</p>}
      send={(body: Omit<RequestBody<'/api/retention/kept-longer'>, 'number'>, options) =>
        callApi('post', '/api/retention/kept-longer', { body: { ...body, number }, ...options })
      }
      onDone={() => {
        void message.success(t('retention.keptDone'));
        onDone();
      }}
      onClose={onClose}
    />
  );
}

function ProposeDrawer({ numbers, schema, onDone, onClose }: DrawerProps & { numbers: readonly string[] }) {
  const { list, t } = useLanguage();
  const { message } = App.useApp();
  return (
    <FormDrawer
      title={t('retention.proposeOf', { count: numbers.length })}
      submit={t('retention.propose')}
      rule="R11"
      schema={without(schema, 'numbers')}
      lead={
        <>
          <p>{list([...numbers])}</p>
          <p>{t('retention.proposeWhy')}</p>
        </>
      }
      send={({ reason }: { reason: string }, options) =>
        callApi('post', '/api/destructions', { body: { numbers: [...numbers], reason }, ...options })
      }
      onDone={() => {
        void message.success(t('retention.proposed'));
        onDone();
      }}
      onClose={onClose}
    />
  );
}
