import { afterAll, beforeAll, describe } from '@jest/globals';
import { rmSync } from 'node:fs';
import { freePort } from '../../scripts/free-port.mjs';
import { copyOfClone } from '../support/clone-copy.js';
import { createServerPlace } from '../support/server-place.mjs';
import { cloneRuns, type ClonePlace } from './readme/clone-runs.js';
import { proveEach } from './readme/command-run.js';

describe('a clone that is worked with', () => {
  let place: ClonePlace;
  beforeAll(async () => {
    place = { folder: copyOfClone(), variables: { DATA_DIR: createServerPlace(), PORT: String(await freePort()) } };
  });
  afterAll(() => {
    for (const folder of [place.folder, place.variables.DATA_DIR]) rmSync(folder, { recursive: true });
  });

  proveEach(cloneRuns(() => place));
});
