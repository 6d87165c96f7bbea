import { Button, Drawer, Form, Input } from 'antd';
import { useState } from 'react';
import { callApi, type ResponseBody } from '../../../api/request.js';
import { useSubmission } from '../../../forms/use-submission.js';
import { useLanguage } from '../../../language/language.js';
import { ProblemNote } from '../../../ui/ProblemNote.js';
import type { ListName } from '../../../forms/list-name.js';

type Preview = ResponseBody<'post', '/api/lists/{name}/preview'>;

interface ImportListProps {
  name: ListName;
  /** As the list stands, one entry a line. */
  lines: string;
  onDone: (done: Preview) => void;
  onClose: () => void;
}

/** The whole list as lines: what saving them would do is shown before it is done. */
export function ImportList({ name, lines, onDone, onClose }: ImportListProps) {
  const { t } = useLanguage();
  const [typed, setTyped] = useState(lines);
  const [preview, setPreview] = useState<Preview | null>(null);
  const { sending, problem, submit } = useSubmission();
  const asked = { params: { path: { name } }, body: { lines: typed } };
  const look = async (): Promise<void> =>
    setPreview(await submit(() => callApi('post', '/api/lists/{name}/preview', asked)));
  const save = async (): Promise<void> => {
    const done = await submit((idempotencyKey) => callApi('post', '/api/lists/{name}', { ...asked, idempotencyKey }));
    if (done) onDone(done);
  };
  return (
    <Drawer
      open
      size={640}
      title={t('lists.import')}
      onClose={onClose}
      mask={{ closable: false }}
      footer={
        <div className="drawer-footer">
          <Button onClick={() => void look()} loading={sending && preview === null}>
            {t('lists.preview')}
          </Button>
          <Button
            type="primary"
            disabled={preview === null}
            loading={sending && preview !== null}
            onClick={() => void save()}
          >
            {t('lists.save')}
          </Button>
        </div>
      }
    >
      {problem ? <ProblemNote problem={problem} focus /> : null}
      {preview ? <WhatItDoes preview={preview} /> : null}
      <Form layout="vertical">
        <Form.Item label={t('lists.lines')} htmlFor="list-lines" extra={t(`lists.how.${name}`)}>
          <Input.TextArea
            id="list-lines"
            value={typed}
            onChange={({ target }) => {
              setTyped(target.value);
              setPreview(null);
            }}
            autoSize={{ minRows: 12, maxRows: 26 }}
          />
        </Form.Item>
      </Form>
    </Drawer>
  );
}

function WhatItDoes({ preview: { added, restored, retired, kept } }: { preview: Preview }) {
  const { t } = useLanguage();
  const groups = [
    ['lists.added', added],
    ['lists.restored', restored],
    ['lists.goes', retired],
  ] as const;
  return (
    <section className="list-preview" aria-label={t('lists.preview')} role="status">
      <p>{t('lists.kept', { count: kept })}</p>
      {groups.map(([words, paths]) =>
        paths.length === 0 ? null : (
          <details key={words} open={paths.length <= 20}>
            <summary>{t(words, { count: paths.length })}</summary>
            <ul>
              {paths.map((path) => (
                <li key={path}>{path.replaceAll('/', ' / ')}</li>
              ))}
            </ul>
          </details>
        ),
      )}
    </section>
  );
}
