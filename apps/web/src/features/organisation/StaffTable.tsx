import { Button, Checkbox, Input } from 'antd';
import { useState } from 'react';
import type { Organisation, OrganisationMember } from './types.js';
import { useLanguage } from '../../language/language.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { ListTable, type Column } from '../../ui/lists/ListTable.js';
import { useSession } from '../session/session.js';
import * as drawers from './organisation-forms.js';
import { matching } from './staff.logic.js';

const pageSize = 50;

interface StaffTableProps {
  organisation: Organisation;
  onOpen: (openForm: drawers.OpenForm) => void;
}

/** Officers to search, each with what may be done about them. */
export function StaffTable({ organisation, onOpen }: StaffTableProps) {
  const { localized, t } = useLanguage();
  const { roles: own } = useSession().officer;
  const [text, setText] = useState('');
  const [withDisabled, setWithDisabled] = useState(false);
  const [shown, setShown] = useState(pageSize);
  const unitName = namesOf(organisation.units.map(({ id, name }) => [id, name]));
  const roleName = namesOf(organisation.roles.map(({ role, label }) => [role, localized(label)]));
  const found = matching(organisation.officers, { text, withDisabled, unitName, roleName });
  const columns: Column<OrganisationMember>[] = [
    { key: 'name', title: t('organisation.name'), show: (officer) => <Name officer={officer} /> },
    { key: 'unit', title: t('organisation.unit'), show: ({ unit }) => unitName(unit) },
    {
      key: 'roles',
      title: t('organisation.roles'),
      className: 'grow',
      show: (officer) => <Roles officer={officer} roleName={roleName} />,
    },
    { key: 'holds', title: t('organisation.holds'), show: ({ openMatters }) => openMatters },
    {
      key: 'acts',
      title: t('organisation.acts'),
      show: (officer) => <Acts officer={officer} own={own} onOpen={onOpen} />,
    },
  ];
  return (
    <>
      <div className="staff-search">
        <Input.Search
          allowClear
          aria-label={t('organisation.search')}
          placeholder={t('organisation.search')}
          value={text}
          onChange={({ target }) => setText(target.value)}
        />
        <Checkbox checked={withDisabled} onChange={({ target }) => setWithDisabled(target.checked)}>
          {t('organisation.withGone')}
        </Checkbox>
        {own.includes('systemAdministrator') ? (
          <Button type="primary" onClick={() => onOpen(drawers.addOfficer)}>
            {t('organisation.addOfficer')}
          </Button>
        ) : null}
      </div>
      <p className="quiet" role="status">
        {t('organisation.shown', { total: found.length, shown: Math.min(shown, found.length) })}
      </p>
      {found.length === 0 ? (
        <EmptyState title={t('organisation.nobody')}>{t('organisation.nobodyWhy')}</EmptyState>
      ) : (
        <ListTable
          caption={t('organisation.staff')}
          columns={columns}
          items={found.slice(0, shown)}
          keyOf={({ id }) => id}
        />
      )}
      {found.length > shown ? (
        <Button onClick={() => setShown(shown + pageSize)}>{t('organisation.more')}</Button>
      ) : null}
    </>
  );
}

function namesOf(pairs: [string, string][]): (id: string) => string {
  const names = new Map(pairs);
  return (id) => names.get(id) ?? id;
}

function Name({ officer: { id, name, disabled, passwordIsOneTime } }: { officer: OrganisationMember }) {
  const { t } = useLanguage();
  return (
    <>
      <strong>{name}</strong>
      <span className="due-date">{id}</span>
      {disabled ? (
        <span className="mark">{t('organisation.gone')}</span>
      ) : passwordIsOneTime ? (
        <span className="mark">{t('organisation.newcomer')}</span>
      ) : null}
    </>
  );
}

function Roles({
  officer: { roles, cleared },
  roleName,
}: {
  officer: OrganisationMember;
  roleName: (role: string) => string;
}) {
  const { list, t } = useLanguage();
  return (
    <>
      {list(roles.map(roleName))}{' '}
      {cleared ? <span className="mark mark-cleared">{t('organisation.cleared')}</span> : null}
    </>
  );
}

/** Which buttons are shown is a matter of tidiness: what may be done, the API decides. */
function Acts({
  officer,
  own,
  onOpen,
}: {
  officer: OrganisationMember;
  own: readonly string[];
  onOpen: StaffTableProps['onOpen'];
}) {
  const { t } = useLanguage();
  const isSystem = own.includes('systemAdministrator');
  const isSecurity = own.includes('securityAdministrator');
  if (!isSystem && !isSecurity) return null;
  const supervises = officer.roles.some((role) => role === 'securityAdministrator' || role === 'auditor');
  const resets = officer.cleared || supervises ? isSecurity : isSystem;
  const clears =
    isSecurity && officer.roles.some((role) => role === 'disciplineOfficer' || role === 'disciplineSecretary');
  const mayClose = supervises ? isSecurity : isSystem;
  const button = (
    messageKey: 'change' | 'deactivate' | 'reactivate' | 'reset' | 'clear',
    openForm: drawers.OpenForm,
  ) => (
    <Button
      size="small"
      aria-label={t(`organisation.${messageKey}Of`, { name: officer.name })}
      onClick={() => onOpen(openForm)}
    >
      {t(`organisation.${messageKey}`)}
    </Button>
  );
  if (officer.disabled) return mayClose ? button('reactivate', drawers.reactivate(officer)) : null;
  return (
    <div className="row-acts">
      {button('change', drawers.changeOfficer(officer))}
      {resets ? button('reset', drawers.resetPassword(officer)) : null}
      {clears ? button('clear', drawers.clearance(officer)) : null}
      {mayClose ? button('deactivate', drawers.deactivate(officer)) : null}
    </div>
  );
}
