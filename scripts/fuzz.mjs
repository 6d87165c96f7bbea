import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { runProgram } from './run-program.mjs';

const { values } = parseArgs({
  options: { each: { type: 'string', default: '1000' }, raw: { type: 'string', default: '5000' }, seed: { type: 'string' }, json: { type: 'boolean', default: false } },
});
const folder = mkdtempSync(join(tmpdir(), 'banjie-fuzz-'));
const report = join(folder, 'rounds');
writeFileSync(report, '');
