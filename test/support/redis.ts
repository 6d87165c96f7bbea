import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { freePort } from '../../scripts/free-port.mjs';
import { findProgram } from './programs.js';

export interface TestRedis {
  url: string;
  stop(): Promise<void>;
}

/** Path of redis-server, or null: for `describeIf(redisServer, 'redis-server', …)`. */
export const redisServer = findProgram('redis-server');

/** A private Redis on a free port, configured as in production; null where redis-server is not installed. */
export async function startRedis(): Promise<TestRedis | null> {
  if (!redisServer) return null;
  const port = await freePort();
  const directory = mkdtempSync(join(tmpdir(), 'banjie-redis-'));
  const options = { port, bind: '127.0.0.1', dir: directory, appendonly: 'yes', save: '', 'maxmemory-policy': 'noeviction' };
  const parameters = Object.entries(options).flatMap(([name, value]) => [`--${name}`, String(value)]);
  const server = spawn(redisServer, parameters, { stdio: ['ignore', 'pipe', 'ignore'] });
  await ready(server);
  return { url: `redis://127.0.0.1:${port}`, stop: () => stop(server, directory) };
}

async function ready(server: ChildProcess): Promise<void> {
  if (!server.stdout) throw new Error('redis-server has no output');
  const said: string[] = [];
  for await (const line of createInterface(server.stdout)) {
    said.push(line);
    if (line.includes('Ready to accept connections')) {
      server.stdout.resume();
      return;
    }
  }
  throw new Error(`redis-server did not start:\n${said.join('\n')}`);
}

async function stop(server: ChildProcess, directory: string): Promise<void> {
  if (server.exitCode === null && server.signalCode === null) {
    server.kill('SIGKILL');
    await once(server, 'exit');
  }
  rmSync(directory, { recursive: true, force: true });
}
