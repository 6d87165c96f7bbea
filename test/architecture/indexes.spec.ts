import { describe, expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const listed = execFileSync(
  'git',
  ['ls-files', '-co', '--exclude-standard', 'apps', 'bench', 'libs', 'scripts', 'test'],
  {
    encoding: 'utf8',
  },
);
const files = listed.split('\n').filter((file) => /\.(ts|tsx|mjs)$/.test(file));

/** The words of all files that name a lib, its own left out. */
function wordsOfUsers(lib: string): Set<string> {
  const users = files
    .filter((file) => !file.startsWith(`libs/${lib}/src/`))
    .map((file) => readFileSync(file, 'utf8'))
    .filter((text) => text.includes(`@banjie/${lib}`) || text.includes(`libs/${lib}/dist/index.js`));
  return new Set(users.flatMap((text) => text.match(/\w+/g) ?? []));
}

const namedIn = (index: string): string[] =>
  [...index.matchAll(/export (?:type )?\{([^}]*)\}/g)].flatMap(([, names = '']) =>
    names
      .split(',')
      .map((name) => name.trim().replace(/^type /, ''))
      .filter((name) => name !== ''),
  );

const unused = (index: string, words: ReadonlySet<string>): string[] =>
  namedIn(index).filter((name) => !words.has(name));

describe('an index', () => {
  it.each(['documents', 'entities', 'office', 'runtime', 'telemetry'])('of %s names what others use only', (lib) => {
    const index = readFileSync(`libs/${lib}/src/index.ts`, 'utf8');
    expect(namedIn(index)).not.toEqual([]);
    expect(unused(index, wordsOfUsers(lib))).toEqual([]);
  });

  it('that names more would be found', () => {
    const index = "export { read, type Row } from './read.js';\nexport type { Left } from './left.js';";
    expect(unused(index, new Set(['read', 'Row']))).toEqual(['Left']);
  });
});
