import { expect, it } from '@jest/globals';
import { migrations } from '@banjie/entities';

const stampOf = (name: string): number => Number(/\d{13}$/.exec(name)?.[0]);

it('migrations stand in the order of their dates, in which a database keeps them and a backup names them', () => {
  const stamps = migrations.map(({ name }) => stampOf(name));
  expect(stamps.every(Number.isInteger)).toBe(true);
  expect(stamps).toEqual([...stamps].sort((one, other) => one - other));
  expect(new Set(stamps).size).toBe(stamps.length);
});
