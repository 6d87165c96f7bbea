import { useListOptions } from './list-options.js';
import { SearchSelect, type SearchSelectProps } from './SearchSelect.js';

/** What the matter is about, from the office's dictionary; found by its characters, its pinyin by every reading or its initials (R2). */
export function CategorySelect(given: Omit<SearchSelectProps, 'options' | 'several'>) {
  return <SearchSelect {...given} options={useListOptions('categories')} />;
}
