import { serverError, type Runtime } from '@banjie/runtime';

/** A tried write is believed for so long (ms), so that whoever asks often does not fill the disk. */
const believedForMs = 5_000;
/** A pool may hold as many lost connections as it has. */
const triesAtMost = 10;
/** After somebody's work could not be written it is so for a while (ms), though a small write may still find room. */
const rememberedForMs = 60_000;

/** No room or no disk (53, 58, XX001, XX002), or a database that may only be read (25006). Not: too many connections. */
const unwritable = /^(53(?!300)...|58...|XX00[12]|25006)$/;

/**
 * Whether the database takes writes: it may answer every question while it does. A write of its own is tried when somebody asks,
 * and what comes of everybody else's is heard of.
 */
export class WriteCheck {
  private tried: { at: number; outcome: Promise<boolean> } | null = null;
  private failedAt = -Infinity;

  constructor(private readonly runtime: Pick<Runtime, 'manager'>) {}

  /** Told of an error of somebody's work. */
  heard(error: unknown): void {
    if (unwritable.test(serverError(error).code ?? '')) this.failedAt = performance.now();
  }

  async takesWrites(): Promise<boolean> {
    const now = performance.now();
    if (!this.tried || now - this.tried.at > believedForMs) this.tried = { at: now, outcome: this.tryWriting() };
    const written = await this.tried.outcome;
    return written && performance.now() - this.failedAt > rememberedForMs;
  }

  /** A connection that was lost says nothing of writing: another is tried. */
  private async tryWriting(triesLeft = triesAtMost): Promise<boolean> {
    try {
      await this.write();
      return true;
    } catch (error) {
      const { code = '08000' } = serverError(error);
      return /^(08|57P)/.test(code) && triesLeft > 1 ? this.tryWriting(triesLeft - 1) : false;
    }
  }

  /** What is written is committed and gone again. */
  private async write(): Promise<void> {
    const mark = ['health', 'health'];
    await this.runtime.manager.transaction(async (inside) => {
      await inside.query('INSERT INTO failed_sign_in (account, source) VALUES ($1, $2)', mark);
      await inside.query('DELETE FROM failed_sign_in WHERE account = $1 AND source = $2', mark);
    });
  }
}
