import { useQueryClient } from '@tanstack/react-query';
import { App, Tabs } from 'antd';
import { useState } from 'react';
import { Link, useSearchParams } from 'react-router-dom';
import { FormDrawer } from '../../forms/FormDrawer.js';
import type { Acted, NewAccount, Organisation } from './types.js';
import { useAnswer } from '../../api/use-api.js';
import { useLanguage } from '../../language/language.js';
import { Answered } from '../../ui/QueryResult.js';
import { useSession } from '../session/session.js';
import { Page } from '../../ui/Page.js';
import { ChangeLog } from './ChangeLog.js';
import type { Drawn } from './organisation-forms.js';
import { HoldingsNote } from './HoldingsNote.js';
import { OfficeSettings } from './OfficeSettings.js';
import { OneTimePassword } from './OneTimePassword.js';
import './organisation.css';
import { StaffTable } from './StaffTable.js';
import { UnitTable } from './UnitTable.js';

/** Units and officers, who leads whom, and what was changed by whom. */
export function OrganisationPage() {
  const { say } = useLanguage();
  const { message } = App.useApp();
  const client = useQueryClient();
  const isSystem = useSession().officer.roles.includes('systemAdministrator');
  const asked = useAnswer('/api/organisation');
  const [drawn, setDrawn] = useState<Drawn | null>(null);
  const [issued, setIssued] = useState<NewAccount | null>(null);
  const done = (acted: Acted): void => {
    setDrawn(null);
    if ('oneTimePassword' in acted) setIssued(acted);
    else
      void message.success(
        'left' in acted && acted.takenOver + acted.left > 0
          ? say('organisation.leftDone', { takenOver: acted.takenOver, left: acted.left })
          : say('organisation.done'),
      );
    void asked.again();
    // Choices of units and officers everywhere else, and the record.
    void client.invalidateQueries({
      predicate: ({ queryKey: [path] }) => path === '/directory' || path === '/organisation/log',
    });
  };
  return (
    <Page
      title={say('door.organisation')}
      lead={say('organisation.lead')}
      actions={
        isSystem ? (
          <Link className="button-like" to="/organisation/import">
            {say('organisation.import')}
          </Link>
        ) : null
      }
    >
      <Answered asked={asked}>
        {(organisation) => (
          <>
            <OrganisationTabs organisation={organisation} isSystem={isSystem} onOpen={setDrawn} />
            {drawn ? (
              <OrganisationDrawer
                drawn={drawn}
                organisation={organisation}
                onDone={done}
                onClose={() => setDrawn(null)}
              />
            ) : null}
          </>
        )}
      </Answered>
      {issued ? <OneTimePassword issued={issued} onClose={() => setIssued(null)} /> : null}
    </Page>
  );
}

interface OrganisationTabsProps {
  organisation: Organisation;
  /** A system administrator changes units and the office; others look. */
  isSystem: boolean;
  onOpen: (drawn: Drawn) => void;
}

function OrganisationTabs({ organisation, isSystem, onOpen }: OrganisationTabsProps) {
  const { say } = useLanguage();
  const [search, setSearch] = useSearchParams();
  const staff = {
    key: 'staff',
    label: say('organisation.staff'),
    children: <StaffTable organisation={organisation} onOpen={onOpen} />,
  };
  const units = {
    key: 'units',
    label: say('organisation.units'),
    children: <UnitTable organisation={organisation} onOpen={isSystem ? onOpen : null} />,
  };
  const office = {
    key: 'office',
    label: say('organisation.office'),
    children: <OfficeSettings organisation={organisation} onOpen={onOpen} />,
  };
  const log = { key: 'log', label: say('organisation.log'), children: <ChangeLog /> };
  return (
    <Tabs
      destroyOnHidden
      activeKey={search.get('tab') ?? 'staff'}
      onChange={(tab) => setSearch({ tab }, { replace: true })}
      items={[staff, units, ...(isSystem ? [office] : []), log]}
    />
  );
}

interface OrganisationDrawerProps {
  drawn: Drawn;
  organisation: Organisation;
  onDone: (acted: Acted) => void;
  onClose: () => void;
}

/** The form of a change, with what has to be known before it. */
function OrganisationDrawer({ drawn, organisation, onDone, onClose }: OrganisationDrawerProps) {
  const { say } = useLanguage();
  const { title, name, submit, rule, form, send, initial, officer, hint } = drawn;
  const lead =
    officer && officer.openMatters > 0 ? (
      <HoldingsNote officer={officer} />
    ) : hint ? (
      <p className="quiet">{say(hint)}</p>
    ) : null;
  return (
    <FormDrawer
      title={say(title, { name })}
      submit={say(submit)}
      rule={rule}
      schema={organisation.forms[form]}
      send={send}
      initial={initial}
      lead={lead}
      onDone={onDone}
      onClose={onClose}
    />
  );
}
