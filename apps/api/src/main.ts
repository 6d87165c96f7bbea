import { armCrashPointNamed, atHand } from '@banjie/runtime';
import { openLog } from '@banjie/telemetry';
import { apiConfig } from './config.js';
import { openOffice } from './server.js';

const config = apiConfig();
if (config.crashPoint) armCrashPointNamed(config.crashPoint);

const office = await openOffice(config, openLog({ ...config.log, program: 'api', atHand: () => ({ ...atHand() }) }));
await office.app.listen(config.port, config.host);
const url = (await office.app.getUrl()).replace('[::1]', '127.0.0.1');
process.send?.({ ready: true, url });

let stopping = false;
/** Finishes what is under way, then ends; a second signal changes nothing. */
async function drain(): Promise<void> {
  if (stopping) return;
  stopping = true;
  await office.close();
  process.exit(0);
}
process.on('SIGTERM', () => void drain());
process.on('SIGINT', () => void drain());
process.on('disconnect', () => void drain());
