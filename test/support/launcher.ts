import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { environmentWithout } from './config.js';
import { lastResortMs } from './patience.js';

/** `scripts/start.mjs` as a process, as `npm start` runs it. */
export class Launcher {
  output = '';
  readonly #process: ChildProcess;
  readonly #end: Promise<number | null>;

  constructor(variables: Record<string, string>) {
    const env = {
      ...environmentWithout('DATABASE_URL', 'MIGRATION_DATABASE_URL', 'MODE', 'QUEUE', 'HOST', 'DATA_KEY'),
      ...variables,
    };
    this.#process = spawn(process.execPath, ['scripts/start.mjs'], { env, stdio: ['ignore', 'pipe', 'pipe'] });
    for (const stream of [this.#process.stdout, this.#process.stderr])
      stream?.setEncoding('utf8').on('data', (text: string) => (this.output += text));
    this.#end = once(this.#process, 'exit').then(([code]) => code as number | null);
  }

  /** Waits for the announcement, which comes last. */
  async ready(): Promise<void> {
    for (let waited = 0; !this.output.includes('Ctrl-C stops everything'); waited += 50) {
      if (this.#hasEnded() || waited > lastResortMs) throw new Error(`the launcher is not ready:\n${this.output}`);
      await sleep(50);
    }
  }

  signal(signal: NodeJS.Signals): void {
    this.#process.kill(signal);
  }

  /** Exit code; null after a kill. */
  ended(): Promise<number | null> {
    return this.#end;
  }

  async stop(): Promise<void> {
    if (!this.#hasEnded()) this.#process.kill('SIGTERM');
    await this.#end;
  }

  #hasEnded(): boolean {
    return this.#process.exitCode !== null || this.#process.signalCode !== null;
  }
}
