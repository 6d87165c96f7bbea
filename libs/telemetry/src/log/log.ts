import { ConsoleLogger, type LoggerService } from '@nestjs/common';
import { destination, pino, stdTimeFunctions, type Logger } from 'pino';
import type { LogConfig, LogLevel } from './log-config.js';
import { withoutContent } from './without-content.js';

type Fields = Record<string, unknown>;

export interface LogOptions extends LogConfig {
  /** api, worker. */
  program: string;
  /** Said with every line: the request or batch at hand. */
  logContext?: () => Fields;
  /** Where JSON lines go; standard output otherwise. */
  write?: (line: string) => void;
}

/**
 * The log of a process, for Nest and for us. Fields (`log({ … })`) make a line of level info; a text of level info is what
 * frameworks tell about themselves and goes to debug. No line holds personal data, bodies or query strings (R12).
 */
export function openLog({ program, format, level, logContext = () => ({}), write }: LogOptions): LoggerService {
  if (format === 'human') return new HumanLog(program, level, logContext);
  const to = write ? { write } : destination({ dest: 1, sync: true });
  const lines = pino(
    {
      level,
      base: { program },
      timestamp: stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      mixin: logContext,
    },
    to,
  );
  return new JsonLog(lines);
}

class JsonLog implements LoggerService {
  constructor(private readonly lines: Logger) {}

  log(message: unknown, context?: string): void {
    this.say(isFields(message) ? 'info' : 'debug', message, context);
  }

  error(message: unknown, ...more: unknown[]): void {
    this.say('error', message, more.at(-1));
  }

  warn(message: unknown, context?: string): void {
    this.say('warn', message, context);
  }

  debug(message: unknown, context?: string): void {
    this.say('debug', message, context);
  }

  verbose(message: unknown, context?: string): void {
    this.say('debug', message, context);
  }

  private say(level: LogLevel, message: unknown, context: unknown): void {
    const room = typeof context === 'string' && !context.includes('\n') ? { room: context } : {};
    if (isFields(message)) this.lines[level]({ ...room, ...message });
    else this.lines[level](room, withoutContent(String(message)));
  }
}

/** The same lines for a person: `GET /api/petitions/:number 200 · ms=12 officer=window`. */
class HumanLog extends ConsoleLogger {
  constructor(
    program: string,
    level: LogLevel,
    private readonly logContext: () => Fields,
  ) {
    const shown = {
      error: ['error'],
      warn: ['error', 'warn'],
      info: ['error', 'warn', 'log'],
      debug: ['error', 'warn', 'log', 'debug', 'verbose'],
    } as const;
    super({ logLevels: [...shown[level]], prefix: program });
  }

  override log(message: unknown, ...more: unknown[]): void {
    if (isFields(message)) super.log(this.inWords(message), ...more);
    else super.debug(message, ...more);
  }

  override warn(message: unknown, ...more: unknown[]): void {
    super.warn(isFields(message) ? this.inWords(message) : message, ...more);
  }

  override error(message: unknown, ...more: unknown[]): void {
    super.error(isFields(message) ? this.inWords(message) : message, ...more);
  }

  private inWords(fields: Fields): string {
    const pairs = Object.entries({ ...fields, ...this.logContext() }).filter(
      ([, value]) => value !== undefined && value !== null,
    );
    return pairs
      .map(([name, value]) => `${name}=${Array.isArray(value) ? value.join('\n    ') : String(value)}`)
      .join(' ');
  }
}

function isFields(message: unknown): message is Fields {
  return typeof message === 'object' && message !== null && !(message instanceof Error);
}
