import { Button, Input } from 'antd';
import { useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import { useDirectory } from '../../api/directory.js';
import type { RegisterPage } from '../../api/types.js';
import { ChoiceField } from '../../forms/ChoiceField.js';
import { useLanguage } from '../../language/language.js';
import { filtersIn, narrowed, type FilterName, type Filters } from './registers.logic.js';

interface Option {
  value: string;
  name: string;
}

/** Filters of a register: lists apply at once, days and words with Enter. All of them are in the address. */
export function RegisterFilters({ page }: { page: RegisterPage }) {
  const { localized, t } = useLanguage();
  const { units, officers } = useDirectory();
  const [address, setAddress] = useSearchParams();
  const filters = filtersIn(address);
  const narrow = (change: Filters): void => setAddress(narrowed(address, change));
  const choice = (name: FilterName, options: readonly Option[]) => (
    <ChoiceField
      label={t(`registers.${name}`)}
      value={filters[name] ?? ''}
      onChange={(value) => narrow({ [name]: value })}
    >
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.name}
        </option>
      ))}
    </ChoiceField>
  );
  const listed = (choices: RegisterPage['choices']['stages']): Option[] =>
    choices.map(({ value, label }) => ({ value, name: localized(label) }));
  const named = (all: readonly { id: string; name: string }[]): Option[] =>
    all.map(({ id, name }) => ({ value: id, name }));
  return (
    <search className="filters register-filters no-print" aria-label={t('registers.filters')}>
      <TypedFilters filters={filters} period={page.period} onChange={narrow} />
      {choice('channel', listed(page.choices.channels))}
      {choice('lane', listed(page.choices.lanes))}
      {choice('unit', named(units))}
      {choice('officer', named(officers))}
      {choice('stage', listed(page.choices.stages))}
      {page.choices.acts.length > 0 ? choice('act', listed(page.choices.acts)) : null}
      {Object.keys(filters).length > 0 ? (
        <Button type="link" onClick={() => setAddress({})}>
          {t('registers.clear')}
        </Button>
      ) : null}
    </search>
  );
}

interface TypedProps {
  filters: Filters;
  period: RegisterPage['period'];
  onChange: (change: Filters) => void;
}

function TypedFilters({ filters, period, onChange }: TypedProps) {
  const { t } = useLanguage();
  const [typed, setTyped] = useState({ ...period, text: filters.text ?? '', category: filters.category ?? '' });
  const isWrong = typed.from > typed.to;
  const day = (name: 'from' | 'to') => (
    <label className="choice-field">
      {t(`registers.${name}`)}
      <input
        type="date"
        required
        value={typed[name]}
        aria-invalid={isWrong}
        onChange={({ target }) => setTyped({ ...typed, [name]: target.value })}
      />
    </label>
  );
  return (
    <form
      className="filter-words"
      onSubmit={(submitted) => {
        submitted.preventDefault();
        if (!isWrong) onChange(typed);
      }}
    >
      {day('from')}
      {day('to')}
      <label className="choice-field">
        {t('registers.text')}
        <Input type="search" value={typed.text} onChange={({ target }) => setTyped({ ...typed, text: target.value })} />
      </label>
      <label className="choice-field">
        {t('registers.category')}
        <Input value={typed.category} onChange={({ target }) => setTyped({ ...typed, category: target.value })} />
      </label>
      <Button htmlType="submit">{t('registers.apply')}</Button>
      <span role="alert">{isWrong ? t('registers.periodWrong') : ''}</span>
    </form>
  );
}
