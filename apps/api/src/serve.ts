import { setImmediate, setTimeout } from 'node:timers/promises';
import { armCrashPointNamed, logContext, configured, opened } from '@banjie/runtime';
import { openLog } from '@banjie/telemetry';
import { apiConfig } from './config.js';
import { openOffice } from './server.js';

/** What was sent before we were told to stop has arrived by then, and is read and answered (ms). */
const lastToArriveMs = 1_000;
/** A connection is accepted in one turn of the event loop and its request read in the next: one more, for what came with it. */
const turnsToRead = 3;

/** A machine that was busy for all that time has not read what arrived: closing would cut it. */
async function lastHasArrived(): Promise<void> {
  await setTimeout(lastToArriveMs);
  for (let turn = 0; turn < turnsToRead; turn += 1) await setImmediate();
}

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
    await lastHasArrived();
    await office.close();
    await ended();
    process.exit(0);
  };
  for (const event of ['SIGTERM', 'SIGINT', 'disconnect'] as const) process.on(event, () => void drain());
}
