import { useApi } from '../api/use-api.js';
import { SearchSelect, type SearchSelectProps } from './SearchSelect.js';

/** What the matter is about, from the office's dictionary; found by its characters, its pinyin by every reading or its initials (R2). */
export function CategorySelect(given: Omit<SearchSelectProps, 'options' | 'several'>) {
  const { data } = useApi('/api/lists/{name}', { params: { path: { name: 'categories' } } });
  const options = (data?.items ?? [])
    .filter(({ retired }) => !retired)
    .map(({ path, readings }) => ({ value: path, label: path.replaceAll('/', ' / '), readings }));
  return <SearchSelect {...given} options={options} />;
}
