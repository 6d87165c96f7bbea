import type { CaseProcess } from '../../api/types.js';
import { useLanguage } from '../../language/language.js';
import { LightTag } from '../../ui/lists/LightTag.js';

/** The procedures tied to the case: each goes its own way. */
export function Processes({ processes }: { processes: readonly CaseProcess[] }) {
  const { pick, say } = useLanguage();
  return (
    <section className="card" aria-labelledby="processes-title">
      <h2 id="processes-title">{say('processes')}</h2>
      <ul className="processes">
        {processes.map(({ id, label, stageLabel, open, light }) => (
          <li key={id}>
            <strong>{pick(label)}</strong>
            <span>{pick(stageLabel)}</span>
            {open ? <LightTag light={light} /> : <span className="quiet">{say('process.ended')}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
