import { Alert } from 'antd';
import type { OrganisationMember } from './types.js';
import { useAnswer } from '../../api/use-api.js';
import { useLanguage } from '../../language/language.js';
import { officeTime } from '../../ui/time/office-time.logic.js';

/** What waits for an officer, before they are moved or deactivated (R1). */
export function HoldingsNote({ officer }: { officer: OrganisationMember }) {
  const { pick, say } = useLanguage();
  const { answer } = useAnswer('/api/organisation/officers/{id}/holdings', { params: { path: { id: officer.id } } });
  return (
    <Alert
      className="holdings"
      type="warning"
      showIcon
      title={say('organisation.holdings', { count: officer.openMatters })}
      description={
        <>
          <p>{say('organisation.holdingsHow')}</p>
          <ul>
            {(answer?.items ?? []).slice(0, 20).map(({ process, number, stageLabel, dueAt }) => (
              <li key={process}>
                {number} · {pick(stageLabel)}
                {dueAt === null ? '' : ` · ${officeTime(dueAt)}`}
              </li>
            ))}
          </ul>
        </>
      }
    />
  );
}
