import { beforeAll, describe, expect, it } from '@jest/globals';
import { gapsIn } from '@banjie/workflows';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import ts from 'typescript';
import { consultationProcess } from './specimen-regime/process.js';
import { regimes } from './specimen-regime/regimes.js';

/** Each case: one file of the specimen with one thing changed; the compiler says what is missing, by its name. */
const leftOut: [what: string, file: string, written: string | RegExp, instead: string, named: string][] = [
  [
    'a clock that has the ladder',
    'consultation.machine.ts',
    "clock: 'opinionDue'",
    "clock: 'decisionDue'",
    'decisionDue',
  ],
  [
    'a notice the machine owes',
    'consultation.machine.ts',
    "notice: 'opinionAsked'",
    "notice: 'opinionLost'",
    'opinionLost',
  ],
  ['the payload of an act', 'acts.ts', "'OPINION_GIVEN'", "'OPINION_LOST'", 'OPINION_LOST'],
  ['who may do an act', 'acts.ts', ", ['unitHead']", '', 'who'],
  [
    'the clock an act must be done in',
    'process.ts',
    'acts: consultationActs',
    "acts: consultationActs.map((one) => ({ ...one, within: 'decisionDue' as const }))",
    'decisionDue',
  ],
  ['the acts of its own kind', 'process.ts', "kind: 'consultation'", "kind: 'hearing'", 'hearing'],
  ['the stage of a state', 'process.ts', /adopted: .*/, '', 'adopted'],
  ['who decides', 'standing.ts', /deciders: .*/, '', 'deciders'],
  ['where it stands', 'standing.ts', /stage,\n/, '', 'stage'],
  ['the label of a clock', 'clocks.ts', /label: .*/, '', 'label'],
  ['the ladder of a clock', 'clocks.ts', /toDo: [^}]*/, '', 'toDo'],
  ['the document word of a notice', 'notices.ts', /documentWord: .*/, '', 'documentWord'],
  ['the form of a notice', 'notices.ts', /form: .*/, '', 'form'],
  ['the text of a notice', 'process.ts', '  noticeTexts,', '  noticeTexts: {},', 'opinionAsked'],
  ['the texts of its notices', 'process.ts', '  noticeTexts,', '', 'noticeTexts'],
  ...['version', 'label', 'machine', 'acts', 'standing', 'events', 'clocks', 'notices', 'input', 'address'].map(
    (part): [string, string, RegExp, string, string] => [
      part,
      'process.ts',
      new RegExp(`^  ${part}: .*`, 'm'),
      '',
      part,
    ],
  ),
];

const folder = resolve('test/architecture/specimen-regime');
const whole = ['process.ts', 'acts.ts', 'clocks.ts', 'notices.ts', 'standing.ts', 'consultation.machine.ts'];

/** What the compiler says of each file; none of them is on the disk. */
let said: ReadonlyMap<string, string>;
const placeOf = (index: number): string => join(folder, `left-out-${index}.ts`);

beforeAll(() => {
  const changed = leftOut.map(([what, file, written, instead], index) => {
    const text = readFileSync(join(folder, file), 'utf8');
    const other = text.replace(written, instead);
    if (other === text) throw new Error(`${what}: nothing was left out of ${file}`);
    return [placeOf(index), other] as const;
  });
  said = compiled(
    new Map(changed),
    whole.map((file) => join(folder, file)),
  );
}, 60_000);

/** One program for all of them: what they import is read and checked once. */
function compiled(virtual: ReadonlyMap<string, string>, real: readonly string[]): Map<string, string> {
  const { config } = ts.readConfigFile('tsconfig.test.json', ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent({ ...config, files: [], include: [] }, ts.sys, process.cwd());
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile } = host;
  host.fileExists = (name) => virtual.has(name) || fileExists(name);
  host.readFile = (name) => virtual.get(name) ?? readFile(name);
  const names = [...virtual.keys(), ...real];
  const program = ts.createProgram({ rootNames: names, options: { ...options, noEmit: true, types: [] }, host });
  return new Map(
    names.map((name) => {
      const faults = program.getSemanticDiagnostics(program.getSourceFile(name));
      const all = faults.flatMap((fault) => [fault, ...(fault.relatedInformation ?? [])]);
      return [name, all.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n')).join('\n')];
    }),
  );
}

describe('what a regime leaves out does not compile, and is named', () => {
  it('nothing where nothing is left out', () => {
    expect(whole.map((file) => [file, said.get(join(folder, file))])).toEqual(whole.map((file) => [file, '']));
  });

  it.each(leftOut.map(([what, file, , , named], index) => [what, file, named, index] as const))(
    '%s (%s)',
    (_what, _file, named, index) => {
      expect(said.get(placeOf(index))).toContain(named);
    },
  );
});

/** What the types of a machine do not show. */
describe('what a regime leaves out and the compiler cannot see stops the boot, and is named', () => {
  const gapsWith = (change: object): string[] =>
    gapsIn([...regimes.slice(0, -1), { ...consultationProcess, ...change }]);

  it('nothing where nothing is left out', () => {
    expect(gapsWith({})).toEqual([]);
  });

  it.each([
    ['a clock the machine waits for', { clocks: {} }, 'consultation: clock opinionDue is not declared'],
    [
      'who may do its acts',
      { acts: consultationProcess.acts.map((one) => ({ ...one, who: [] })) },
      'nobody may giveOpinion',
    ],
    ['the acts of an event', { acts: [] }, 'consultation: the event OPINION_GIVEN has no label'],
    ['the words of a stage', { stages: {} }, 'consultation: the stage proposed has no label'],
  ])('%s', (_what, change, gap) => {
    expect(gapsWith(change).join('\n')).toContain(gap);
  });
});
