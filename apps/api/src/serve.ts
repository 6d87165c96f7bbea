import { setTimeout } from 'node:timers/promises';
import { armCrashPointNamed, logContext, configured, opened } from '@banjie/runtime';
import { openLog } from '@banjie/telemetry';
import { apiConfig } from './config.js';
import { openOffice } from './server.js';

/** What was sent before we were told to stop has arrived by then, and is read and answered (ms). */
const lastToArriveMs = 1_000;

/** Serves until told to stop; `ended` is waited for at the very end. A second signal changes nothing. */
export async function serve(ended: () => Promise<void>): Promise<void> {
  const config = configured(() => apiConfig());
  if (config.crashPoint) armCrashPointNamed(config.crashPoint);

  const office = await opened(() =>
    openOffice(config, openLog({ ...config.log, program: 'api', logContext: () => ({ ...logContext() }) })),
  );
  await office.app.listen(config.port, config.host);
  const url = (await office.app.getUrl()).replace('[::1]', '127.0.0.1');
  process.send?.({ ready: true, url });

  let stopping = false;
  const drain = async (): Promise<void> => {
    if (stopping) return;
    stopping = true;
    // Closing ends connections that wait for a request at once: one that is on its way would be cut.
    await setTimeout(lastToArriveMs);
    await office.close();
    await ended();
    process.exit(0);
  };
  for (const event of ['SIGTERM', 'SIGINT', 'disconnect'] as const) process.on(event, () => void drain());
}
