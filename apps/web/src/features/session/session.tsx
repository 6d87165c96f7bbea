import { createContext, use, useCallback, useEffect, useMemo, useState, type ReactNode } from 'react';
import type { Session } from '../../api/types.js';
import { subscribeToOffice } from '../../api/live/office-changes.js';
import { callApi, sessionEvents } from '../../api/request.js';
import { clearDrafts } from './drafts.js';

interface SessionState {
  /** Null while nobody has signed in. */
  session: Session | null;
  /** The session is still being read. */
  loading: boolean;
  /** The session ended under an open page: what was typed stays while the person signs in again. */
  ended: boolean;
  signIn: (account: string, password: string) => Promise<void>;
  /** Replaces one's own password; throws `ProblemError` where it is refused. */
  changePassword: (current: string, next: string) => Promise<void>;
  signOut: () => Promise<void>;
}

const SessionContext = createContext<SessionState | null>(null);

export function SessionProvider({ children }: { children: ReactNode }) {
  const [session, setSession] = useState<Session | null>(null);
  const [loading, setAsking] = useState(true);
  const [ended, setEnded] = useState(false);
  useEffect(() => {
    callApi('get', '/api/session')
      .then(setSession, () => undefined)
      .finally(() => setAsking(false));
    const onEnd = (): void => setEnded(true);
    sessionEvents.addEventListener('ended', onEnd);
    return () => sessionEvents.removeEventListener('ended', onEnd);
  }, []);
  useDesks(session, setSession);
  const signIn = useCallback(
    async (account: string, password: string) => {
      const opened = await callApi('post', '/api/session', { body: { account, password } });
      clearDrafts(opened.officer.id);
      // A different officer must not see the pages the first one had open.
      if (session && session.officer.id !== opened.officer.id) window.location.assign('/');
      setSession(opened);
      setEnded(false);
    },
    [session],
  );
  const changePassword = useCallback(async (current: string, next: string) => {
    setSession(await callApi('post', '/api/session/password', { body: { current, next } }));
  }, []);
  const signOut = useCallback(async () => {
    await callApi('delete', '/api/session').catch(() => undefined);
    clearDrafts();
    // Reloads, so that nothing of the officer's work stays in memory on a shared computer.
    window.location.assign('/');
  }, []);
  const value = useMemo(
    () => ({ session, loading, ended, signIn, changePassword, signOut }),
    [session, loading, ended, signIn, changePassword, signOut],
  );
  return <SessionContext value={value}>{children}</SessionContext>;
}

/** At which desks somebody sits changes while they are signed in; it is read again with the office. */
function useDesks(session: Session | null, keep: (session: Session) => void): void {
  const officer = session?.officer.id;
  useEffect(() => {
    if (officer === undefined) return undefined;
    return subscribeToOffice(({ what }) => {
      if (what !== 'office' && what !== 'everything') return;
      callApi('get', '/api/session', { background: true }).then(
        (read) => (read.officer.id === officer ? keep(read) : undefined),
        () => undefined,
      );
    });
  }, [officer, keep]);
}

export function useSessionState(): SessionState {
  const value = use(SessionContext);
  if (!value) throw new Error('useSessionState outside of SessionProvider');
  return value;
}

/** The session of pages that exist only for somebody signed in. */
export function useSession(): Session {
  const { session } = useSessionState();
  if (!session) throw new Error('Nobody is signed in.');
  return session;
}
