import { describe } from '@jest/globals';

/**
 * `describe` for tests that need something a machine may lack. Without it they are skipped, and the reason
 * is in their name: `npm test` refuses skipped tests that give none.
 */
export function describeIf(available: unknown, lacking: string, name: string, tests: () => void): void {
  if (available) describe(name, tests);
  else describe.skip(`${name} [skipped: no ${lacking}]`, tests);
}
