import { Button, Input } from 'antd';
import { useState } from 'react';
import { useApi } from '../../api/use-api.js';
import { useLanguage } from '../../language/language.js';
import type { MessageKey } from '../../language/messages.zh.js';
import { ChoiceField } from '../../forms/ChoiceField.js';
import { useSession } from '../session/session.js';
import { addressOf, changed, fromStageChoice, stageChoice, type Filters } from './filters.logic.js';

interface FilterBarProps {
  filters: Filters;
  onChange: (filters: Filters) => void;
}

export const searchId = 'queue-search';
const urgencies = [
  ['overdue', 'queue.overdue'],
  ['red', 'light.red'],
  ['yellow', 'light.yellow'],
  ['reminded', 'light.reminded'],
  ['green', 'light.green'],
] as const satisfies readonly (readonly [string, MessageKey])[];

/** Filters of the queue: lists apply at once, text with Enter. All of them are in the address. */
export function FilterBar({ filters, onChange }: FilterBarProps) {
  const { localized, t } = useLanguage();
  const { data } = useApi('/api/queue/choices');
  const { kinds, units } = data ?? { kinds: [], units: [] };
  const { officer } = useSession();
  return (
    <search className="filters queue-filters" aria-label={t('queue.filters')}>
      <TextFilters key={addressOf(filters)} filters={filters} onChange={onChange} />
      <ChoiceField
        label={t('queue.stage')}
        value={stageChoice(filters)}
        onChange={(value) => onChange(changed(filters, fromStageChoice(value)))}
      >
        {kinds.map(({ kind, label, stages }) => (
          <optgroup key={kind} label={localized(label)}>
            {stages.map(({ stage, label: stageLabel }) => (
              <option key={stage} value={`${kind}:${stage}`}>
                {localized(stageLabel)}
              </option>
            ))}
          </optgroup>
        ))}
      </ChoiceField>
      <ChoiceField
        label={t('queue.urgency')}
        value={filters.urgency ?? ''}
        onChange={(urgency) => onChange(changed(filters, { urgency }))}
      >
        {urgencies.map(([value, messageKey]) => (
          <option key={value} value={value}>
            {t(messageKey)}
          </option>
        ))}
      </ChoiceField>
      {units.length > 0 ? (
        <ChoiceField
          label={t('queue.unit')}
          value={filters.unit ?? ''}
          onChange={(unit) => onChange(changed(filters, { unit }))}
        >
          {units.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </ChoiceField>
      ) : null}
      {officer.seats.length > 0 ? (
        <ChoiceField
          label={t('desk')}
          value={filters.deskOf ?? ''}
          onChange={(deskOf) => onChange(changed(filters, { deskOf }))}
        >
          {[officer, ...officer.seats].map(({ id, name }) => (
            <option key={id} value={id}>
              {id === officer.id ? t('desk.own') : t('desk.of', { name })}
            </option>
          ))}
        </ChoiceField>
      ) : null}
      {addressOf(filters) === '' ? null : (
        <Button type="link" onClick={() => onChange({})}>
          {t('queue.clear')}
        </Button>
      )}
    </search>
  );
}

function TextFilters({ filters, onChange }: FilterBarProps) {
  const { t } = useLanguage();
  const [text, setText] = useState(filters.text ?? '');
  const [category, setCategory] = useState(filters.category ?? '');
  return (
    <form
      className="filter-words"
      onSubmit={(event) => {
        event.preventDefault();
        onChange(changed(filters, { text, category }));
      }}
    >
      <label className="choice-field">
        {t('queue.search')}
        <Input id={searchId} type="search" value={text} onChange={({ target }) => setText(target.value)} />
      </label>
      <label className="choice-field">
        {t('queue.category')}
        <Input value={category} onChange={({ target }) => setCategory(target.value)} />
      </label>
      <Button htmlType="submit">{t('queue.apply')}</Button>
    </form>
  );
}
