import { useId, useState, type ReactNode } from 'react';
import { useLanguage } from '../../language/language.js';

interface ChartCardProps {
  title: string;
  note?: string;
  chart: ReactNode;
  /** The same figures as a table, for those who cannot read the chart. */
  table: ReactNode;
}

/** A chart and its table, one of which is shown. */
export function ChartCard({ title, note, chart, table }: ChartCardProps) {
  const { headed, t } = useLanguage();
  const heading = useId();
  const [asTable, setAsTable] = useState(false);
  return (
    <section className="card chart-card" aria-labelledby={heading}>
      <div className="chart-head">
        <h2 id={heading}>{title}</h2>
        <button
          type="button"
          className="chart-switch"
          onClick={() => setAsTable(!asTable)}
          aria-label={headed(title, t(asTable ? 'dashboard.asChart' : 'dashboard.asTable'))}
        >
          {t(asTable ? 'dashboard.asChart' : 'dashboard.asTable')}
        </button>
      </div>
      {note === undefined ? null : <p className="quiet chart-note">{note}</p>}
      {asTable ? table : chart}
    </section>
  );
}
