import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { checkDataKey, PersonalData } from '@banjie/office';
import { aPetition } from '../support/a-petition.js';
import { ProcessOfOurs } from '../support/process-of-ours.js';
import { openTrialOffice, type TrialOffice } from '../support/trial-office.js';

const otherKey = Buffer.alloc(32, 9);

/** Two keys in one office would make two halves no key opens (R12). */
describe('an office opened with another DATA_KEY', () => {
  let office: TrialOffice;

  beforeAll(async () => {
    office = await openTrialOffice({ worker: false });
    await aPetition().registeredBy(await office.signedInAs('window'));
  });
  afterAll(() => office.close());

  it('does not start, and says which setting to mend', async () => {
    const api = ProcessOfOurs.start(
      'api',
      office.databaseUrl,
      { DATA_KEY: otherKey.toString('base64') },
      { quiet: true },
    );
    expect(await api.ended).toBe(2);
    expect(api.lastWords).toMatch(/DATA_KEY.*secrets\.json/s);
    expect(api.lastWords).not.toContain('    at ');
  });

  it('is known by what it has sealed, where it was founded before keys were checked', async () => {
    await office.rows('UPDATE office SET data_key_check = NULL');
    await expect(checkDataKey(office.runtime, new PersonalData(otherKey))).rejects.toThrow('DATA_KEY');
    const [row] = await office.rows<{ check: string | null }>('SELECT data_key_check AS check FROM office');
    expect(row?.check).toBeNull();
  });
});
