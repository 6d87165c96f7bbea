import { useEffect } from 'react';
import { sessionEvents } from '../api/request.js';
import { useSessionState } from '../features/session/session.js';
import { publishOfficeChange } from '../api/live/office-changes.js';

/** After a refusal the browser does not reconnect by itself; the stream is opened again after this time, ms. */
const againAfterMs = 15_000;

/** Follows the event stream while somebody is signed in, so that lists and cases on the screen stay up to date. */
export function LiveUpdates() {
  const { session, ended } = useSessionState();
  const officer = session?.officer.id;
  useEffect(() => (officer === undefined || ended ? undefined : follow()), [officer, ended]);
  return null;
}

/** Opens the stream and keeps it open until the returned function is called. */
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
      publishOfficeChange({ what: 'case', ...(JSON.parse(data) as { number: string; kind: string }) }),
    );
    on('inbox', () => publishOfficeChange({ what: 'inbox' }));
    on('office', () => publishOfficeChange({ what: 'office' }));
    on('lists', () => publishOfficeChange({ what: 'lists' }));
    on('reset', () => publishOfficeChange({ what: 'everything' }));
    // What was read before the stream began may have changed since.
    stream.addEventListener('open', () => (place === null ? publishOfficeChange({ what: 'everything' }) : undefined));
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

/** The server closes the stream when the session is over; this finds out whether that was the reason. */
async function askWhetherSignedIn(): Promise<void> {
  const response = await fetch('/api/session', { headers: { 'banjie-background': '1' } }).catch(() => null);
  if (response?.status === 401) sessionEvents.dispatchEvent(new Event('ended'));
}
