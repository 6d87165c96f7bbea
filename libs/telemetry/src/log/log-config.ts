import { z } from 'zod';

export const logLevels = ['error', 'warn', 'info', 'debug'] as const;
export type LogLevel = (typeof logLevels)[number];

const logFormats = ['json', 'human'] as const;

export interface LogConfig {
  /** `json`: one object a line, for a machine to collect; `human`: to be read in a terminal. */
  format: (typeof logFormats)[number];
  level: LogLevel;
}

/** `LOG_FORMAT` and `LOG_LEVEL`, as every program of the office reads them. */
export const logEnvironment = {
  LOG_FORMAT: z.enum(logFormats, { error: `LOG_FORMAT must be one of ${logFormats.join(', ')}.` }).optional(),
  LOG_LEVEL: z.enum(logLevels, { error: `LOG_LEVEL must be one of ${logLevels.join(', ')}.` }).optional(),
};

interface LogEnvironment {
  MODE: 'trial' | 'production';
  LOG_FORMAT?: LogConfig['format'] | undefined;
  LOG_LEVEL?: LogLevel | undefined;
}

/** A real office writes a JSON line for every request; a trial one shows its terminal only what went wrong. */
export function logConfig({ MODE, LOG_FORMAT, LOG_LEVEL }: LogEnvironment): LogConfig {
  const real = MODE === 'production';
  return { format: LOG_FORMAT ?? (real ? 'json' : 'human'), level: LOG_LEVEL ?? (real ? 'info' : 'warn') };
}
