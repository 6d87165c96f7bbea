import { serverError } from './statement.js';

/** Batches under way at once, and how many entries one may hold. */
const defaultConcurrency = 2;
const maxBatch = 64;
/** A batch that takes longer (ms) waits for a lock; it gives its slot back so that later batches are not held up. */
const slowAfterMs = 250;

export interface BatcherOptions<Input, Output> {
  /** Sends all of them to the database in one statement; outputs in their order, `undefined` for one that must run alone. */
  run: (inputs: Input[]) => Promise<(Output | undefined)[]>;
  /** How one runs alone; by `run` where not given. It may wait for locks: nobody waits for it. */
  runAlone?: (input: Input) => Promise<Output>;
  /** Two inputs with the same key never share a batch. */
  exclusiveBy?: (input: Input) => string;
  concurrency?: number;
}

interface Pending<Input, Output> {
  input: Input;
  resolve: (output: Output) => void;
  reject: (error: unknown) => void;
}

/**
 * Group commit for concurrent commands: inputs that arrive in the same turn of the event loop, or while other batches are
 * under way, go to the database in one statement. A single input is sent at the end of the turn. Each input keeps an
 * outcome of its own: where the server refused a statement because of one of them, each is run alone, and so is an input
 * whose case was locked.
 */
export class Batcher<Input, Output> {
  private readonly pending: Pending<Input, Output>[] = [];
  private underWay = 0;
  private scheduled = false;

  constructor(private readonly options: BatcherOptions<Input, Output>) {}

  submit(input: Input): Promise<Output> {
    return new Promise((resolve, reject) => {
      this.pending.push({ input, resolve, reject });
      this.schedule();
    });
  }

  /** Inputs of the same turn of the event loop share a batch. */
  private schedule(): void {
    if (this.scheduled) return;
    this.scheduled = true;
    setImmediate(() => {
      this.scheduled = false;
      const { concurrency = defaultConcurrency } = this.options;
      while (this.pending.length > 0 && this.underWay < concurrency) void this.flush(this.takeBatch());
    });
  }

  private takeBatch(): Pending<Input, Output>[] {
    const taken = new Set<string>();
    const batch: Pending<Input, Output>[] = [];
    const left = this.pending.splice(0).filter((entry) => {
      const key = this.options.exclusiveBy?.(entry.input);
      if (batch.length === maxBatch || (key !== undefined && taken.has(key))) return true;
      if (key !== undefined) taken.add(key);
      batch.push(entry);
      return false;
    });
    this.pending.push(...left);
    return batch;
  }

  /** Never rejects: an error is passed to the entries it concerns. */
  private async flush(batch: Pending<Input, Output>[]): Promise<void> {
    const release = this.occupySlot();
    try {
      const outputs = await this.options.run(batch.map(({ input }) => input));
      batch.forEach((entry, index) => {
        const output = outputs[index];
        if (output === undefined) void this.runAlone(entry);
        else entry.resolve(output);
      });
    } catch (error) {
      if (batch.length > 1 && isRefusedStatement(error)) for (const entry of batch) void this.runAlone(entry);
      else for (const { reject } of batch) reject(error);
    } finally {
      release();
    }
  }

  /** Returns how to release the slot; a slow batch has released it already. */
  private occupySlot(): () => void {
    let isHeld = true;
    this.underWay += 1;
    const release = (): void => {
      clearTimeout(slow);
      if (!isHeld) return;
      isHeld = false;
      this.underWay -= 1;
      if (this.pending.length > 0) this.schedule();
    };
    const slow = setTimeout(release, slowAfterMs);
    return release;
  }

  private async runAlone({ input, resolve, reject }: Pending<Input, Output>): Promise<void> {
    const alone = this.options.runAlone ?? (async (one: Input) => (await this.options.run([one]))[0] as Output);
    await alone(input).then(resolve, reject);
  }
}

/**
 * The server refused the data (SQLSTATE classes 22, 23, 40), so nothing was written for certain. After any other error, a
 * cut connection above all, the outcome is unknown: sending again could do the same twice.
 */
function isRefusedStatement(error: unknown): boolean {
  const { code } = serverError(error);
  return code !== undefined && /^(22|23|40)...$/.test(code);
}
