import { Alert } from 'antd';
import type { OrganisationMember } from './types.js';
import { useApi } from '../../api/use-api.js';
import { useLanguage } from '../../language/language.js';
import { officeTime } from '../../ui/time/office-time.logic.js';

/** The open matters of an officer, shown before they are moved or deactivated (R1). */
export function HoldingsNote({ officer }: { officer: OrganisationMember }) {
  const { localized, t } = useLanguage();
  const { data } = useApi('/api/organisation/officers/{id}/holdings', { params: { path: { id: officer.id } } });
  return (
    <Alert
      className="holdings"
      type="warning"
      showIcon
      title={t('organisation.holdings', { count: officer.openMatters })}
      description={
        <>
          <p>{t('organisation.holdingsHow')}</p>
          <ul>
            {(data?.items ?? []).slice(0, 20).map(({ process, number, stageLabel, dueAt }) => (
              <li key={process}>
                {number} · {localized(stageLabel)}
                {dueAt === null ? '' : ` · ${officeTime(dueAt)}`}
              </li>
            ))}
          </ul>
        </>
      }
    />
  );
}
