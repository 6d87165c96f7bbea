import { afterAll, beforeAll, describe } from '@jest/globals';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { proveEach } from './readme/command-run.js';
import { lettersIn, replayRuns } from './readme/replay-runs.js';

describe('years of letters on a virtual clock', () => {
  let places: Record<string, string>;
  beforeAll(() => {
    places = lettersIn(mkdtempSync(join(tmpdir(), 'banjie-letters-')));
  });
  afterAll(() => rmSync(places['folder'] ?? '', { recursive: true }));

  proveEach(
    replayRuns(() => places['folder'] ?? ''),
    () => places,
  );
});
