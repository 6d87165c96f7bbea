import { CheckCircleFilled, CloseCircleFilled } from '@ant-design/icons';
import type { Problem } from '../../api/problem.js';
import { useLanguage } from '../../language/language.js';

/** How signing for one matter ended: colour and word and icon. */
export function OutcomeNote({ problem }: { problem: Problem | null }) {
  const { pick, say } = useLanguage();
  const Icon = problem === null ? CheckCircleFilled : CloseCircleFilled;
  return (
    <span className={problem === null ? 'outcome outcome-done' : 'outcome outcome-failed'}>
      <Icon aria-hidden="true" />
      {problem === null
        ? say('queue.signed')
        : say('queue.notSigned', { why: pick({ zh: problem.detail, en: problem.detailEn }) })}
    </span>
  );
}
