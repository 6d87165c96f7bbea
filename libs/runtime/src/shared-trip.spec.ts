import { describe, expect, it } from '@jest/globals';
import { setImmediate as turn } from 'node:timers/promises';
import { QueryFailedError } from 'typeorm';
import { SharedTrip } from './shared-trip.js';

const refused = (code: string): QueryFailedError =>
  new QueryFailedError('', [], Object.assign(new Error(code), { code }));

/** Notes who travelled together; fails where told to. */
function line({
  apart,
  lanes,
  fails,
}: { apart?: (asked: string) => string; lanes?: number; fails?: (asked: string[]) => Error | null } = {}) {
  const trips: string[][] = [];
  const send = async (asked: string[]): Promise<string[]> => {
    trips.push(asked);
    await turn();
    const error = fails?.(asked);
    if (error) throw error;
    return asked.map((one) => one.toUpperCase());
  };
  const trip = new SharedTrip<string, string>({ send, apart, lanes });
  return { trips, ask: (...all: string[]) => Promise.allSettled(all.map((one) => trip.ask(one))) };
}

const outcomes = (settled: PromiseSettledResult<string>[]): string[] =>
  settled.map((one) => (one.status === 'fulfilled' ? one.value : (one.reason as Error).message));

describe('a shared round trip', () => {
  it('takes all who ask at once and gives each their own answer', async () => {
    const { trips, ask } = line();
    expect(outcomes(await ask('a', 'b', 'c'))).toEqual(['A', 'B', 'C']);
    expect(trips).toEqual([['a', 'b', 'c']]);
  });

  it('never takes two that must be apart, not even the next time in each other’s place', async () => {
    const { trips, ask } = line({ apart: (asked) => asked[0]!, lanes: 1 });
    expect(outcomes(await ask('a1', 'a2', 'b1', 'a3'))).toEqual(['A1', 'A2', 'B1', 'A3']);
    expect(trips).toEqual([['a1', 'b1'], ['a2'], ['a3']]);
  });

  it('keeps a few trips under way and lets the rest wait for the next', async () => {
    const { trips, ask } = line({ lanes: 1 });
    const first = ask('a');
    await turn();
    const later = [ask('b'), ask('c')];
    await Promise.all([first, ...later]);
    expect(trips).toEqual([['a'], ['b', 'c']]);
  });

  it('lets who found their case locked go alone, and nobody waits for that', async () => {
    const alone: string[] = [];
    let unlock = (): void => undefined;
    const lock = new Promise<void>((resolve) => (unlock = resolve));
    const trip = new SharedTrip<string, string>({
      lanes: 1,
      send: async (asked) => asked.map((one) => (one === 'locked' ? undefined : one.toUpperCase())),
      alone: async (asked) => {
        alone.push(asked);
        await lock;
        return 'AT LAST';
      },
    });
    const waiting = trip.ask('locked');
    expect(await Promise.all([trip.ask('a'), trip.ask('b')])).toEqual(['A', 'B']);
    expect(alone).toEqual(['locked']);
    expect(await trip.ask('c')).toBe('C');
    unlock();
    expect(await waiting).toBe('AT LAST');
  });

  it('asks each alone where the server refused the data of one', async () => {
    const { trips, ask } = line({ fails: (asked) => (asked.includes('b') ? refused('23505') : null) });
    expect(outcomes(await ask('a', 'b', 'c'))).toEqual(['A', '23505', 'C']);
    expect(trips).toEqual([['a', 'b', 'c'], ['a'], ['b'], ['c']]);
  });

  it('never asks twice where nobody knows whether it was written', async () => {
    for (const error of [new Error('Connection terminated'), refused('57P01'), refused('57014')]) {
      const { trips, ask } = line({ fails: () => error });
      expect(outcomes(await ask('a', 'b'))).toEqual([error.message, error.message]);
      expect(trips).toHaveLength(1);
    }
  });
});
