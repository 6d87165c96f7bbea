export const logLevels = ['error', 'warn', 'info', 'debug'] as const;
export type LogLevel = (typeof logLevels)[number];

export interface LogConfig {
  /** `json`: one object a line, for a machine to collect; `human`: to be read in a terminal. */
  format: 'json' | 'human';
  level: LogLevel;
}

/**
 * `LOG_FORMAT` and `LOG_LEVEL`. A real office writes a JSON line for every request; a trial one shows its terminal only what went
 * wrong. Throws an Error that names the variable.
 */
export function logConfig(mode: 'trial' | 'production', env: NodeJS.ProcessEnv = process.env): LogConfig {
  const real = mode === 'production';
  return {
    format: oneOf('LOG_FORMAT', env.LOG_FORMAT || (real ? 'json' : 'human'), ['json', 'human'] as const),
    level: oneOf('LOG_LEVEL', env.LOG_LEVEL || (real ? 'info' : 'warn'), logLevels),
  };
}

function oneOf<Choice extends string>(name: string, given: string, choices: readonly Choice[]): Choice {
  const found = choices.find((choice) => choice === given);
  if (found) return found;
  throw new Error(`${name} must be one of ${choices.join(', ')}.`);
}
