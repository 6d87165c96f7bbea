import pg from 'pg';

/**
 * A client that always has somebody to tell of its end. The server's last words can come in the very packet that says it
 * is ready: then whoever waited for the connection has not heard of it yet, nobody listens to its errors, and an error
 * nobody listens to ends the process. What is asked of a lost client is refused, which is how its user learns of it.
 */
export class LastingClient extends pg.Client {
  constructor(config?: string | pg.ClientConfig) {
    super(config);
    this.on('error', () => undefined);
  }
}
