import type { BrowserContext, Request } from 'playwright-core';

/** The longest a test before a browser may take, and anything in it may wait for, ms. What stands still ends sooner. */
export const ceilingMs = 600_000;

/** Pages on which nothing has happened for this long stand still, ms; steps a test takes without a page are shorter. */
const stalledAfterMs = 90_000;
const lookEveryMs = 1_000;

/** Asked again and again as long as a page is open, or never ending: no sign that the page gets anywhere. */
const steady = /^\/api\/(health|events)\b/;

/**
 * Waits before a browser follow progress, not the clock: on a busy machine a page that still asks and is answered is
 * waited for, up to the ceiling. Once nothing has happened on any page for so long, the pages are closed, which
 * ends every wait on them and says what stood still.
 */
export class PageProgress {
  readonly #contexts = new Set<BrowserContext>();
  readonly #inFlight = new Set<Request>();
  #lastSign = performance.now();
  #timer: ReturnType<typeof setInterval> | null = null;

  /** The context belongs to the running test until `forget`. */
  follow(context: BrowserContext): void {
    this.#contexts.add(context);
    context.setDefaultTimeout(ceilingMs);
    context.on('request', (request) => this.#begun(request));
    context.on('requestfinished', (request) => this.#ended(request));
    context.on('requestfailed', (request) => this.#ended(request));
    context.on('response', () => this.#sign());
    context.on('page', (page) => {
      page.on('domcontentloaded', () => this.#sign());
      page.on('load', () => this.#sign());
      page.on('framenavigated', () => this.#sign());
      // What a closed page was still asking for is never answered.
      page.on('close', () => this.#inFlight.clear());
      this.#sign();
    });
    this.#sign();
    this.#timer ??= setInterval(() => void this.#endStalled(), lookEveryMs);
  }

  #sign(): void {
    this.#lastSign = performance.now();
  }

  forget(): void {
    this.#contexts.clear();
    this.#inFlight.clear();
    if (this.#timer) clearInterval(this.#timer);
    this.#timer = null;
  }

  #begun(request: Request): void {
    if (isSteady(request)) return;
    this.#inFlight.add(request);
    this.#sign();
  }

  #ended(request: Request): void {
    if (this.#inFlight.delete(request)) this.#sign();
  }

  async #endStalled(): Promise<void> {
    if (this.#inFlight.size > 0 || performance.now() - this.#lastSign < stalledAfterMs) return;
    const pages = [...this.#contexts].flatMap((context) => context.pages());
    const reason = `nothing has happened for ${stalledAfterMs / 1000} s on ${pages.map((page) => page.url()).join(', ')}`;
    this.forget();
    await Promise.all(pages.map((page) => page.close({ reason }))).catch(() => undefined);
  }
}

const isSteady = (request: Request): boolean => steady.test(new URL(request.url()).pathname);
