import { describe, expect, it } from '@jest/globals';
import { setImmediate as turn } from 'node:timers/promises';
import { QueryFailedError } from 'typeorm';
import { Batcher } from './batcher.js';

const refused = (code: string): QueryFailedError =>
  new QueryFailedError('', [], Object.assign(new Error(code), { code }));

/** Records what shared a batch; fails where told to. */
function line({
  exclusiveBy,
  concurrency,
  fails,
}: {
  exclusiveBy?: (inputs: string) => string;
  concurrency?: number;
  fails?: (inputs: string[]) => Error | null;
} = {}) {
  const batches: string[][] = [];
  const run = async (inputs: string[]): Promise<string[]> => {
    batches.push(inputs);
    await turn();
    const error = fails?.(inputs);
    if (error) throw error;
    return inputs.map((one) => one.toUpperCase());
  };
  const batcher = new Batcher<string, string>({ run, exclusiveBy, concurrency });
  return { batches, ask: (...all: string[]) => Promise.allSettled(all.map((one) => batcher.submit(one))) };
}

const outcomes = (settled: PromiseSettledResult<string>[]): string[] =>
  settled.map((one) => (one.status === 'fulfilled' ? one.value : (one.reason as Error).message));

describe('a shared round trip', () => {
  it('takes all who ask at once and gives each their own answer', async () => {
    const { batches, ask } = line();
    expect(outcomes(await ask('a', 'b', 'c'))).toEqual(['A', 'B', 'C']);
    expect(batches).toEqual([['a', 'b', 'c']]);
  });

  it('never takes two that must be kept apart, not even the next time in each other’s place', async () => {
    const { batches, ask } = line({ exclusiveBy: (inputs) => inputs[0]!, concurrency: 1 });
    expect(outcomes(await ask('a1', 'a2', 'b1', 'a3'))).toEqual(['A1', 'A2', 'B1', 'A3']);
    expect(batches).toEqual([['a1', 'b1'], ['a2'], ['a3']]);
  });

  it('keeps a few batches under way and lets the rest wait for the next', async () => {
    const { batches, ask } = line({ concurrency: 1 });
    const first = ask('a');
    await turn();
    const later = [ask('b'), ask('c')];
    await Promise.all([first, ...later]);
    expect(batches).toEqual([['a'], ['b', 'c']]);
  });

  it('runs a command alone whose case was locked, and nobody waits for it', async () => {
    const alone: string[] = [];
    let unlock = (): void => undefined;
    const lock = new Promise<void>((resolve) => (unlock = resolve));
    const batcher = new Batcher<string, string>({
      concurrency: 1,
      run: async (inputs) => inputs.map((one) => (one === 'locked' ? undefined : one.toUpperCase())),
      runAlone: async (input) => {
        alone.push(input);
        await lock;
        return 'AT LAST';
      },
    });
    const waiting = batcher.submit('locked');
    expect(await Promise.all([batcher.submit('a'), batcher.submit('b')])).toEqual(['A', 'B']);
    expect(alone).toEqual(['locked']);
    expect(await batcher.submit('c')).toBe('C');
    unlock();
    expect(await waiting).toBe('AT LAST');
  });

  it('asks each alone where the server refused the data of one', async () => {
    const { batches, ask } = line({ fails: (inputs) => (inputs.includes('b') ? refused('23505') : null) });
    expect(outcomes(await ask('a', 'b', 'c'))).toEqual(['A', '23505', 'C']);
    expect(batches).toEqual([['a', 'b', 'c'], ['a'], ['b'], ['c']]);
  });

  it('never asks twice where nobody knows whether it was written', async () => {
    for (const error of [new Error('Connection terminated'), refused('57P01'), refused('57014')]) {
      const { batches, ask } = line({ fails: () => error });
      expect(outcomes(await ask('a', 'b'))).toEqual([error.message, error.message]);
      expect(batches).toHaveLength(1);
    }
  });
});
