import { eventually } from './eventually.js';

export interface Heard {
  id: string;
  event: string;
  data: { number?: string; kind?: string };
}

/** Reads an office's server-sent events as a browser does: keeps its place, and comes back with it after a cut. */
export class LiveReader {
  readonly heard: Heard[] = [];
  lastId = '';
  /** Status of the answer; 0 before there is one. */
  status = 0;
  private cutter = new AbortController();
  private ending: Promise<void> = Promise.resolve();

  constructor(
    private readonly url: string,
    private readonly cookie: string,
  ) {}

  /** Opens the stream; resolves when the office has said where it begins. */
  async open(): Promise<this> {
    this.cutter = new AbortController();
    const resume: Record<string, string> = this.lastId === '' ? {} : { 'last-event-id': this.lastId };
    const headers = { cookie: this.cookie, accept: 'text/event-stream', ...resume };
    const response = await fetch(`${this.url}/api/events`, { headers, signal: this.cutter.signal });
    this.status = response.status;
    if (response.status !== 200 || !response.body) {
      await response.text();
      return this;
    }
    const before = this.lastId;
    this.lastId = '';
    this.ending = this.read(response.body).catch(() => undefined);
    await eventually(async () => this.lastId !== '', 'the stream says where it begins');
    if (this.lastId === '') this.lastId = before;
    return this;
  }

  async cut(): Promise<void> {
    this.cutter.abort();
    await this.ending;
  }

  /** Resolves when the office itself has ended the stream. */
  get ended(): Promise<void> {
    return this.ending;
  }

  /** What was heard of a case: kinds of process, in order. */
  kindsOf(number: string): (string | undefined)[] {
    return this.heard.filter(({ data }) => data.number === number).map(({ data }) => data.kind);
  }

  private async read(body: ReadableStream<Uint8Array>): Promise<void> {
    let rest = '';
    const decoder = new TextDecoder();
    for await (const part of body as unknown as AsyncIterable<Uint8Array>) {
      const blocks = (rest + decoder.decode(part, { stream: true })).split('\n\n');
      rest = blocks.pop() ?? '';
      for (const block of blocks) this.take(block);
    }
  }

  private take(block: string): void {
    const field = (name: string): string | undefined =>
      block
        .split('\n')
        .find((line) => line.startsWith(`${name}: `))
        ?.slice(name.length + 2);
    this.lastId = field('id') ?? this.lastId;
    const data = field('data');
    if (data !== undefined)
      this.heard.push({ id: this.lastId, event: field('event') ?? '', data: JSON.parse(data) as Heard['data'] });
  }
}
