import { AutoComplete } from 'antd';
import { useLanguage } from '../language/language.js';
import { useListOptions } from './list-options.js';
import { popupPlace } from './popup-place.js';
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
  const options = useListOptions('places');
  return (
    <AutoComplete
      {...given}
      value={value as string}
      options={options}
      maxLength={maxLength}
      allowClear
      onBlur={({ target }) => onBlur?.({ target: target as unknown as { value: string } })}
      getPopupContainer={popupPlace}
      showSearch={{ filterOption: (typed, option) => isMeant(typed, option) }}
      placeholder={options.length > 0 ? t('field.place') : undefined}
    />
  );
}

const isMeant = (typed: string, option?: { value: string; readings: Readings }): boolean =>
  option !== undefined && (option.value.includes(typed.trim()) || isSpeltBy(typed, option.readings));
