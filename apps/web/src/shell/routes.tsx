import { createBrowserRouter, Navigate } from 'react-router-dom';
import { CalendarPage } from '../routes/administrator/calendar/CalendarPage.js';
import { ClockPage } from '../routes/administrator/clock/ClockPage.js';
import { CategoriesPage } from '../routes/administrator/categories/CategoriesPage.js';
import { LimitsPage } from '../routes/administrator/limits/LimitsPage.js';
import { AccountabilityCasePage } from '../routes/discipline/accountability/AccountabilityCasePage.js';
import { AccountabilityPage } from '../routes/discipline/accountability/AccountabilityPage.js';
import { LedgerPage } from '../routes/discipline/ledger/LedgerPage.js';
import { SupervisionPage } from '../routes/discipline/supervision/SupervisionPage.js';
import { QueuePage } from '../routes/handler/queue/QueuePage.js';
import { DecisionsPage } from '../routes/leader/decisions/DecisionsPage.js';
import { InboxPage } from '../routes/staff/inbox/InboxPage.js';
import { PetitionPage } from '../routes/staff/petition/PetitionPage.js';
import { RegistrationPage } from '../routes/window/registration/RegistrationPage.js';
import { useSession } from '../session/session.js';
import { firstDoor } from './doors.logic.js';
import { NoSuchPage } from './NoSuchPage.js';
import { PageBroke } from './PageBroke.js';
import { Shell } from './Shell.js';

export const router = createBrowserRouter([
  {
    element: <Shell />,
    errorElement: <PageBroke />,
    children: [
      { index: true, element: <Start /> },
      { path: 'registration', element: <RegistrationPage /> },
      { path: 'queue', element: <QueuePage /> },
      { path: 'petitions/:number', element: <PetitionPage /> },
      { path: 'decisions', element: <DecisionsPage /> },
      { path: 'supervision', element: <SupervisionPage /> },
      { path: 'accountability', element: <AccountabilityPage /> },
      { path: 'accountability/:id', element: <AccountabilityCasePage /> },
      { path: 'ledger/:officer', element: <LedgerPage /> },
      {
        path: 'dashboard',
        lazy: async () => ({ Component: (await import('../routes/leader/dashboard/DashboardPage.js')).DashboardPage }),
      },
      {
        path: 'cases',
        lazy: async () => ({ Component: (await import('../routes/leader/dashboard/CasesPage.js')).CasesPage }),
      },
      {
        path: 'operations',
        lazy: async () => ({
          Component: (await import('../routes/administrator/operations/OperationsPage.js')).OperationsPage,
        }),
      },
      {
        path: 'organisation',
        lazy: async () => ({
          Component: (await import('../routes/administrator/organisation/OrganisationPage.js')).OrganisationPage,
        }),
      },
      {
        path: 'organisation/import',
        lazy: async () => ({
          Component: (await import('../routes/administrator/organisation/ImportPage.js')).ImportPage,
        }),
      },
      {
        path: 'first-run',
        lazy: async () => ({
          Component: (await import('../routes/administrator/first-run/FirstRunPage.js')).FirstRunPage,
        }),
      },
      { path: 'inbox', element: <InboxPage /> },
      { path: 'calendar', element: <CalendarPage /> },
      { path: 'limits', element: <LimitsPage /> },
      { path: 'categories', element: <CategoriesPage /> },
      { path: 'clock', element: <ClockPage /> },
      { path: '*', element: <NoSuchPage /> },
    ],
  },
]);

function Start() {
  const { officer } = useSession();
  return <Navigate to={firstDoor(officer.roles)} replace />;
}
