import { highestPort, wholeNumberSetting } from '@banjie/runtime';
import { metricsTokenSetting } from '@banjie/telemetry';
import { z } from 'zod';

export interface MetricsAddress {
  host: string;
  port: number;
  /** Who may read them; null: anybody who reaches the address, which then is this machine's own. */
  token: string | null;
}

const ownMachine = ['127.0.0.1', '::1', 'localhost'];

/** `METRICS_PORT` (none: no window), `METRICS_HOST` (this machine only) and `METRICS_TOKEN`. */
export const metricsEnvironment = {
  METRICS_PORT: wholeNumberSetting('METRICS_PORT', highestPort).nullable().default(null),
  METRICS_HOST: z.string().default('127.0.0.1'),
  METRICS_TOKEN: metricsTokenSetting,
};

interface MetricsEnvironment {
  METRICS_PORT: number | null;
  METRICS_HOST: string;
  METRICS_TOKEN: string | null;
}

/** False where others could read the metrics without a token. */
export const metricsAreGuarded = ({ METRICS_PORT, METRICS_HOST, METRICS_TOKEN }: MetricsEnvironment): boolean =>
  METRICS_PORT === null || METRICS_TOKEN !== null || ownMachine.includes(METRICS_HOST);

export const metricsAddress = (read: MetricsEnvironment): MetricsAddress | null =>
  read.METRICS_PORT === null ? null : { host: read.METRICS_HOST, port: read.METRICS_PORT, token: read.METRICS_TOKEN };
