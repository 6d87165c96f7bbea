import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { endWithUs } from '../../scripts/stopping.mjs';
import { sabotageInForce } from './config.js';
import { dataKey } from './trial-office.js';

/** As much of what a quiet process complained of is kept (characters): enough for the error it ended by. */
const wordsKept = 4_000;

const sabotagePreload = './test/guarantees/faults/sabotage.mjs';

export interface Conditions {
  preload?: readonly string[];
  quiet?: boolean;
}

/** A compiled api or worker in a process of its own, to be killed at a named point. */
export class ProcessOfOurs {
  private words = '';

  private constructor(
    private readonly child: ChildProcess,
    /** Resolves with the signal or code it ended by. */
    readonly ended: Promise<string | number>,
    /** Where it serves, once it is ready; null for a worker, or where it ended before. */
    readonly url: Promise<string | null>,
  ) {}

  /** `preload`: modules loaded before ours, to falsify what it sees of its machine. `quiet`: it will complain, rightly; only its last words are kept. */
  static start(
    name: 'api' | 'worker',
    databaseUrl: string,
    variables: Record<string, string> = {},
    { preload = [], quiet = false }: Conditions = {},
  ): ProcessOfOurs {
    const env = {
      PATH: '',
      MODE: 'trial',
      DATABASE_URL: databaseUrl,
      DATA_KEY: dataKey.toString('base64'),
      PORT: '0',
      QUEUE: 'none',
      SABOTAGE: sabotageInForce ?? '',
      ...variables,
    };
    const execArgv = [...(sabotageInForce ? [sabotagePreload] : []), ...preload].flatMap((module) => [
      '--import',
      module,
    ]);
    const child = fork(`apps/${name}/dist/main.js`, {
      env,
      execArgv,
      stdio: ['ignore', 'ignore', quiet ? 'pipe' : 'inherit', 'ipc'],
    });
    endWithUs(child);
    const ended = once(child, 'exit').then(([code, signal]) => (signal ?? code) as string | number);
    const ready = once(child, 'message').then(([message]) => (message as { url?: string }).url ?? null);
    const started = new ProcessOfOurs(child, ended, Promise.race([ready, ended.then(() => null)]));
    child.stderr
      ?.setEncoding('utf8')
      .on('data', (said: string) => void (started.words = `${started.words}${said}`.slice(-wordsKept)));
    return started;
  }

  /** Whether it lives, else how it ended, and the last it said where it was to be quiet: for a verdict that fails. */
  get lastWords(): string {
    const end = this.child.signalCode ?? this.child.exitCode;
    return `${end === null ? 'alive' : `ended by ${end}`}: ${this.words}`;
  }

  /** Asks it to finish and end; resolves with how it ended and after how many ms. */
  async drain(): Promise<{ end: string | number; ms: number }> {
    const began = performance.now();
    this.child.kill('SIGTERM');
    return { end: await this.ended, ms: performance.now() - began };
  }

  kill(): void {
    this.child.kill('SIGKILL');
  }

  async stop(): Promise<void> {
    if (this.child.exitCode === null && this.child.signalCode === null) this.child.kill('SIGKILL');
    await this.ended;
  }
}
