import { useEffect } from 'react';
import { sessionEnd } from '../api/request.js';
import { useSessionState } from '../features/session/session.js';
import { tellOfficeChange } from '../api/live/office-changes.js';

/** After a refusal the browser does not come back by itself; it is tried again this much later, ms. */
const againAfterMs = 15_000;

/** Follows what changes in the office while somebody is signed in, so that no list or case on the screen grows old. */
export function FollowOffice() {
  const { session, ended } = useSessionState();
  const officer = session?.officer.id;
  useEffect(() => (officer === undefined || ended ? undefined : follow()), [officer, ended]);
  return null;
}

/** Opens the stream and keeps it open; the returned function ends it. */
function follow(): () => void {
  let place: string | null = null;
  let source: EventSource | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const open = (): void => {
    const stream = new EventSource(`/api/events${place === null ? '' : `?after=${encodeURIComponent(place)}`}`);
    source = stream;
    const on = (event: string, tell: (data: string) => void): void =>
      stream.addEventListener(event, ({ data, lastEventId }: MessageEvent<string>) => {
        place = lastEventId;
        tell(data);
      });
    on('change', (data) =>
      tellOfficeChange({ what: 'case', ...(JSON.parse(data) as { number: string; kind: string }) }),
    );
    on('inbox', () => tellOfficeChange({ what: 'inbox' }));
    on('reset', () => tellOfficeChange({ what: 'everything' }));
    // What was read before the stream began may have changed since.
    stream.addEventListener('open', () => (place === null ? tellOfficeChange({ what: 'everything' }) : undefined));
    stream.addEventListener('error', () => {
      if (stream.readyState !== EventSource.CLOSED) return;
      timer = setTimeout(open, againAfterMs);
      void askWhetherSignedIn();
    });
  };
  open();
  return () => {
    clearTimeout(timer);
    source?.close();
  };
}

/** The office ends the stream of a session that is over; whoever sits before the page learns of it. */
async function askWhetherSignedIn(): Promise<void> {
  const response = await fetch('/api/session', { headers: { 'banjie-background': '1' } }).catch(() => null);
  if (response?.status === 401) sessionEnd.dispatchEvent(new Event('ended'));
}
