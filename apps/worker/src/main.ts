import { armCrashPointNamed, logContext, configured, opened } from '@banjie/runtime';
import { openLog } from '@banjie/telemetry';
import { workerConfig } from './config.js';
import { startWorker } from './worker.js';

const config = configured(() => workerConfig());
if (config.crashPoint) armCrashPointNamed(config.crashPoint);

const worker = await opened(() =>
  startWorker(config, openLog({ ...config.log, program: 'worker', logContext: () => ({ ...logContext() }) })),
);
process.send?.({ ready: true });

let stopping = false;
/** Finishes what is under way, then ends; a second signal changes nothing. */
async function drain(): Promise<void> {
  if (stopping) return;
  stopping = true;
  await worker.close();
  process.exit(0);
}
process.on('SIGTERM', () => void drain());
process.on('SIGINT', () => void drain());
process.on('disconnect', () => void drain());
