import { afterAll, describe, expect, it } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { environmentWith } from '../../scripts/config.mjs';
import { searchPath } from '../support/programs.mjs';

const locked = 'E: Could not get lock /var/lib/apt/lists/lock. It is held by process 17 (apt-get)';

/** With an apt-get, and an account to become, that only write down what they are told. */
describe('the packages that only CI needs', () => {
  const folder = mkdtempSync(join(tmpdir(), 'banjie-packages-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  /** @param refusals what the first calls say before they fail */
  function installed(name: string, refusals: string[]) {
    const place = join(folder, name);
    mkdirSync(place);
    const calls = join(place, 'calls');
    const answers = refusals.map((said, index) => `${index + 1}) echo '${said}' >&2; exit 100 ;;`).join('\n');
    const program = `#!/bin/sh\necho "$@" >> ${calls}\ncase $(wc -l < ${calls} | tr -d ' ') in\n${answers}\nesac\nexit 0\n`;
    const pretends = { 'apt-get': program, sudo: '#!/bin/sh\ncase $1 in env) exec "$@" ;; esac\n', id: '#!/bin/sh\necho 1000\n' };
    for (const [file, content] of Object.entries(pretends)) writeFileSync(join(place, file), content, { mode: 0o755 });
    const env = environmentWith({ PATH: [place, ...searchPath].join(':') });
    const { status, stderr } = spawnSync('bash', ['.ci/install-packages', 'chromium', 'redis-server'], { env, encoding: 'utf8' });
    return { status, stderr, calls: readFileSync(calls, 'utf8').trim().split('\n') };
  }

  const update = '-o DPkg::Lock::Timeout=300 update -qq';
  const install = '-o DPkg::Lock::Timeout=300 install -y -qq --no-install-recommends chromium redis-server';

  it('wait for another package manager, whichever lock it holds', () => {
    expect(installed('busy', [locked, locked])).toMatchObject({ status: 0, calls: [update, update, update, install] });
    expect(installed('archives', ['E: Unable to lock the download directory'])).toMatchObject({
      status: 0,
      calls: [update, update, install],
    });
  });

  it('are asked for once, and what is wrong is said, where it is something else', () => {
    const { status, stderr, calls } = installed('away', ['E: Unable to locate package chromium']);
    expect([status, calls]).toEqual([1, [update]]);
    expect(stderr).toContain('Unable to locate package');
  });
});
