import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Form } from 'antd';
import type { ReactNode } from 'react';
import { useLanguage } from '../language/language.js';
import type { FieldPath, FieldSchema } from './schema.js';

interface RowsFieldProps {
  title: string;
  schema: FieldSchema;
  path: FieldPath;
  /** The fields of the row with this index. */
  children: (row: number) => ReactNode;
}

/** A list of things with several fields each: the petitioners. */
export function RowsField({ title, schema, path, children }: RowsFieldProps) {
  const { localized, t } = useLanguage();
  return (
    <fieldset className="field-group field-wide">
      <legend>{title}</legend>
      {schema.note ? <p>{localized(schema.note)}</p> : null}
      <Form.List name={path}>
        {(rows, { add, remove }) => (
          <>
            {rows.map(({ key, name: row }) => (
              <div key={key} className="row-card" role="group" aria-label={t('field.nth', { title, n: row + 1 })}>
                <div className="row-card-head">
                  <span>{t('field.nth', { title, n: row + 1 })}</span>
                  {rows.length > 1 ? (
                    <Button
                      size="small"
                      icon={<DeleteOutlined />}
                      aria-label={t('field.removeNth', { title, n: row + 1 })}
                      onClick={() => remove(row)}
                    />
                  ) : null}
                </div>
                {children(row)}
              </div>
            ))}
            {rows.length < (schema.maxItems ?? Infinity) ? (
              <Button type="dashed" icon={<PlusOutlined />} onClick={() => add({})}>
                {t('field.addOne', { title })}
              </Button>
            ) : null}
          </>
        )}
      </Form.List>
    </fieldset>
  );
}
