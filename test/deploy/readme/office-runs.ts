import { expect } from '@jest/globals';
import { existsSync } from 'node:fs';
import type { Ended } from '../../support/command.js';
import type { CommandRun, Given } from './command-run.js';

/** What the commands of an installation with outside databases are told. */
export interface OfficePlace {
  /** An empty database and, beside it, one to restore into. */
  office: Record<string, string>;
  restored: Record<string, string>;
  backup: string;
}

const oneTimePassword = /^ {2}.*?([a-z0-9]{14})$/gm;

async function fine(given: Given, variables: Record<string, string>): Promise<Ended> {
  const ended = await given.ended(variables);
  expect({ code: ended.code, complained: ended.complained }).toEqual({ code: 0, complained: '' });
  return ended;
}

const founding = (place: () => OfficePlace): CommandRun[] => [
  {
    command: 'run migrate',
    does: 'brings an empty database up to date',
    async proves(given) {
      expect((await fine(given, place().office)).said).toContain('the schema is up to date');
    },
  },
  {
    command: 'run found',
    parameters: ['--name', '清溪镇人民政府'],
    does: 'founds the office and tells two one-time passwords, once',
    async proves(given) {
      const { said } = await fine(given, place().office);
      expect(said).toContain('清溪镇人民政府');
      expect([...said.matchAll(oneTimePassword)]).toHaveLength(2);
      const again = await given.ended(place().office);
      expect([again.code, [...again.said.matchAll(oneTimePassword)]]).toEqual([2, []]);
    },
  },
  {
    command: 'run let-in',
    parameters: ['--account', 'admin'],
    does: 'tells a new one-time password',
    async proves(given) {
      expect([...(await fine(given, place().office)).said.matchAll(oneTimePassword)]).toHaveLength(1);
    },
  },
];

const keeping = (place: () => OfficePlace): CommandRun[] => [
  {
    command: 'run verify-history',
    does: 'says how much it has verified',
    async proves(given) {
      const { said } = await fine(given, place().office);
      expect(said).toContain('0 cases, 0 entries verified');
      expect(said).toContain('the history is whole');
    },
  },
  {
    command: 'run backup',
    parameters: ['--to', '{backup}'],
    does: 'writes a file',
    async proves(given) {
      expect((await fine(given, place().office)).said).toContain(place().backup);
      expect(existsSync(place().backup)).toBe(true);
    },
  },
  {
    command: 'run verify',
    parameters: ['--from', '{backup}'],
    does: 'finds it whole, and made with the key at hand',
    async proves(given) {
      const { said } = await fine(given, { DATA_KEY: place().office['DATA_KEY'] ?? '' });
      expect(said).toMatch(/the key fits[^]*the file is whole/);
    },
  },
  ...[[], ['--overwrite']].map((overwrite) => ({
    command: 'run restore',
    parameters: ['--from', '{backup}', ...overwrite],
    does: overwrite.length > 0 ? 'replaces what is there' : 'fills an empty database, and no other',
    async proves(given: Given) {
      const { said } = await fine(given, place().restored);
      expect(said).toContain('verified');
      if (overwrite.length > 0) return;
      const again = await given.ended(place().restored);
      expect([again.code, again.complained]).toEqual([1, expect.stringContaining('--overwrite')]);
    },
  })),
  {
    command: 'run doctor',
    does: 'says what it has found and what to do next',
    async proves(given) {
      const { said } = await given.ended({ ...place().restored, DATABASE_URL: 'nonsense' });
      expect(said).toMatch(/DATABASE_URL[^]*correct that variable of the environment[^]*1 wrong/);
      const sound = await given.ended(place().restored);
      // Nobody serves here: that alone is wrong.
      expect(sound.said).toMatch(/\d+ wrong, \d+ to note, \d+ fine/);
      expect(sound.said).not.toContain('correct that variable');
    },
  },
];

export const officeRuns = (place: () => OfficePlace): CommandRun[] => [...founding(place), ...keeping(place)];
