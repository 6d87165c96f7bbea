import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';

/**
 * What the line does to what passes: `slow` delays every packet, `dead` keeps connections open and forwards nothing,
 * `farewell` lets the server end in the packet that says it is ready, as one does that loses its postmaster.
 */
export type Weather = 'fair' | 'slow' | 'dead' | 'cutBeforeCommit' | 'cutAfterCommit' | 'farewell';

/** ReadyForQuery, idle; and an ErrorResponse: FATAL 57P01. */
const ready = Buffer.from('Z\0\0\0\x05I');
const fields = Buffer.from('SFATAL\0VFATAL\0C57P01\0Mterminating connection due to unexpected postmaster exit\0\0');
const lastWords = Buffer.concat([Buffer.from('E'), Buffer.from([0, 0, 0, fields.length + 4]), fields]);

const delayMs = 150;
/** What commits: the word, or a statement that is a transaction by itself (its name travels with its parameters). */
const commits = ['COMMIT', 'banjie_register', 'banjie_advance'];

/** A TCP line of our own between a process and PostgreSQL, whose weather the test makes. */
export class BadLine {
  weather: Weather = 'fair';
  /** Connections cut inside a COMMIT. */
  cuts = 0;
  private readonly pairs = new Set<readonly [Socket, Socket]>();

  private constructor(
    private readonly server: Server,
    private readonly target: URL,
  ) {}

  static async to(databaseUrl: string): Promise<BadLine> {
    const server = createServer();
    const line = new BadLine(server, new URL(databaseUrl));
    server.on('connection', (near) => line.carry(near));
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    return line;
  }

  /** The database as it is reached over this line. */
  get url(): string {
    const { port } = this.server.address() as AddressInfo;
    return Object.assign(new URL(this.target), { host: `127.0.0.1:${port}` }).href;
  }

  /** Ends every connection there is, as a restarted switch does. */
  cut(): void {
    for (const pair of this.pairs) for (const socket of pair) socket.destroy();
  }

  close(): void {
    this.cut();
    this.server.close();
  }

  private carry(near: Socket): void {
    const far = connect(Number(this.target.port), this.target.hostname);
    const pair = [near, far] as const;
    this.pairs.add(pair);
    const end = (): void => {
      this.pairs.delete(pair);
      for (const socket of pair) socket.destroy();
    };
    for (const socket of pair) socket.on('error', end).on('close', end).setNoDelay(true);
    near.on('data', (data) => this.pass(data, far, () => this.cutsAt(data, far, end)));
    far.on('data', (data) => {
      if (this.weather !== 'farewell' || !data.subarray(-ready.length).equals(ready))
        return this.pass(data, near, () => false);
      near.end(Buffer.concat([data, lastWords]));
    });
  }

  private pass(data: Buffer, to: Socket, isCut: () => boolean): void {
    if (this.weather === 'dead' || isCut()) return;
    if (this.weather === 'slow') setTimeout(() => to.writable && to.write(data), delayMs);
    else to.write(data);
  }

  /** Before: the server never hears of the COMMIT. After: it commits, and nobody hears of that. */
  private cutsAt(data: Buffer, far: Socket, end: () => void): boolean {
    if (!this.weather.startsWith('cut') || !commits.some((word) => data.includes(word))) return false;
    this.cuts += 1;
    if (this.weather === 'cutBeforeCommit') end();
    else far.write(data, () => setTimeout(end, 1));
    return true;
  }
}
