import type { CaseProcess } from '../../api/types.js';
import { useLanguage } from '../../language/language.js';
import { LightTag } from '../../ui/lists/LightTag.js';

/** The processes of the case with their stages. */
export function Processes({ processes }: { processes: readonly CaseProcess[] }) {
  const { localized, t } = useLanguage();
  return (
    <section className="card" aria-labelledby="processes-title">
      <h2 id="processes-title">{t('processes')}</h2>
      <ul className="processes">
        {processes.map(({ id, label, stageLabel, open, light }) => (
          <li key={id}>
            <strong>{localized(label)}</strong>
            <span>{localized(stageLabel)}</span>
            {open ? <LightTag light={light} /> : <span className="quiet">{t('process.ended')}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
