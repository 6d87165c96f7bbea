import { Alert } from 'antd';
import { useApi } from '../../api/use-api.js';
import { useLanguage } from '../../language/language.js';
import type { MergerPreview, OrganisationUnit } from './types.js';

/** What a unit has open, shown before it is closed or merged (R1). */
export function MergerNote({ unit: { id } }: { unit: OrganisationUnit }) {
  const { t } = useLanguage();
  const { data } = useApi('/api/organisation/units/{id}/merger', { params: { path: { id } } });
  if (!data) return null;
  return (
    <Alert
      className="holdings"
      type="info"
      showIcon
      title={t('organisation.merger')}
      description={<Open of={data} />}
    />
  );
}

function Open({ of: { held, supervised, complaints, toDesk, absences, deputies } }: { of: MergerPreview }) {
  const { localized, t } = useLanguage();
  const rows: [string, number][] = [
    ...held.map(({ kindLabel, stageLabel, count }): [string, number] => [
      `${localized(kindLabel)} · ${localized(stageLabel)}`,
      count,
    ]),
    [t('organisation.mergerSupervised'), supervised],
    [t('organisation.mergerComplaints'), complaints],
    ...toDesk.map(({ name, count }): [string, number] => [t('organisation.mergerToDesk', { name }), count]),
  ];
  const some = rows.filter(([, count]) => count > 0);
  return (
    <>
      {some.length === 0 ? <p>{t('organisation.mergerNothing')}</p> : null}
      <ul>
        {some.map(([label, count]) => (
          <li key={label}>{t('organisation.mergerCount', { label, count })}</li>
        ))}
        {absences > 0 ? <li>{t('organisation.mergerAbsences', { absences, deputies })}</li> : null}
      </ul>
    </>
  );
}
