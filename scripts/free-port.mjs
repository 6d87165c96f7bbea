import { createServer } from 'node:net';

/**
 * A TCP port on the loopback interface that nobody listens on at this moment.
 * @param {number} [preferred] returned when it is free; otherwise any other
 * @returns {Promise<number>}
 */
export async function freePort(preferred) {
  if (preferred && (await isFree(preferred))) return preferred;
  return listenOnce(0, '127.0.0.1');
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
 * @returns {Promise<number>} the port that could be opened
 */
function listenOnce(port, host) {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen({ port, host, exclusive: true }, () => {
      const { port: opened } = /** @type {import('node:net').AddressInfo} */ (probe.address());
      probe.close(() => resolve(opened));
    });
  });
}
