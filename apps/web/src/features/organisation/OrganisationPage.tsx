import { useQueryClient } from '@tanstack/react-query';
import { App, Tabs } from 'antd';
import { useState } from 'react';
import { Link, useSearchParams } from 'react-router-dom';
import { FormDrawer } from '../../forms/FormDrawer.js';
import type { Acted, NewAccount, Organisation } from './types.js';
import { useApi } from '../../api/use-api.js';
import { useLanguage } from '../../language/language.js';
import { QueryResult } from '../../ui/QueryResult.js';
import { useSession } from '../session/session.js';
import { Page } from '../../ui/Page.js';
import { ChangeLog } from './ChangeLog.js';
import type { OpenForm } from './organisation-forms.js';
import { HoldingsNote } from './HoldingsNote.js';
import { MergerNote } from './MergerNote.js';
import { OfficeSettings } from './OfficeSettings.js';
import { OneTimePassword } from './OneTimePassword.js';
import './organisation.css';
import { StaffTable } from './StaffTable.js';
import { UnitTable } from './UnitTable.js';

/** Units and officers, who leads whom, and what was changed by whom. */
export function OrganisationPage() {
  const { t } = useLanguage();
  const { message } = App.useApp();
  const client = useQueryClient();
  const isSystem = useSession().officer.roles.includes('systemAdministrator');
  const query = useApi('/api/organisation');
  const [openForm, setOpenForm] = useState<OpenForm | null>(null);
  const [issued, setIssued] = useState<NewAccount | null>(null);
  const done = (acted: Acted): void => {
    setOpenForm(null);
    if ('oneTimePassword' in acted) setIssued(acted);
    else
      void message.success(
        'left' in acted && acted.takenOver + acted.left > 0
          ? t('organisation.leftDone', { takenOver: acted.takenOver, left: acted.left })
          : 'waiting' in acted && acted.staff + acted.moved + acted.waiting > 0
            ? t('organisation.mergedDone', { staff: acted.staff, moved: acted.moved, waiting: acted.waiting })
            : t('organisation.done'),
      );
    void query.refetch();
    // Choices of units and officers everywhere else, and the record.
    void client.invalidateQueries({
      predicate: ({ queryKey: [path] }) => path === '/directory' || path === '/organisation/log',
    });
  };
  return (
    <Page
      title={t('navigation.organisation')}
      lead={t('organisation.lead')}
      actions={
        isSystem ? (
          <Link className="button-like" to="/organisation/import">
            {t('organisation.import')}
          </Link>
        ) : null
      }
    >
      <QueryResult query={query}>
        {(organisation) => (
          <>
            <OrganisationTabs organisation={organisation} isSystem={isSystem} onOpen={setOpenForm} />
            {openForm ? (
              <OrganisationDrawer
                openForm={openForm}
                organisation={organisation}
                onDone={done}
                onClose={() => setOpenForm(null)}
              />
            ) : null}
          </>
        )}
      </QueryResult>
      {issued ? <OneTimePassword issued={issued} onClose={() => setIssued(null)} /> : null}
    </Page>
  );
}

interface OrganisationTabsProps {
  organisation: Organisation;
  /** A system administrator changes units and the office; others look. */
  isSystem: boolean;
  onOpen: (openForm: OpenForm) => void;
}

function OrganisationTabs({ organisation, isSystem, onOpen }: OrganisationTabsProps) {
  const { t } = useLanguage();
  const [search, setSearch] = useSearchParams();
  const staff = {
    key: 'staff',
    label: t('organisation.staff'),
    children: <StaffTable organisation={organisation} onOpen={onOpen} />,
  };
  const units = {
    key: 'units',
    label: t('organisation.units'),
    children: <UnitTable organisation={organisation} onOpen={isSystem ? onOpen : null} />,
  };
  const office = {
    key: 'office',
    label: t('organisation.office'),
    children: <OfficeSettings organisation={organisation} onOpen={onOpen} />,
  };
  const log = { key: 'log', label: t('organisation.log'), children: <ChangeLog /> };
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
  openForm: OpenForm;
  organisation: Organisation;
  onDone: (acted: Acted) => void;
  onClose: () => void;
}

/** The form of a change, with what has to be known before it. */
function OrganisationDrawer({ openForm, organisation, onDone, onClose }: OrganisationDrawerProps) {
  const { t } = useLanguage();
  const { title, name, submit, rule, form, send, initial, officer, hint, unit } = openForm;
  const lead =
    officer && officer.openMatters > 0 ? (
      <HoldingsNote officer={officer} />
    ) : hint ? (
      <>
        <p className="quiet">{t(hint)}</p>
        {unit ? <MergerNote unit={unit} /> : null}
      </>
    ) : null;
  return (
    <FormDrawer
      title={t(title, { name })}
      submit={t(submit)}
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
