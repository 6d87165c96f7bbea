import { useSearchParams } from 'react-router-dom';
import { useApi } from '../../api/use-api.js';
import { useLanguage } from '../../language/language.js';

/** The unit everything is narrowed to; it stands in the address. */
export function UnitChoice() {
  const { t } = useLanguage();
  const [search, setSearch] = useSearchParams();
  const { data } = useApi('/api/discipline-board/units');
  const choose = (unit: string): void => {
    const others = Object.fromEntries([...search].filter(([name]) => name !== 'unit'));
    setSearch(unit === '' ? others : { ...others, unit });
  };
  return (
    <label className="choice-field">
      {t('discipline.unit')}
      <select value={search.get('unit') ?? ''} onChange={({ target }) => choose(target.value)}>
        <option value="">{t('discipline.allUnits')}</option>
        {search.get('unit') === 'none' ? <option value="none">{t('discipline.noUnit')}</option> : null}
        {data?.items.map(({ unit, name }) => (
          <option key={unit} value={unit}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
