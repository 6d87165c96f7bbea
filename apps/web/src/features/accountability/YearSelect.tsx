import { Select } from 'antd';
import { useSearchParams } from 'react-router-dom';
import { useLanguage } from '../../language/language.js';
import { useOfficeClock } from '../../ui/time/office-clock.js';
import { officeDay } from '../../ui/time/office-time.logic.js';

const yearsShown = 5;

/** The year a page is about; it stands in the address. */
export function YearSelect({ year }: { year: number }) {
  const { t } = useLanguage();
  const { now } = useOfficeClock();
  const [, setSearch] = useSearchParams();
  const latest = now === null ? year : Number(officeDay(new Date(now).toISOString()).slice(0, 4));
  const years = new Set([year, ...Array.from({ length: yearsShown }, (_, back) => latest - back)]);
  const options = [...years]
    .sort((one, other) => other - one)
    .map((value) => ({ value, label: t('ledger.year', { year: value }) }));
  return (
    <Select
      aria-label={t('ledger.yearChoice')}
      value={year}
      options={options}
      onChange={(value) => setSearch({ year: String(value) })}
    />
  );
}
