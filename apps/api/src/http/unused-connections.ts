import type { Server } from 'node:http';
import type { Socket } from 'node:net';

/** Looked for connections to end this often while closing (ms). */
const lookEveryMs = 50;
/** A connection without a request is waited for so long: its first request may be on its way (ms). */
const graceMs = 1_000;

/**
 * Browsers open connections ahead of need, and keep them after an answer. Node waits for both kinds when it closes: for
 * one that never carried a request a minute, for one whose answer was under way until its keep-alive ends. The returned
 * function, called when closing begins, lets them end as soon as nothing is under way on them; what it returns stops it.
 */
export function unusedConnections(server: Server): () => () => void {
  const unused = new Set<Socket>();
  server.on('connection', (socket) => {
    unused.add(socket);
    socket.once('close', () => unused.delete(socket));
  });
  server.on('request', ({ socket }) => unused.delete(socket));
  return () => {
    const idle = setInterval(() => server.closeIdleConnections(), lookEveryMs);
    const grace = setTimeout(() => unused.forEach((socket) => socket.destroy()), graceMs);
    return () => {
      clearInterval(idle);
      clearTimeout(grace);
    };
  };
}
