import { createContext, use, useCallback, useEffect, useMemo, useState, type ReactNode } from 'react';
import type { Session } from '../../api/types.js';
import { ask, sessionEnd } from '../../api/request.js';
import { clearDrafts } from './drafts.js';

interface SessionState {
  /** Null while nobody has signed in. */
  session: Session | null;
  /** Still asking whether somebody is signed in. */
  asking: boolean;
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
  const [asking, setAsking] = useState(true);
  const [ended, setEnded] = useState(false);
  useEffect(() => {
    ask('get', '/api/session')
      .then(setSession, () => undefined)
      .finally(() => setAsking(false));
    const onEnd = (): void => setEnded(true);
    sessionEnd.addEventListener('ended', onEnd);
    return () => sessionEnd.removeEventListener('ended', onEnd);
  }, []);
  const signIn = useCallback(
    async (account: string, password: string) => {
      const opened = await ask('post', '/api/session', { body: { account, password } });
      clearDrafts(opened.officer.id);
      // Nobody may go on with what another officer had open.
      if (session && session.officer.id !== opened.officer.id) window.location.assign('/');
      setSession(opened);
      setEnded(false);
    },
    [session],
  );
  const changePassword = useCallback(async (current: string, next: string) => {
    setSession(await ask('post', '/api/session/password', { body: { current, next } }));
  }, []);
  const signOut = useCallback(async () => {
    await ask('delete', '/api/session').catch(() => undefined);
    clearDrafts();
    // A fresh page: nothing of the officer's work stays in memory on a shared computer.
    window.location.assign('/');
  }, []);
  const value = useMemo(
    () => ({ session, asking, ended, signIn, changePassword, signOut }),
    [session, asking, ended, signIn, changePassword, signOut],
  );
  return <SessionContext value={value}>{children}</SessionContext>;
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
