import { destroyApproved } from '@banjie/office';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Archive } from '../support/archive.js';
import { type Petition } from '../support/a-petition.js';
import { brokenInvariants } from '../support/invariants.js';
import { ProcessOfOurs } from '../support/process-of-ours.js';
import { openTrialOffice, type TrialOffice } from '../support/trial-office.js';

const files = 12;
const killedAt = 5;

let office: TrialOffice;
let archive: Archive;
const closed: Petition[] = [];

beforeAll(async () => {
  office = await openTrialOffice();
  archive = new Archive(office);
  const window = await office.signedInAs('window');
  for (let done = 0; done < files; done += 1) closed.push(await archive.closed(window));
  await archive.goesOnTo('2037-01-04T09:00:00+08:00');
});
afterAll(() => office.close());

const destroyed = async (): Promise<number> =>
  (await office.rows<{ n: number }>(`SELECT count(*)::int AS n FROM history WHERE type = 'CONTENTS_DESTROYED'`))[0]!.n;

describe('a destruction of twelve files that is killed in the middle', () => {
  it('leaves each file whole or destroyed, and is gone on with by whoever sweeps next, once', async () => {
    const [coordinator, leader] = await Promise.all([office.signedInAs('coordinator'), office.signedInAs('leader')]);
    const { body } = await archive.proposes(coordinator, ...closed);
    const doomed = ProcessOfOurs.start('api', office.databaseUrl, {
      CRASH_POINT: `destruction.beforeCase:${killedAt}`,
    });
    const init = {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie: leader.cookie },
      body: JSON.stringify({ reason: '同意' }),
    };
    const answered = await fetch(`${await doomed.url}/api/destructions/${body.id}/approve`, init).then(
      ({ status }) => status,
      () => 'unknown',
    );
    expect([answered, await doomed.ended]).toEqual(['unknown', 'SIGKILL']);
    // The office's own worker sweeps beside these two.
    await Promise.all([destroyApproved(office.runtime), destroyApproved(office.runtime)]);
    expect(await destroyed()).toBe(files);
    expect(await destroyApproved(office.runtime)).toBe(0);
    const { records } = await archive.seenBy(coordinator);
    expect(records[0]).toMatchObject({ state: 'done', destroyed: files });
    expect(await brokenInvariants(office.owner)).toEqual([]);
  });
});
