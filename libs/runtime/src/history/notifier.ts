import pg from 'pg';

/** Waits before a lost connection is tried again, ms. */
const againAfterMs = 500;

/**
 * Listens for commits that wrote history, on a connection of its own: one that is borrowed cannot listen. Lost, it is
 * made again, and rings once, because commits in between were not heard.
 */
export class Notifier {
  private client: pg.Client | null = null;
  private stopped = false;
  private retry: NodeJS.Timeout | null = null;

  constructor(
    private readonly url: string,
    private readonly onNotification: () => void,
  ) {}

  /** Throws where the database cannot be reached at first. */
  async listen(): Promise<void> {
    const client = new pg.Client({ connectionString: this.url, application_name: 'banjie-live', keepAlive: true });
    this.client = client;
    client.on('notification', this.onNotification);
    client.on('error', () => this.lost(client));
    client.on('end', () => this.lost(client));
    await client.connect();
    await client.query('LISTEN banjie_live');
    this.onNotification();
  }

  async close(): Promise<void> {
    this.stopped = true;
    if (this.retry) clearTimeout(this.retry);
    await this.client?.end().catch(() => undefined);
  }

  private lost(client: pg.Client): void {
    if (this.stopped || this.client !== client) return;
    this.client = null;
    client.end().catch(() => undefined);
    this.retry = setTimeout(() => {
      this.listen().catch(() => {
        const failed = this.client;
        if (failed) this.lost(failed);
      });
    }, againAfterMs);
  }
}
