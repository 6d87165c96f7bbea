import { z } from 'zod';

const shortest = 16;

/** `METRICS_TOKEN`, by which a collector reads the metrics; null: nobody does by token. Refused where it could be guessed. */
export const metricsTokenSetting = z
  .string()
  .regex(/^[\x21-\x7e]+$/, 'METRICS_TOKEN must be visible ASCII characters without spaces.')
  .min(shortest, `METRICS_TOKEN must have at least ${shortest} characters: openssl rand -hex 24`)
  .nullable()
  .default(null);
