import type { HeardEvent } from '@banjie/office';
import type { Position } from '@banjie/runtime';
import type { ServerResponse } from 'node:http';

/** What a stream tells: what its reader hears, that the office is another (who is there, who sits where), or that everything is to be read again. */
export type LiveEvent = HeardEvent | { event: 'office' | 'lists' | 'reset'; data: object };

/** Bytes that wait for a slow reader; beyond, the stream is cut, and the reader comes back with its place. */
const waitingAtMost = 1_000_000;

/** One open answer of server-sent events. Everything it writes carries its place, sealed, so that a cut loses nothing. */
export class EventStream {
  readonly ended: Promise<void>;

  constructor(
    private readonly response: ServerResponse,
    private readonly sealed: (place: Position) => string,
  ) {
    // Whoever left while their place was looked for says so no more.
    this.ended = response.destroyed ? Promise.resolve() : new Promise((resolve) => response.once('close', resolve));
    response.writeHead(200, {
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      // A connection kept for later would hold up a server that is closing.
      connection: 'close',
      // Proxies would otherwise keep events until a buffer is full.
      'x-accel-buffering': 'no',
    });
    response.write('retry: 1000\n\n');
  }

  get isOpen(): boolean {
    return !this.response.writableEnded && !this.response.destroyed;
  }

  tell(event: LiveEvent, place: Position): void {
    this.write(`id: ${this.sealed(place)}\nevent: ${event.event}\ndata: ${JSON.stringify(event.data)}\n\n`);
  }

  /** A sign of life that moves the reader's place and tells nothing: an event without data is not dispatched. */
  keepAlive(place: Position): void {
    this.write(`: still here\nid: ${this.sealed(place)}\n\n`);
  }

  end(): void {
    if (this.isOpen) this.response.end();
  }

  private write(text: string): void {
    if (!this.isOpen) return;
    this.response.write(text);
    if (this.response.writableLength > waitingAtMost) this.response.destroy();
  }
}
