import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { App, ConfigProvider, Spin } from 'antd';
import enUS from 'antd/locale/en_US';
import zhCN from 'antd/locale/zh_CN';
import { RouterProvider } from 'react-router-dom';
import { LanguageProvider, useLanguage } from '../language/language.js';
import { FollowOffice } from './LiveUpdates.js';
import { DirectoryProvider } from '../api/directory.js';
import { SessionProvider, useSessionState } from '../features/session/session.js';
import { OwnPasswordPage } from '../features/session/OwnPasswordPage.js';
import { SignInPage } from '../features/session/SignInPage.js';
import { OfficeClockProvider } from '../ui/time/office-clock.js';
import { router } from './routes.js';
import { theme } from './theme.js';
import { UnreadProvider } from '../features/inbox/unread.js';

/** Nothing about people stays in memory for a page that is closed, and a refusal is told at once; what changes is told by the office itself. */
const answers = new QueryClient({
  defaultOptions: { queries: { gcTime: 0, retry: false, networkMode: 'always', refetchOnWindowFocus: false } },
});

/** The console: language, clock and session around the pages. */
export function Office() {
  return (
    <LanguageProvider>
      <Dressed>
        <OfficeClockProvider>
          <QueryClientProvider client={answers}>
            <SessionProvider>
              <Entrance />
            </SessionProvider>
          </QueryClientProvider>
        </OfficeClockProvider>
      </Dressed>
    </LanguageProvider>
  );
}

function Dressed({ children }: { children: React.ReactNode }) {
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

function Entrance() {
  const { session, asking } = useSessionState();
  if (session?.officer.ownPasswordNeeded) return <OwnPasswordPage />;
  if (session) {
    return (
      <DirectoryProvider>
        <UnreadProvider>
          <FollowOffice />
          <RouterProvider router={router} />
        </UnreadProvider>
      </DirectoryProvider>
    );
  }
  return asking ? <Spin fullscreen /> : <SignInPage />;
}
