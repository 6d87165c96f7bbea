import { Select } from 'antd';
import { useLanguage } from '../language/language.js';
import { popupPlace } from './popup-place.js';
import { isSpeltBy, type Readings } from './spelling.logic.js';

export interface SearchSelectProps {
  id?: string;
  value?: unknown;
  onChange?: (value: unknown) => void;
  /** `readings`: of each character of the label, by which it is found too. */
  options: { value: string | number; label: string; readings?: Readings }[];
  clearable: boolean;
  several?: boolean;
}

const isFound = (typed: string, option?: SearchSelectProps['options'][number]): boolean =>
  option !== undefined &&
  (option.label.toLowerCase().includes(typed.trim().toLowerCase()) || isSpeltBy(typed, option.readings ?? []));

/** A list to search by what it shows and, where given, by how it is spelt. */
export function SearchSelect({ options, clearable, several = false, ...given }: SearchSelectProps) {
  const { t } = useLanguage();
  return (
    <Select
      {...given}
      mode={several ? 'multiple' : undefined}
      options={options}
      allowClear={clearable}
      getPopupContainer={popupPlace}
      // Without the virtual list every choice is there for screen readers too.
      virtual={options.length > 200}
      showSearch={options.length > 6 ? { filterOption: isFound } : false}
      placeholder={t('field.choose')}
      notFoundContent={t('field.noChoice')}
    />
  );
}
