import { highestPort, wholeNumberSetting } from '@banjie/runtime';
import { metricsToken } from '@banjie/telemetry';

export interface MetricsAddress {
  host: string;
  port: number;
  /** Who may read them; null: anybody who reaches the address, which then is this machine's own. */
  token: string | null;
}

const ownMachine = ['127.0.0.1', '::1', 'localhost'];

/** `METRICS_PORT` (none: no window), `METRICS_HOST` (this machine only) and `METRICS_TOKEN`. Throws where others could read without a token. */
export function metricsAddress(env: NodeJS.ProcessEnv = process.env): MetricsAddress | null {
  if (!env.METRICS_PORT) return null;
  const [port, host, token] = [
    wholeNumberSetting('METRICS_PORT', env.METRICS_PORT, highestPort),
    env.METRICS_HOST || '127.0.0.1',
    metricsToken(env),
  ];
  if (token === null && !ownMachine.includes(host))
    throw new Error('METRICS_HOST beyond this machine needs METRICS_TOKEN: metrics are never open.');
  return { host, port, token };
}
