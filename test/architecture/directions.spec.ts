import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** Negative controls: each line breaks one rule on purpose, and the rule must say so. */
const forbiddenImports: [rule: string, file: string, code: string][] = [
  ['workflows-are-pure', 'libs/workflows/src/a.ts', "import 'node:fs';"],
  ['workflows-are-pure', 'libs/workflows/src/b.ts', "import 'typeorm';"],
  [
    'machines-do-not-import-policy',
    'libs/workflows/src/petition/c.ts',
    "import { limit } from '../policy/limit.js'; export const c = limit;",
  ],
  [
    'no-cycle-of-types-in-workflows',
    'libs/workflows/src/process/d.ts',
    "import type { E } from './e.js'; export type D = E | null;",
  ],
  ['what-regimes-share-knows-no-regime', 'libs/workflows/src/process/j.ts', "import '../petition/fine.js';"],
  ['one-list-of-regimes', 'libs/workflows/src/petition/k.ts', "import '../regimes.js';"],
  ['entities-stand-alone', 'libs/entities/src/a.ts', "import 'xstate';"],
  ['entities-stand-alone', 'libs/entities/src/b.ts', "import '../../runtime/src/late.js';"],
  ['runtime-without-nest', 'libs/runtime/src/a.ts', "import '@nestjs/common';"],
  ['lib-to-app', 'libs/runtime/src/b.ts', "import '../../../apps/api/src/intake/intake.service.js';"],
  ['app-to-app', 'apps/worker/src/a.ts', "import '../../api/src/intake/intake.service.js';"],
  [
    'web-to-lib',
    'apps/web/src/a.ts',
    "import type { limit } from '../../../libs/workflows/src/policy/limit.js'; export type A = typeof limit;",
  ],
  ['web-by-feature', 'apps/web/src/ui/b.ts', "import '../features/queue/queue.zh.js';"],
  ['petitioner-pages-stay-light', 'apps/web/src/petitioner/c.ts', "import 'antd';"],
  ['petitioner-pages-stay-light', 'apps/web/src/petitioner/d.ts', "import '../features/queue/queue.zh.js';"],
  ['api-has-no-database', 'apps/api/src/queue/queue.controller.ts', "import 'typeorm';"],
  ['api-has-no-database', 'apps/api/src/access/sessions.ts', "import type { Pool } from 'pg'; export type P = Pool;"],
  ['own-index', 'libs/runtime/src/c.ts', "import { late } from '@banjie/runtime'; export const c = late;"],
  [
    'service-to-service-of-another-act',
    'apps/api/src/denial/denial.service.ts',
    "import '../intake/intake.service.js';",
  ],
  ['product-to-tests', 'apps/api/src/a.ts', "import '../../../test/support/a.js';"],
  ['only-the-worker-sends', 'apps/api/src/b.ts', "import 'nodemailer';"],
  ['paper-is-pure', 'libs/documents/src/paper/a.ts', "import 'docx';"],
  ['paper-is-pure', 'libs/documents/src/paper/b.ts', "import 'node:fs';"],
  ['documents-know-no-office', 'libs/documents/src/c.ts', "import '../../runtime/src/late.js';"],
  ['telemetry-knows-no-office', 'libs/telemetry/src/a.ts', "import 'pg';"],
  ['files-are-made-in-documents', 'apps/worker/src/c.ts', "import 'docx';"],
  ['files-are-made-in-documents', 'libs/runtime/src/h.ts', "import 'pdfkit';"],
  ['only-the-worker-queues', 'apps/api/src/c.ts', "import 'bullmq';"],
  ['http-in-the-api', 'apps/worker/src/b.ts', "import 'fastify';"],
  ['no-cycle', 'libs/runtime/src/d.ts', "import { e } from './e.js'; export const d = () => e;"],
  ['resolvable', 'libs/runtime/src/f.ts', "import './nowhere.js';"],
];

const forbiddenCode: [rule: string, file: string, code: string][] = [
  ['no-restricted-syntax', 'libs/runtime/src/g.ts', 'export const now = () => new Date();'],
  ['no-restricted-syntax', 'apps/worker/src/g.ts', 'export const now = () => Date.now();'],
  ['no-restricted-syntax', 'apps/api/src/g.ts', "export const port = process.env['PORT'];"],
  ['no-restricted-syntax', 'libs/workflows/src/g.ts', 'export const lot = () => Math.random();'],
  [
    'no-restricted-syntax',
    'apps/api/src/h.ts',
    'declare function forwardRef(of: () => unknown): unknown; export const a = forwardRef(() => 1);',
  ],
  [
    'no-restricted-syntax',
    'apps/api/src/queue/read.ts',
    'declare const manager: { query(text: unknown): unknown }; export const all = (text: string) => manager.query(text);',
  ],
  ['no-restricted-syntax', 'apps/api/src/queue/words.ts', "export const text = 'SELECT 1 FROM process';"],
  [
    'no-restricted-syntax',
    'apps/api/src/queue/part.ts',
    'export const text = (of: string) => `UPDATE ${of} SET a = 1`;',
  ],
  ['no-restricted-syntax', 'libs/telemetry/src/index.ts', "export * from './a.js';"],
  ['no-restricted-syntax', 'apps/api/src/utils.ts', 'export const a = 1;'],
  ['no-restricted-syntax', 'apps/api/src/common/names.ts', 'export const a = 1;'],
  ['no-restricted-syntax', 'test/focus.spec.ts', "declare const it: { only(name: string): void }; it.only('');"],
  ['no-restricted-globals', 'libs/workflows/src/h.ts', 'export const later = () => setTimeout(() => 0, 1);'],
  ['no-restricted-imports', 'apps/api/src/i.ts', "import { Queue } from 'bullmq'; export const q = Queue;"],
  [
    'no-restricted-imports',
    'libs/runtime/src/i.ts',
    "import { NotFoundException } from '@nestjs/common'; export const e = NotFoundException;",
  ],
  [
    '@typescript-eslint/no-floating-promises',
    'libs/runtime/src/j.ts',
    'const write = async () => 1; export function f() { write(); }',
  ],
  ['max-lines-per-function', 'libs/runtime/src/k.ts', `export function long() {\n${'  long();\n'.repeat(41)}}`],
  ['max-lines', 'libs/runtime/src/l.ts', 'export {};\n'.repeat(251)],
];

