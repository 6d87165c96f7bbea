import { CheckCircleFilled, CloseCircleFilled } from '@ant-design/icons';
import type { Problem } from '../../api/problem.js';
import { useLanguage } from '../../language/language.js';

/** Outcome of signing for one matter, as colour, word and icon. */
export function OutcomeNote({ problem }: { problem: Problem | null }) {
  const { localized, t } = useLanguage();
  const Icon = problem === null ? CheckCircleFilled : CloseCircleFilled;
  return (
    <span className={problem === null ? 'outcome outcome-done' : 'outcome outcome-failed'}>
      <Icon aria-hidden="true" />
      {problem === null
        ? t('queue.signed')
        : t('queue.notSigned', { why: localized({ zh: problem.detail, en: problem.detailEn }) })}
    </span>
  );
}
