import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { freePort } from '../../scripts/free-port.mjs';
import { endWithUs } from '../../scripts/stopping.mjs';
import { findProgram } from './programs.mjs';

/** @typedef {{ url: string, stop: () => Promise<void> }} TestRedis */

/** Path of redis-server, or null: for `describeIf(redisServer, 'redis-server', …)`. */
export const redisServer = findProgram('redis-server');

/**
 * A private Redis on a free port, configured as in production; null where redis-server is not installed.
 * @returns {Promise<TestRedis | null>}
 */
export async function startRedis() {
  if (!redisServer) return null;
  const port = await freePort();
  const directory = mkdtempSync(join(tmpdir(), 'banjie-redis-'));
  const options = {
    port,
    bind: '127.0.0.1',
    dir: directory,
    appendonly: 'yes',
    save: '',
    'maxmemory-policy': 'noeviction',
  };
  const parameters = Object.entries(options).flatMap(([name, value]) => [`--${name}`, String(value)]);
  const server = spawn(redisServer, parameters, { stdio: ['ignore', 'pipe', 'ignore'] });
  endWithUs(server);
  await ready(server.stdout);
  return { url: `redis://127.0.0.1:${port}`, stop: () => stop(server, directory) };
}

/** @param {import('node:stream').Readable} output */
async function ready(output) {
  /** @type {string[]} */
  const said = [];
  for await (const line of createInterface(output)) {
    said.push(line);
    if (line.includes('Ready to accept connections')) {
      output.resume();
      return;
    }
  }
  throw new Error(`redis-server did not start:\n${said.join('\n')}`);
}

/**
 * @param {import('node:child_process').ChildProcess} server
 * @param {string} directory
 */
async function stop(server, directory) {
  if (server.exitCode === null && server.signalCode === null) {
    server.kill('SIGKILL');
    await once(server, 'exit');
  }
  rmSync(directory, { recursive: true, force: true });
}
