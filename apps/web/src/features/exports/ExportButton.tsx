import { App, Button } from 'antd';
import { useState } from 'react';
import { callApi, type RequestBody } from '../../api/request.js';
import { FormDrawer } from '../../forms/FormDrawer.js';
import type { ObjectSchema } from '../../forms/schema.js';
import { useLanguage } from '../../language/language.js';

type Asked = RequestBody<'/api/exports'>;
export type ExportedList = Asked['list'];

interface ExportButtonProps {
  list: ExportedList;
  /** What the list is called. */
  title: string;
  /** As the page is narrowed. */
  filter: Record<string, string>;
  /** The same in words; empty for the whole list. */
  inWords: readonly string[];
}

const schema: ObjectSchema = {
  type: 'object',
  properties: {
    purpose: {
      type: 'string',
      title: '用途（不写姓名和案情）',
      titleEn: 'What it is for, without names or contents of matters',
      maxLength: 500,
    },
  },
  required: ['purpose'],
};

/** Asks for the list of a page as a file, as it is narrowed now (R12). */
export function ExportButton({ list, title, filter, inWords }: ExportButtonProps) {
  const { t, list: together } = useLanguage();
  const { message } = App.useApp();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t('exports.ask')}</Button>
      {open ? (
        <FormDrawer
          title={t('exports.askOf', { list: title })}
          submit={t('exports.send')}
          rule="R12"
          schema={schema}
          lead={
            <>
              <p>{t('exports.narrowed', { filter: together(inWords) || t('exports.whole') })}</p>
              <p className="quiet">{t('exports.askWhy')}</p>
            </>
          }
          send={({ purpose }: Pick<Asked, 'purpose'>, options) =>
            callApi('post', '/api/exports', { body: { list, filter, purpose }, ...options })
          }
          onDone={({ number }) => {
            setOpen(false);
            void message.success(t('exports.asked', { number }));
          }}
          onClose={() => setOpen(false)}
        />
      ) : null}
    </>
  );
}
