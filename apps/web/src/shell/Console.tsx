import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { App, ConfigProvider, Skeleton } from 'antd';
import enUS from 'antd/locale/en_US';
import zhCN from 'antd/locale/zh_CN';
import { RouterProvider } from 'react-router-dom';
import { LanguageProvider, useLanguage } from '../language/language.js';
import { LiveUpdates } from './LiveUpdates.js';
import { DirectoryProvider } from '../api/directory.js';
import { SessionProvider, useSessionState } from '../features/session/session.js';
import { OwnPasswordPage } from '../features/session/OwnPasswordPage.js';
import { SignInPage } from '../features/session/SignInPage.js';
import { OfficeClockProvider } from '../ui/time/office-clock.js';
import { router } from './routes.js';
import { theme } from './theme.js';

/** No caching after a page is closed (personal data), no retries (refusals are shown at once), no polling (changes come by the event stream). */
const answers = new QueryClient({
  defaultOptions: { queries: { gcTime: 0, retry: false, networkMode: 'always', refetchOnWindowFocus: false } },
});

/** The console: language, clock and session around the pages. */
export function Console() {
  return (
    <LanguageProvider>
      <ThemeProvider>
        <OfficeClockProvider>
          <QueryClientProvider client={answers}>
            <SessionProvider>
              <SessionGate />
            </SessionProvider>
          </QueryClientProvider>
        </OfficeClockProvider>
      </ThemeProvider>
    </LanguageProvider>
  );
}

function ThemeProvider({ children }: { children: React.ReactNode }) {
  const { language } = useLanguage();
  return (
    <ConfigProvider
      theme={theme}
      locale={language === 'zh' ? zhCN : enUS}
      button={{ autoInsertSpace: false }}
      wave={{ disabled: true }}
    >
      <App className="office">{children}</App>
    </ConfigProvider>
  );
}

function SessionGate() {
  const { session, loading } = useSessionState();
  if (session?.officer.ownPasswordNeeded) return <OwnPasswordPage />;
  if (session) {
    return (
      <DirectoryProvider>
        <LiveUpdates />
        <RouterProvider router={router} />
      </DirectoryProvider>
    );
  }
  return loading ? <Opening /> : <SignInPage />;
}

/** The frame of the console, until it is known who works here. */
function Opening() {
  const { t } = useLanguage();
  return (
    <div aria-busy="true">
      <header className="top-bar">
        <div className="top-bar-name">
          <strong>{t('product')}</strong>
        </div>
      </header>
      <main className="opening">
        <Skeleton active paragraph={{ rows: 6 }} />
      </main>
    </div>
  );
}
