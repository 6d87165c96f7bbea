import { Button } from 'antd';
import { useState } from 'react';
import { useLanguage } from '../../language/language.js';

interface Period {
  from: string;
  to: string;
}

/** First and last day of receipt; the figures are of this period, and so are the lists behind them. */
export function PeriodForm({ period, onChoose }: { period: Period; onChoose: (period: Period) => void }) {
  const { t } = useLanguage();
  const [typed, setTyped] = useState(period);
  const wrong = typed.from > typed.to;
  const field = (key: keyof Period) => (
    <label>
      {t(`dashboard.${key}`)}
      <input
        type="date"
        required
        value={typed[key]}
        aria-invalid={wrong}
        onChange={({ target }) => setTyped({ ...typed, [key]: target.value })}
      />
    </label>
  );
  return (
    <form
      className="period"
      onSubmit={(submitted) => {
        submitted.preventDefault();
        if (!wrong) onChoose(typed);
      }}
    >
      {field('from')}
      {field('to')}
      <Button htmlType="submit">{t('dashboard.show')}</Button>
      <span role="alert">{wrong ? t('dashboard.periodWrong') : ''}</span>
    </form>
  );
}
