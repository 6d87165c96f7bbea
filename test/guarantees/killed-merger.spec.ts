import { moveMatters } from '@banjie/office';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aPetition } from '../support/a-petition.js';
import { brokenInvariants } from '../support/invariants.js';
import { ProcessOfOurs } from '../support/process-of-ours.js';
import { openTrialOffice, trialPassword, type TrialOffice } from '../support/trial-office.js';

const matters = 500;
const killedAt = 200;

let office: TrialOffice;
beforeAll(async () => {
  office = await openTrialOffice({ worker: false });
  const window = await office.signedInAs('window');
  for (let sent = 0; sent < matters; sent += 10)
    await Promise.all(
      Array.from({ length: 10 }, async () => {
        const petition = await aPetition().registeredBy(window);
        await window.does('handOver', petition, { unit: 'transport' });
      }),
    );
});
afterAll(() => office.close());

const count = async (text: string): Promise<number> =>
  (await office.rows<{ n: number }>(`SELECT count(*)::int AS n ${text}`))[0]?.n ?? -1;

const told = () => count(`FROM history WHERE type = 'UNIT_MERGED'`);

async function mergeAt(url: string): Promise<number | 'unknown'> {
  const json = { 'content-type': 'application/json' };
  const account = JSON.stringify({ account: 'admin', password: trialPassword });
  const session = await fetch(`${url}/api/session`, { method: 'POST', headers: json, body: account });
  const cookie = session.headers.getSetCookie()[0]?.split(';')[0] ?? '';
  const form = {
    into: 'health',
    paper: '清编发〔2026〕3号',
    paperDate: '2026-03-01',
    orderedBy: 'leader',
    reason: '改革',
  };
  const init = { method: 'POST', headers: { ...json, cookie }, body: JSON.stringify(form) };
  return fetch(`${url}/api/organisation/units/transport/close`, init).then(
    ({ status }) => status,
    () => 'unknown',
  );
}

describe('a merger of a unit with 500 matters that is killed in the middle', () => {
  it('leaves each matter told whole or not at all, and is gone on with by whoever sweeps next', async () => {
    const doomed = ProcessOfOurs.start('api', office.databaseUrl, { CRASH_POINT: `merger.beforeCase:${killedAt}` });
    const url = await doomed.url;
    expect(await mergeAt(url ?? '')).toBe('unknown');
    expect(await doomed.ended).toBe('SIGKILL');
    expect(await told()).toBe(killedAt - 1);
    expect(await count(`FROM process WHERE kind = 'petition' AND unit = 'health'`)).toBe(killedAt - 1);
    // Two that sweep at once tell nobody twice.
    const sweeps = await Promise.all([moveMatters(office.runtime), moveMatters(office.runtime)]);
    expect(sweeps.reduce((sum, { moved }) => sum + moved, 0)).toBe(matters - killedAt + 1);
    expect(await told()).toBe(matters);
    expect(await count(`FROM process WHERE kind = 'petition' AND unit = 'health'`)).toBe(matters);
    expect(await count(`FROM process WHERE unit = 'transport'`)).toBe(0);
    expect(await count(`FROM notice WHERE kind = 'handOverSlip'`)).toBe(2 * matters);
  });

  it('is over then, and leaves every invariant whole', async () => {
    expect(await moveMatters(office.runtime)).toEqual({ moved: 0, waiting: 0 });
    expect(await count('FROM unit_merger WHERE done_at IS NULL')).toBe(0);
    expect(await brokenInvariants(office.owner)).toEqual([]);
  });
});
