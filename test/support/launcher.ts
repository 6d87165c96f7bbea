import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { environmentWithout } from './config.js';
import { lastResortMs } from './patience.js';

interface Started {
  /** As it stands after `npm`: `start`, `run dev`. */
  command?: string;
  /** The clone it is started in. */
  folder?: string | undefined;
}

/** The program of a script of package.json as a process of its own, as npm runs it. */
export class Launcher {
  output = '';
  readonly #process: ChildProcess;
  readonly #end: Promise<number | null>;

  constructor(variables: Record<string, string>, { command = 'start', folder = '.' }: Started = {}) {
    const env = {
      ...environmentWithout('DATABASE_URL', 'MIGRATION_DATABASE_URL', 'MODE', 'QUEUE', 'HOST', 'DATA_KEY', 'NODE_ENV'),
      ...variables,
    };
    const [, ...parameters] = scriptOf(command.replace(/^run /, ''), folder);
    this.#process = spawn(process.execPath, parameters, { env, cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
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

/** The words of a script, the first of which is node. */
function scriptOf(name: string, folder: string): string[] {
  const { scripts } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8')) as { scripts: Record<string, string> };
  return scripts[name]?.split(' ') ?? [];
}
