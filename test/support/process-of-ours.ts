import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { dataKey } from './trial-office.js';

/** A compiled api or worker in a process of its own, to be killed at a named point. */
export class ProcessOfOurs {
  private constructor(
    private readonly child: ChildProcess,
    /** Resolves with the signal or code it ended by. */
    readonly ended: Promise<string | number>,
    /** Where it serves, once it is ready; null for a worker, or where it ended before. */
    readonly url: Promise<string | null>,
  ) {}

  static start(name: 'api' | 'worker', databaseUrl: string, variables: Record<string, string> = {}): ProcessOfOurs {
    const env = { PATH: '', MODE: 'trial', DATABASE_URL: databaseUrl, DATA_KEY: dataKey.toString('base64'), PORT: '0', QUEUE: 'none', ...variables };
    const child = fork(`apps/${name}/dist/main.js`, { env, execArgv: [], stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
    const ended = once(child, 'exit').then(([code, signal]) => (signal ?? code) as string | number);
    const ready = once(child, 'message').then(([message]) => (message as { url?: string }).url ?? null);
    return new ProcessOfOurs(child, ended, Promise.race([ready, ended.then(() => null)]));
  }

  async stop(): Promise<void> {
    if (this.child.exitCode === null && this.child.signalCode === null) this.child.kill('SIGKILL');
    await this.ended;
  }
}
