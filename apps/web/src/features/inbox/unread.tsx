import { createContext, use, useCallback, useEffect, useMemo, useState, type ReactNode } from 'react';
import { subscribeToOffice } from '../../api/live/office-changes.js';
import { callApi } from '../../api/request.js';

interface Unread {
  unread: number;
  count: () => Promise<void>;
}

const UnreadContext = createContext<Unread | null>(null);

/** Number of unread notices in the inbox; read at sign-in, when a notice arrives and when one was opened. */
export function UnreadProvider({ children }: { children: ReactNode }) {
  const [unread, setUnread] = useState(0);
  const count = useCallback(async () => {
    const inbox = await callApi('get', '/api/inbox').catch(() => null);
    if (inbox) setUnread(inbox.unread);
  }, []);
  useEffect(() => void count(), [count]);
  useEffect(() => subscribeToOffice(({ what }) => void (what === 'case' ? undefined : count())), [count]);
  const value = useMemo(() => ({ unread, count }), [unread, count]);
  return <UnreadContext value={value}>{children}</UnreadContext>;
}

export function useUnread(): Unread {
  const value = use(UnreadContext);
  if (!value) throw new Error('useUnread outside of UnreadProvider');
  return value;
}
