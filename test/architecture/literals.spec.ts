import { describe, expect, it } from '@jest/globals';
import { clockNames, noticeKinds, processKinds, regimes } from '@banjie/workflows';
import { literalsIn } from '../../scripts/literals.mjs';

const names = {
  kinds: processKinds,
  clocks: clockNames,
  notices: noticeKinds,
  stages: regimes.flatMap(({ stages }) => Object.keys(stages)),
};
const found = (file: string, text: string): string[] =>
  literalsIn(file, text, names).map((line) => line.split(': ').slice(1).join(': '));

/** Negative controls: each writes down one thing on purpose, and the scan must say so. */
const forbidden: [why: string, text: string, says: string][] = [
  ...processKinds.map((kind): [string, string, string] => [
    `kind ${kind}`,
    `export const a = '${kind}';`,
    `the kind ${kind}`,
  ]),
  ...clockNames
    .filter((clock) => !processKinds.some((kind) => kind === clock))
    .map((clock): [string, string, string] => [`clock ${clock}`, `f('${clock}');`, `the clock ${clock}`]),
  ['a notice', `const kind = "redCard";`, 'the notice redCard'],
  ['a dotted stage', `stage === 'handling.working'`, 'the stage handling.working'],
  ['a kind in SQL', "q(`SELECT 1 FROM process p WHERE p.kind = 'denial'`)", 'the kind denial'],
  ['a stage in SQL', "q(`SELECT 1 FROM process p WHERE p.stage IN ('underAppeal', 'x')`)", 'the stage underAppeal'],
  ['a stage by its beginning', "q(`SELECT 1 FROM process p WHERE p.stage LIKE 'answered%'`)", 'the stage answered'],
  ['a snapshot in SQL', "q(`SELECT p.snapshot->'context' FROM process p`)", 'SQL that reads a snapshot'],
  ['a snapshot without a prefix', 'q(`SELECT id, snapshot FROM process`)', 'SQL that reads a snapshot'],
  ['a second retry loop', `catch (error) { if (!isLostRace(error)) throw error; }`, 'a retry loop of its own'],
  ['a second store of answers', 'q(`INSERT INTO idempotency (actor) VALUES ($1)`)', 'an insert of idempotency answers'],
];

describe('names of regimes outside their folders', () => {
  it.each(forbidden)('%s is found', (_why, text, says) => {
    expect(found('apps/api/src/anywhere/a.ts', text)).toContain(says);
  });

  it('are not looked for in what a regime owns, in types and in words that only contain them', () => {
    expect(found('libs/workflows/src/denial/notice-texts.ts', `lastDay('denialDecision')`)).toEqual([]);
    expect(found('apps/api/src/a.ts', `type A = Rows['petition']; import b from 'petition';`)).toEqual([]);
    expect(found('apps/api/src/a.ts', `const words = 'the petition and its denial';`)).toEqual([]);
  });
});
