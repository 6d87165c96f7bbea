import { Button, Input } from 'antd';
import { useState, type ReactNode } from 'react';
import { useAnswer } from '../../api/use-api.js';
import { useLanguage } from '../../language/language.js';
import type { WordKey } from '../../language/messages.zh.js';
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
] as const satisfies readonly (readonly [string, WordKey])[];

/** What the queue is narrowed to: lists apply at once, words with Enter. It all stands in the address. */
export function FilterBar({ filters, onChange }: FilterBarProps) {
  const { pick, say } = useLanguage();
  const { answer } = useAnswer('/api/queue/choices');
  const { kinds, units } = answer ?? { kinds: [], units: [] };
  return (
    <search className="filters" aria-label={say('queue.filters')}>
      <WordFields key={addressOf(filters)} filters={filters} onChange={onChange} />
      <Choice
        label={say('queue.stage')}
        value={stageChoice(filters)}
        onChange={(value) => onChange(changed(filters, fromStageChoice(value)))}
      >
        {kinds.map(({ kind, label, stages }) => (
          <optgroup key={kind} label={pick(label)}>
            {stages.map(({ stage, label: stageLabel }) => (
              <option key={stage} value={`${kind}:${stage}`}>
                {pick(stageLabel)}
              </option>
            ))}
          </optgroup>
        ))}
      </Choice>
      <Choice
        label={say('queue.urgency')}
        value={filters.urgency ?? ''}
        onChange={(urgency) => onChange(changed(filters, { urgency }))}
      >
        {urgencies.map(([value, word]) => (
          <option key={value} value={value}>
            {say(word)}
          </option>
        ))}
      </Choice>
      {units.length > 0 ? (
        <Choice
          label={say('queue.unit')}
          value={filters.unit ?? ''}
          onChange={(unit) => onChange(changed(filters, { unit }))}
        >
          {units.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Choice>
      ) : null}
      {addressOf(filters) === '' ? null : (
        <Button type="link" onClick={() => onChange({})}>
          {say('queue.clear')}
        </Button>
      )}
    </search>
  );
}

function WordFields({ filters, onChange }: FilterBarProps) {
  const { say } = useLanguage();
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
        {say('queue.search')}
        <Input id={searchId} type="search" value={text} onChange={({ target }) => setText(target.value)} />
      </label>
      <label className="choice-field">
        {say('queue.category')}
        <Input value={category} onChange={({ target }) => setCategory(target.value)} />
      </label>
      <Button htmlType="submit">{say('queue.apply')}</Button>
    </form>
  );
}

function Choice({
  label,
  value,
  onChange,
  children,
}: {
  label: string;
  value: string;
  onChange: (value: string) => void;
  children: ReactNode;
}) {
  const { say } = useLanguage();
  return (
    <label className="choice-field">
      {label}
      <select value={value} onChange={({ target }) => onChange(target.value)}>
        <option value="">{say('queue.any')}</option>
        {children}
      </select>
    </label>
  );
}
