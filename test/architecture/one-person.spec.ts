import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';

/** `event.by.id === x`, `by.id !== x`, `[…].includes(event.by.id)`: persons compared without their deputies. */
const byHand = [/\bby\.id\s*!==/, /!==\s*(event\.)?by\.id/, /\S*\.includes\((event\.)?by\.id\)/];

describe('who did something is asked with their deputies (R6)', () => {
  const root = 'libs/workflows/src';
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.spec.ts'))
    .map((file) => join(root, file));

  test('no guard says of a person that they are another but by `isOneOf`', () => {
    expect(files.length).toBeGreaterThan(100);
    const found = files.flatMap((file) =>
      readFileSync(file, 'utf8')
        .split('\n')
        .filter((line) => byHand.some((pattern) => pattern.test(line)))
        .map((line) => `${file}: ${line.trim()}`),
    );
    expect(found).toEqual([]);
  });

  test.each([
    'event.by.id !== context.officer',
    'x.by !== event.by.id',
    '!context.rated.includes(event.by.id)',
    'noted.by !== by.id',
    'x = tookPart.includes(by.id)',
  ])('finds %s', (line) => expect(byHand.some((pattern) => pattern.test(line))).toBe(true));
});
