import { Select } from 'antd';
import { useLanguage } from '../language/language.js';

export interface SearchSelectProps {
  id?: string;
  value?: unknown;
  onChange?: (value: unknown) => void;
  /** `spelt`: what is found too, e.g. the sounds of the label in letters. */
  options: { value: string | number; label: string; spelt?: string }[];
  clearable: boolean;
  several?: boolean;
}

/** A list to search by what it shows and, where given, by how it is spelt. */
export function SearchSelect({ options, clearable, several = false, ...given }: SearchSelectProps) {
  const { t } = useLanguage();
  return (
    <Select
      {...given}
      mode={several ? 'multiple' : undefined}
      options={options}
      allowClear={clearable}
      // Where it belongs for screen readers: inside the page or the open dialog, not after it.
      getPopupContainer={(select: HTMLElement) => select.closest<HTMLElement>('[role="dialog"], main') ?? document.body}
      // Without the virtual list every choice is there for screen readers too.
      virtual={options.length > 200}
      showSearch={options.length > 6 ? { optionFilterProp: ['label', 'spelt'] } : false}
      placeholder={t('field.choose')}
      notFoundContent={t('field.noChoice')}
    />
  );
}
