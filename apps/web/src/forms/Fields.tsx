import { Form } from 'antd';
import { use } from 'react';
import { useLanguage } from '../language/language.js';
import { isWide } from './console-form.logic.js';
import { fieldKind, titleOf } from './field-kind.logic.js';
import { dependsOn, isAsked, isNeeded } from './asked.logic.js';
import { CollapsedFields } from './CollapsedFields.js';
import { GroupField } from './GroupField.js';
import { LinesField } from './LinesField.js';
import { NamedFields } from './named-fields.js';
import { RowsField } from './RowsField.js';
import { rulesOf } from './antd-rules.js';
import type { FieldPath, FieldSchema } from './schema.js';
import { SingleInput } from './SingleInput.js';

interface Row {
  path: FieldPath;
  schema: FieldSchema;
  /** The list may not be left empty. */
  needed: boolean;
}

interface FieldsProps {
  schema: FieldSchema;
  /** Where the object stands in the whole form. */
  path?: FieldPath;
  /** Only these, in this order; by default all in the schema's order, rare ones collapsed. */
  names?: readonly string[];
  /** The list row these fields belong to: an empty row requires nothing. */
  row?: Row;
}

/** The fields of an object, by its schema alone. */
export function Fields({ schema, path = [], names, row }: FieldsProps) {
  const { t } = useLanguage();
  const { properties = {}, required = [] } = schema;
  const shown = names ?? Object.keys(properties).filter((name) => !properties[name]?.rare);
  const rare = names ? [] : Object.keys(properties).filter((name) => properties[name]?.rare);
  const field = (name: string) => {
    const one = properties[name];
    return one ? (
      <Field key={name} name={name} schema={one} path={[...path, name]} required={required.includes(name)} row={row} />
    ) : null;
  };
  return (
    <>
      <div className="fields">{shown.map(field)}</div>
      {rare.length > 0 ? (
        <CollapsedFields title={t('field.more')}>
          <div className="fields">{rare.map(field)}</div>
        </CollapsedFields>
      ) : null}
    </>
  );
}

interface FieldProps {
  name: string;
  schema: FieldSchema;
  path: FieldPath;
  required: boolean;
  row?: Row;
}

/** A field as far as the form asks it now: by what its other fields hold, and what a refusal named. */
function Field({ name, schema, path, required, row }: FieldProps) {
  const other = dependsOn(schema);
  const value: unknown = Form.useWatch(other === null ? nowhere : [...path.slice(0, -1), other]);
  const isNamed = use(NamedFields).has(path.join('.'));
  if (!isAsked(schema, value, isNamed)) return null;
  return (
    <AskedField name={name} schema={schema} path={path} required={required || isNeeded(schema, value)} row={row} />
  );
}

/** No form has a field of this name. */
const nowhere = '';

function AskedField({ name, schema, path, required, row }: FieldProps) {
  const { language } = useLanguage();
  const title = titleOf(schema, name, language);
  switch (fieldKind(schema)) {
    case 'group':
      return (
        <GroupField title={title} required={required}>
          <Fields schema={schema} path={path} />
        </GroupField>
      );
    case 'rows':
      return (
        <RowsField title={title} schema={schema} path={path}>
          {(index) => (
            <Fields
              schema={schema.items ?? {}}
              path={[...path, index]}
              row={{ path: [...path, index], schema: schema.items ?? {}, needed: required }}
            />
          )}
        </RowsField>
      );
    case 'lines':
      return <LinesField title={title} schema={schema} path={path} required={required} />;
    default:
      return (
        <SingleField title={title} schema={schema} path={path} required={required && !schema.readOnly} row={row} />
      );
  }
}

function SingleField({ title, schema, path, required, row }: Omit<FieldProps, 'name'> & { title: string }) {
  const { t } = useLanguage();
  const kind = fieldKind(schema);
  const isTick = kind === 'yesNo';
  // Inside a `Form.List` antd wants the place relative to the list: the row's index and the field.
  const name = row ? path.slice(row.path.length - 1) : path;
  return (
    <Form.Item
      name={name}
      label={isTick ? undefined : title}
      required={required}
      rules={rulesOf({ schema, title, required, row, t })}
      valuePropName={isTick ? 'checked' : 'value'}
      className={isWide(schema) ? 'field field-wide' : 'field'}
    >
      <SingleInput kind={kind} schema={schema} title={title} required={required} />
    </Form.Item>
  );
}
