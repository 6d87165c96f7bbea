import { LogoutOutlined } from '@ant-design/icons';
import { Alert } from 'antd';
import { Link, NavLink, Outlet } from 'react-router-dom';
import { useLanguage } from '../language/language.js';
import { LanguageSwitch } from '../language/LanguageSwitch.js';
import { FindBox } from '../features/find/FindBox.js';
import { SignInAgain } from '../features/session/SignInAgain.js';
import { useSession, useSessionState } from '../features/session/session.js';
import { useOfficeClock } from '../ui/time/office-clock.js';
import { officeTime } from '../ui/time/office-time.logic.js';
import { navigationFor } from './navigation.logic.js';
import { MenuCount } from './MenuCount.js';
import { useApi } from '../api/use-api.js';

/** The frame of every page for staff. */
export function Shell() {
  const { t } = useLanguage();
  return (
    <div className="shell">
      <a className="skip-link" href="#main">
        {t('skipToMain')}
      </a>
      <TopBar />
      <div className="shell-body">
        <Navigation />
        <main id="main" tabIndex={-1}>
          <Warnings />
          <Outlet />
        </main>
      </div>
      <SignInAgain />
    </div>
  );
}

function TopBar() {
  const { list, t } = useLanguage();
  const { officer, office } = useSession();
  const { signOut } = useSessionState();
  const { now } = useOfficeClock();
  return (
    <header className="top-bar">
      <span className="top-bar-name">
        <strong>{t('product')}</strong>
        <span className="top-bar-office">{office.name}</span>
      </span>
      <FindBox />
      {now === null ? null : (
        <span className="top-bar-time" title={t('clock.officeTime')}>
          {office.mode === 'trial' ? <span className="trial-mark">{t('trial.mark')}</span> : null}
          <time>{officeTime(new Date(now).toISOString())}</time>
        </span>
      )}
      <span className="top-bar-person">
        <span>
          {officer.name}
          <span className="top-bar-unit"> · {officer.unitName}</span>
          {officer.seats.length > 0 ? (
            <Link to="/absences" className="top-bar-desk">
              {t('desk.sitting', { names: list(officer.seats.map(({ name }) => name)) })}
            </Link>
          ) : null}
        </span>
        <LanguageSwitch />
        <button type="button" className="plain-button" onClick={() => void signOut()}>
          <LogoutOutlined aria-hidden="true" /> {t('signOut')}
        </button>
      </span>
    </header>
  );
}

function Navigation() {
  const { t } = useLanguage();
  const { officer, office } = useSession();
  const { data } = useApi('/api/menu/counts');
  return (
    <nav className="navigation" aria-label={t('navigation')}>
      <ul>
        {navigationFor([...officer.roles, ...officer.seats.flatMap(({ roles }) => roles)], office.mode).map(
          ({ to, messageKey }) => (
            <li key={to}>
              <NavLink to={to}>
                {t(messageKey)}
                {data ? <MenuCount of={to} counts={data} /> : null}
              </NavLink>
            </li>
          ),
        )}
      </ul>
    </nav>
  );
}

function Warnings() {
  const { localized } = useLanguage();
  const { warnings } = useOfficeClock();
  return (
    <div className="office-warnings">
      {warnings.map((warning) => (
        <Alert key={warning.zh} type="warning" showIcon title={localized(warning)} />
      ))}
    </div>
  );
}
