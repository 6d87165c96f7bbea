import { useLanguage } from '../../language/language.js';
import { CaseLink } from '../case/CaseTable.js';
import type { Outcome } from './use-batch.js';

interface BatchFailuresProps {
  failed: readonly Outcome<{ process: string; number: string; title: string | null }>[];
  label?: string;
}

/** The rows at which an act on several was refused, each with why; nothing where none was. */
export function BatchFailures({ failed, label }: BatchFailuresProps) {
  const { localized } = useLanguage();
  if (failed.length === 0) return null;
  return (
    <ul className="batch-gone" aria-label={label}>
      {failed.map(({ item: { process, number, title }, problem }) => (
        <li key={process}>
          <CaseLink number={number} title={title} />
          <span className="outcome outcome-failed">
            {problem ? localized({ zh: problem.detail, en: problem.detailEn }) : null}
          </span>
        </li>
      ))}
    </ul>
  );
}
