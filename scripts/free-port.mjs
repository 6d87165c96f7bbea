import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';

/** Below what Linux, macOS and Windows give to outgoing connections: one of those could take the port before us. */
const [lowest, beyond] = [20_000, 32_000];

/**
 * A TCP port on the loopback interface that nobody listens on at this moment, and no outgoing connection will get.
 * @param {number} [preferred] returned when it is free; otherwise any other
 * @returns {Promise<number>}
 */
export async function freePort(preferred) {
  let port = preferred ?? randomInt(lowest, beyond);
  while (!(await isFree(port))) port = randomInt(lowest, beyond);
  return port;
}

/**
 * @param {number} port
 * @param {string} [host]
 */
export async function isFree(port, host = '127.0.0.1') {
  try {
    await listenOnce(port, host);
    return true;
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'EADDRINUSE') return false;
    throw error;
  }
}

/**
 * @param {number} port
 * @param {string} host
 * @returns {Promise<void>}
 */
function listenOnce(port, host) {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen({ port, host, exclusive: true }, () => probe.close(() => resolve()));
  });
}
