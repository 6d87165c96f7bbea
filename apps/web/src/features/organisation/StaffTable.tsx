import { Button, Checkbox, Input } from 'antd';
import { useState } from 'react';
import type { Organisation, OrganisationMember } from './types.js';
import { useLanguage } from '../../language/language.js';
import { Emptiness } from '../../ui/EmptyState.js';
import { ListTable, type Column } from '../../ui/lists/ListTable.js';
import { useSession } from '../session/session.js';
import * as drawers from './organisation-forms.js';
import { matching } from './staff.logic.js';

const pageSize = 50;

interface StaffTableProps {
  organisation: Organisation;
  onOpen: (drawn: drawers.Drawn) => void;
}

/** Officers to search, each with what may be done about them. */
export function StaffTable({ organisation, onOpen }: StaffTableProps) {
  const { pick, say } = useLanguage();
  const { roles: own } = useSession().officer;
  const [words, setWords] = useState('');
  const [withGone, setWithGone] = useState(false);
  const [shown, setShown] = useState(pageSize);
  const unitName = namesOf(organisation.units.map(({ id, name }) => [id, name]));
  const roleName = namesOf(organisation.roles.map(({ role, label }) => [role, pick(label)]));
  const found = matching(organisation.officers, { words, withGone, unitName, roleName });
  const columns: Column<OrganisationMember>[] = [
    { key: 'name', title: say('organisation.name'), show: (officer) => <Name officer={officer} /> },
    { key: 'unit', title: say('organisation.unit'), show: ({ unit }) => unitName(unit) },
    {
      key: 'roles',
      title: say('organisation.roles'),
      className: 'grow',
      show: (officer) => <Roles officer={officer} roleName={roleName} />,
    },
    { key: 'holds', title: say('organisation.holds'), show: ({ openMatters }) => openMatters },
    {
      key: 'acts',
      title: say('organisation.acts'),
      show: (officer) => <Acts officer={officer} own={own} onOpen={onOpen} />,
    },
  ];
  return (
    <>
      <div className="staff-search">
        <Input.Search
          allowClear
          aria-label={say('organisation.search')}
          placeholder={say('organisation.search')}
          value={words}
          onChange={({ target }) => setWords(target.value)}
        />
        <Checkbox checked={withGone} onChange={({ target }) => setWithGone(target.checked)}>
          {say('organisation.withGone')}
        </Checkbox>
        {own.includes('systemAdministrator') ? (
          <Button type="primary" onClick={() => onOpen(drawers.addOfficer)}>
            {say('organisation.addOfficer')}
          </Button>
        ) : null}
      </div>
      <p className="quiet" role="status">
        {say('organisation.shown', { total: found.length, shown: Math.min(shown, found.length) })}
      </p>
      {found.length === 0 ? (
        <Emptiness title={say('organisation.nobody')}>{say('organisation.nobodyWhy')}</Emptiness>
      ) : (
        <ListTable
          caption={say('organisation.staff')}
          columns={columns}
          items={found.slice(0, shown)}
          keyOf={({ id }) => id}
        />
      )}
      {found.length > shown ? (
        <Button onClick={() => setShown(shown + pageSize)}>{say('organisation.more')}</Button>
      ) : null}
    </>
  );
}

function namesOf(pairs: [string, string][]): (id: string) => string {
  const names = new Map(pairs);
  return (id) => names.get(id) ?? id;
}

function Name({ officer: { id, name, disabled, passwordIsOneTime } }: { officer: OrganisationMember }) {
  const { say } = useLanguage();
  return (
    <>
      <strong>{name}</strong>
      <span className="due-date">{id}</span>
      {disabled ? (
        <span className="mark">{say('organisation.gone')}</span>
      ) : passwordIsOneTime ? (
        <span className="mark">{say('organisation.newcomer')}</span>
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
  const { list, say } = useLanguage();
  return (
    <>
      {list(roles.map(roleName))}{' '}
      {cleared ? <span className="mark mark-cleared">{say('organisation.cleared')}</span> : null}
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
  const { say } = useLanguage();
  const isSystem = own.includes('systemAdministrator');
  const isSecurity = own.includes('securityAdministrator');
  if (!isSystem && !isSecurity) return null;
  const supervises = officer.roles.some((role) => role === 'securityAdministrator' || role === 'auditor');
  const resets = officer.cleared || supervises ? isSecurity : isSystem;
  const clears =
    isSecurity && officer.roles.some((role) => role === 'disciplineOfficer' || role === 'disciplineSecretary');
  const mayClose = supervises ? isSecurity : isSystem;
  const button = (word: 'change' | 'deactivate' | 'reactivate' | 'reset' | 'clear', drawn: drawers.Drawn) => (
    <Button
      size="small"
      aria-label={say(`organisation.${word}Of`, { name: officer.name })}
      onClick={() => onOpen(drawn)}
    >
      {say(`organisation.${word}`)}
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
