import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Form, Input } from 'antd';
import { useLanguage } from '../language/language.js';
import type { FieldPath, FieldSchema } from './schema.js';

/** A list of short texts, one a line: materials, evidence. */
export function LinesField({
  title,
  schema,
  path,
  required,
}: {
  title: string;
  schema: FieldSchema;
  path: FieldPath;
  required: boolean;
}) {
  const { t } = useLanguage();
  const atLeast = Math.max(schema.minItems ?? 0, required ? 1 : 0);
  return (
    <fieldset className="field-group field-wide">
      <legend className={atLeast > 0 ? 'needed' : undefined}>{title}</legend>
      <Form.List name={path} initialValue={Array.from({ length: atLeast }, () => '')}>
        {(lines, { add, remove }) => (
          <>
            {lines.map(({ key, name }) => (
              <div key={key} className="line-row">
                <Form.Item
                  name={name}
                  className="field"
                  rules={
                    name < atLeast ? [{ required: true, whitespace: true, message: t('field.needed', { title }) }] : []
                  }
                >
                  <Input
                    aria-label={t('field.nth', { title, n: name + 1 })}
                    maxLength={schema.items?.maxLength}
                    autoComplete="off"
                  />
                </Form.Item>
                {lines.length > atLeast ? (
                  <Button
                    icon={<DeleteOutlined />}
                    aria-label={t('field.removeNth', { title, n: name + 1 })}
                    onClick={() => remove(name)}
                  />
                ) : null}
              </div>
            ))}
            {lines.length < (schema.maxItems ?? Infinity) ? (
              <Button type="dashed" icon={<PlusOutlined />} onClick={() => add('')}>
                {t('field.addOne', { title })}
              </Button>
            ) : null}
          </>
        )}
      </Form.List>
    </fieldset>
  );
}
