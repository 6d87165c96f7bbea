import { Socket } from 'node:net';

/** A statement gives up after this time (ms), so the server is never silent for longer while it lives. */
export const statementTimeoutMs = 18_000;

const silentMs = statementTimeoutMs + 1_000;

/**
 * A connection that ends itself when nothing has been heard on it for longer than any statement may take: a line that
 * went dead without closing is otherwise noticed by nobody, and whoever asked would wait for ever. One that lies idle
 * for so long ends as well, and the pool makes another when it needs one.
 */
export function endingInSilence(): Socket {
  const socket = new Socket();
  socket.setTimeout(silentMs, () => socket.destroy(new Error('Connection terminated: nothing was heard on it')));
  return socket;
}
