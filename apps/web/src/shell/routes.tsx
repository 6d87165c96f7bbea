import { createBrowserRouter, Navigate } from 'react-router-dom';
import { AbsencesPage } from '../features/absences/AbsencesPage.js';
import { CalendarPage } from '../features/settings/calendar/CalendarPage.js';
import { TrialClockPage } from '../features/trial-clock/TrialClockPage.js';
import { SignOffPage } from '../features/sign-off/SignOffPage.js';
import { OfficeListPage } from '../features/settings/lists/OfficeListPage.js';
import { LimitsPage } from '../features/settings/limits/LimitsPage.js';
import { AccountabilityCasePage } from '../features/accountability/AccountabilityCasePage.js';
import { AccountabilityPage } from '../features/accountability/AccountabilityPage.js';
import { LedgerPage } from '../features/accountability/LedgerPage.js';
import { SupervisionPage } from '../features/supervision/SupervisionPage.js';
import { HandledPage } from '../features/queue/HandledPage.js';
import { QueuePage } from '../features/queue/QueuePage.js';
import { DecisionsPage } from '../features/decisions/DecisionsPage.js';
import { InboxPage } from '../features/inbox/InboxPage.js';
import { CasePage } from '../features/case/CasePage.js';
import { RegistrationPage } from '../features/intake/RegistrationPage.js';
import { useSession } from '../features/session/session.js';
import { homePath } from './navigation.logic.js';
import { NotFoundPage } from './NotFoundPage.js';
import { PageError } from './PageError.js';
import { Shell } from './Shell.js';

export const router = createBrowserRouter([
  {
    element: <Shell />,
    errorElement: <PageError />,
    children: [
      { index: true, element: <Start /> },
      { path: 'registration', element: <RegistrationPage /> },
      { path: 'queue', element: <QueuePage /> },
      { path: 'queue/handled', element: <HandledPage /> },
      { path: 'petitions/:number', element: <CasePage /> },
      { path: 'decisions', element: <DecisionsPage /> },
      {
        path: 'deliveries',
        lazy: async () => ({ Component: (await import('../features/deliveries/DeliveriesPage.js')).DeliveriesPage }),
      },
      {
        path: 'call-backs',
        lazy: async () => ({ Component: (await import('../features/call-back/CallBacksPage.js')).CallBacksPage }),
      },
      ...['discipline', 'discipline/:view'].map((path) => ({
        path,
        lazy: async () => ({ Component: (await import('../features/discipline/DisciplinePage.js')).DisciplinePage }),
      })),
      { path: 'supervision', element: <SupervisionPage /> },
      { path: 'accountability', element: <AccountabilityPage /> },
      { path: 'accountability/:id', element: <AccountabilityCasePage /> },
      { path: 'ledger/:officer', element: <LedgerPage /> },
      {
        path: 'years-end',
        lazy: async () => ({ Component: (await import('../features/accountability/YearsEndPage.js')).YearsEndPage }),
      },
      {
        path: 'dashboard',
        lazy: async () => ({ Component: (await import('../features/dashboard/DashboardPage.js')).DashboardPage }),
      },
      {
        path: 'cases',
        lazy: async () => ({ Component: (await import('../features/dashboard/CasesPage.js')).CasesPage }),
      },
      {
        path: 'registers',
        lazy: async () => ({ Component: (await import('../features/registers/RegistersPage.js')).RegistersPage }),
      },
      {
        path: 'registers/:register',
        lazy: async () => ({ Component: (await import('../features/registers/RegisterPage.js')).RegisterPage }),
      },
      {
        path: 'exports',
        lazy: async () => ({ Component: (await import('../features/exports/ExportsPage.js')).ExportsPage }),
      },
      {
        path: 'retention',
        lazy: async () => ({ Component: (await import('../features/retention/RetentionPage.js')).RetentionPage }),
      },
      {
        path: 'destroyed/:number',
        lazy: async () => ({ Component: (await import('../features/retention/RemainsPage.js')).RemainsPage }),
      },
      {
        path: 'operations',
        lazy: async () => ({
          Component: (await import('../features/operations/OperationsPage.js')).OperationsPage,
        }),
      },
      {
        path: 'organisation',
        lazy: async () => ({
          Component: (await import('../features/organisation/OrganisationPage.js')).OrganisationPage,
        }),
      },
      {
        path: 'organisation/import',
        lazy: async () => ({
          Component: (await import('../features/organisation/ImportPage.js')).ImportPage,
        }),
      },
      {
        path: 'first-run',
        lazy: async () => ({
          Component: (await import('../features/first-run/FirstRunPage.js')).FirstRunPage,
        }),
      },
      { path: 'inbox', element: <InboxPage /> },
      { path: 'absences', element: <AbsencesPage /> },
      { path: 'calendar', element: <CalendarPage /> },
      { path: 'limits', element: <LimitsPage /> },
      { path: 'sign-off', element: <SignOffPage /> },
      { path: 'categories', element: <OfficeListPage key="categories" name="categories" /> },
      { path: 'places', element: <OfficeListPage key="places" name="places" /> },
      { path: 'clock', element: <TrialClockPage /> },
      { path: '*', element: <NotFoundPage /> },
    ],
  },
]);

function Start() {
  const { officer } = useSession();
  return <Navigate to={homePath(officer.roles)} replace />;
}
