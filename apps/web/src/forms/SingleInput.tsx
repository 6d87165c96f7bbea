import { Checkbox, Input, InputNumber, Radio } from 'antd';
import { useLanguage } from '../language/language.js';
import { toField } from '../ui/time/console-time.logic.js';
import { useOfficeClock } from '../ui/time/office-clock.js';
import { CategorySelect } from './CategorySelect.js';
import { useDirectory } from '../api/directory.js';
import { choicesOf, type FieldKind } from './field-kind.logic.js';
import type { FieldSchema } from './schema.js';
import { seenText } from './values.logic.js';
import { PlaceInput } from './PlaceInput.js';
import { SearchSelect, type SearchSelectProps } from './SearchSelect.js';

interface SingleInputProps {
  kind: FieldKind;
  schema: FieldSchema;
  title: string;
  required: boolean;
  /** `Form.Item` hands these in. */
  id?: string;
  value?: unknown;
  checked?: boolean;
  onChange?: (value: unknown) => void;
}

/** Few choices are seen at once; more are a list to search. */
const seenAtOnce = 4;

/** The control of a field that holds one value or a set of choices. */
export function SingleInput({ kind, schema, title, required, ...given }: SingleInputProps) {
  const { language } = useLanguage();
  const { now } = useOfficeClock();
  if (schema.readOnly) return <Input {...(given as object)} readOnly variant="borderless" />;
  switch (kind) {
    case 'choice': {
      const options = choicesOf(schema, language);
      if (options.length <= seenAtOnce && required)
        return <Radio.Group {...given} value={given.value as string} options={options} />;
      return <SearchSelect {...given} options={options} clearable={!required} />;
    }
    case 'choices':
      // A group cannot be required; its legend and the message say so.
      return (
        <Checkbox.Group
          {...{ ...given, 'aria-required': undefined }}
          value={given.value as string[]}
          options={choicesOf(schema.items ?? {}, language)}
        />
      );
    case 'unit':
    case 'units':
    case 'officer':
    case 'officers':
      return <DirectorySelect {...given} kind={kind} clearable={!required} />;
    case 'category':
      return <CategorySelect {...given} clearable={!required} />;
    case 'place':
      return <PlaceInput {...given} {...shownAsKept(schema, given.onChange)} maxLength={schema.maxLength} />;
    case 'yesNo':
      return <Checkbox {...(given as object)}>{title}</Checkbox>;
    case 'number':
      return (
        <InputNumber
          {...(given as object)}
          min={schema.minimum}
          max={schema.maximum}
          precision={schema.type === 'integer' ? 0 : undefined}
        />
      );
    case 'date':
      return <Input {...(given as object)} type="date" />;
    case 'instant':
      return <Input {...(given as object)} type="datetime-local" max={now === null ? undefined : toField(now)} />;
    case 'paragraph':
      return (
        <Input.TextArea
          {...(given as object)}
          {...shownAsKept(schema, given.onChange)}
          autoSize={{ minRows: 3, maxRows: 14 }}
          maxLength={schema.maxLength}
          showCount={(schema.maxLength ?? 0) <= 2000}
        />
      );
    default:
      return (
        <Input
          {...(given as object)}
          {...shownAsKept(schema, given.onChange)}
          maxLength={schema.maxLength}
          autoComplete="off"
        />
      );
  }
}

/** What the API will not keep disappears before the eyes of whoever typed or pasted it. */
const shownAsKept = (schema: FieldSchema, onChange: SingleInputProps['onChange']) => ({
  onBlur: ({ target }: { target: { value: string } }) => {
    const kept = seenText(schema, target.value);
    if (kept !== target.value) onChange?.(kept);
  },
});

function DirectorySelect({
  kind,
  ...given
}: Omit<SearchSelectProps, 'options' | 'several'> & { kind: 'unit' | 'units' | 'officer' | 'officers' }) {
  const { units, officers } = useDirectory();
  const { withDetail } = useLanguage();
  const unitNames = new Map(units.map(({ id, name }) => [id, name]));
  const options = kind.startsWith('unit')
    ? units.map(({ id, name }) => ({ value: id, label: name }))
    : officers.map(({ id, name, unit }) => ({ value: id, label: withDetail(name, unitNames.get(unit) ?? unit) }));
  return <SearchSelect {...given} options={options} several={kind.endsWith('s')} />;
}
