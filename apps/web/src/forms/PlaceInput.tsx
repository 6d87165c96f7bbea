import { AutoComplete } from 'antd';
import { useApi } from '../api/use-api.js';
import { useLanguage } from '../language/language.js';
import { isSpeltBy, type Readings } from './spelling.logic.js';

interface PlaceInputProps {
  id?: string;
  value?: unknown;
  onChange?: (value: unknown) => void;
  onBlur?: (event: { target: { value: string } }) => void;
  maxLength?: number | undefined;
}

/** Where it lies: from the office's list, found as categories are, or as it is said: a place that is in no list is taken down too (R2). */
export function PlaceInput({ maxLength, value, onBlur, ...given }: PlaceInputProps) {
  const { t } = useLanguage();
  const { data } = useApi('/api/lists/{name}', { params: { path: { name: 'places' } } });
  const options = (data?.items ?? [])
    .filter(({ retired }) => !retired)
    .map(({ path, readings }) => ({ value: path, label: path.replaceAll('/', ' / '), readings }));
  return (
    <AutoComplete
      {...given}
      value={value as string}
      options={options}
      maxLength={maxLength}
      allowClear
      onBlur={({ target }) => onBlur?.({ target: target as unknown as { value: string } })}
      getPopupContainer={(field: HTMLElement) => field.closest<HTMLElement>('[role="dialog"], main') ?? document.body}
      showSearch={{ filterOption: (typed, option) => isMeant(typed, option) }}
      placeholder={options.length > 0 ? t('field.place') : undefined}
    />
  );
}

const isMeant = (typed: string, option?: { value: string; readings: Readings }): boolean =>
  option !== undefined && (option.value.includes(typed.trim()) || isSpeltBy(typed, option.readings));