/** What the offending lines refer to; breaks no rule itself. */
const surroundings: [file: string, code: string][] = [
  ['libs/workflows/src/policy/limit.ts', "import { z } from 'zod'; export const limit = z.number();"],
  [
    'libs/workflows/src/petition/fine.ts',
    "import type { limit } from '../policy/limit.js'; export type Limit = typeof limit;",
  ],
  ['libs/workflows/src/process/e.ts', "import type { D } from './d.js'; export type E = D | null;"],
  ['libs/workflows/src/regimes.ts', 'export const regimes = [];'],
  ['libs/runtime/src/late.ts', 'export const late = (at: string) => new Date(at);'],
  ['libs/runtime/src/clock/clock.ts', 'export const now = () => new Date();'],
  ['apps/web/src/features/queue/queue.zh.ts', 'export const queueZh = {};'],
  ['libs/runtime/src/index.ts', "export { late } from './late.js';"],
  ['libs/runtime/src/e.ts', "import { d } from './d.js'; export const e = () => d;"],
  ['apps/api/src/access/lockout.ts', "export const failures = 'SELECT count(*) FROM failed_sign_in';"],
  ['apps/api/src/mail-config.ts', "export const port = process.env['PORT'];"],
  ['apps/api/src/intake/intake.service.ts', 'export const intake = 1;'],
  ['test/support/a.ts', 'export const a = 1;'],
];

let tree: string;

beforeAll(() => {
  tree = mkdtempSync(join(tmpdir(), 'banjie-directions-'));
  const copied = [
    'eslint.config.mjs',
    '.dependency-cruiser.cjs',
    'tsconfig.base.json',
    'tsconfig.test.json',
    'package.json',
    ...[
      'libs/workflows',
      'libs/entities',
      'libs/runtime',
      'libs/documents',
      'libs/telemetry',
      'apps/api',
      'apps/worker',
    ].map((part) => `${part}/package.json`),
  ];
  for (const file of copied) {
    mkdirSync(dirname(join(tree, file)), { recursive: true });
    copyFileSync(file, join(tree, file));
  }
  symlinkSync(join(process.cwd(), 'node_modules'), join(tree, 'node_modules'));
  for (const [file, code] of [
    ...surroundings,
    ...[...forbiddenImports, ...forbiddenCode].map(([, at, text]) => [at, text] as const),
  ]) {
    mkdirSync(dirname(join(tree, file)), { recursive: true });
    writeFileSync(join(tree, file), `${code}\n`);
  }
});

afterAll(() => rmSync(tree, { recursive: true, force: true }));

describe('directions that must never exist', () => {
  it('are found by dependency-cruiser, and nothing else is', () => {
    const found = run('dependency-cruiser/bin/dependency-cruise.mjs', [
      '--config',
      '.dependency-cruiser.cjs',
      '--output-type',
      'json',
      'libs',
      'apps',
      'test',
    ]);
    const { summary } = JSON.parse(found) as { summary: { violations: { from: string; rule: { name: string } }[] } };
    const named = summary.violations.map(({ from, rule }) => `${rule.name} ${from}`);
    expect(missing(forbiddenImports, named)).toEqual([]);
    expect(
      named.filter((name) => surroundings.some(([file]) => name.endsWith(` ${file}`) && !file.endsWith('/e.ts'))),
    ).toEqual([]);
  });

  it('are found by ESLint, and nothing else is', () => {
    const found = JSON.parse(run('eslint/bin/eslint.js', ['--format', 'json', '.'])) as {
      filePath: string;
      messages: { ruleId: string | null }[];
    }[];
    const named = found.flatMap(({ filePath, messages }) =>
      messages.map(({ ruleId }) => `${String(ruleId)} ${filePath.slice(tree.length + 1)}`),
    );
    expect(missing(forbiddenCode, named)).toEqual([]);
    expect(named.filter((name) => surroundings.some(([file]) => name.endsWith(` ${file}`)))).toEqual([]);
  });

  it('do not exist in this repository', () => {
    const program = join('node_modules', 'dependency-cruiser/bin/dependency-cruise.mjs');
    execFileSync(
      process.execPath,
      [program, '--config', '.dependency-cruiser.cjs', 'libs', 'apps', 'test', 'scripts'],
      { stdio: 'pipe' },
    );
  });
});

const missing = (expected: [rule: string, file: string, code: string][], named: string[]) =>
  expected.map(([rule, file]) => `${rule} ${file}`).filter((name) => !named.includes(name));

/** Both programs end with a failure when they find something, as they must here. */
function run(program: string, parameters: string[]): string {
  const { stdout } = spawnSync(process.execPath, [join(process.cwd(), 'node_modules', program), ...parameters], {
    cwd: tree,
    encoding: 'utf8',
  });
  return stdout;
}
