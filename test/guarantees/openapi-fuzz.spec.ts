import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { aPetition, type Petition } from '../support/a-petition.js';
import { fuzzing } from '../support/config.js';
import { operationsOf } from '../support/fuzz/requests.js';
import { fuzzed } from '../support/fuzz/round.js';
import type { Known } from '../support/fuzz/schema-values.js';
import { keepsTheInvariants } from '../support/keeps-invariants.js';
import type { Officer } from '../support/officer.js';
import { openTrialOffice, type TrialOffice } from '../support/trial-office.js';

const operations = operationsOf(
  JSON.parse(readFileSync(new URL('../../apps/api/openapi.json', import.meta.url), 'utf8')) as Parameters<
    typeof operationsOf
  >[0],
);
const accounts = ['window', 'handler', 'head', 'leader', 'discipline', 'admin'];

let office: TrialOffice;
let cookies: string[];
let known: Known;

beforeAll(async () => {
  process.stderr.write(`fuzz seed ${fuzzing.seed}\n`);
  office = await openTrialOffice();
  const staff = await Promise.all(accounts.map((account) => office.signedInAs(account)));
  // Every seventh request is nobody's.
  cookies = [...staff.map(({ cookie }) => cookie), ''];
  known = await knownIn(office, await petitionsOf(staff[0] as Officer, staff[1] as Officer));
});
afterAll(() => office.close());

/** Petitions where different things may be done: just registered, handed over, being handled, to be denied. */
async function petitionsOf(window: Officer, handler: Officer): Promise<Petition[]> {
  const petitions = await Promise.all(
    Array.from({ length: 4 }, (_, index) => aPetition().titled(`修路 ${index}`).registeredBy(window)),
  );
  const [, handedOver, handled, denied] = petitions as [Petition, Petition, Petition, Petition];
  for (const petition of [handedOver, handled, denied])
    await window.does('handOver', petition, { unit: 'civilAffairs' });
  for (const petition of [handled, denied]) await handler.does('signFor', petition);
  await handler.does('fileDenial', denied);
  return petitions;
}

async function knownIn({ owner, deliversEverything }: TrialOffice, petitions: Petition[]): Promise<Known> {
  await deliversEverything.call(office);
  const column = async (statement: string): Promise<string[]> =>
    (await owner.query<{ id: string }[]>(statement)).map(({ id }) => id);
  return {
    units: await column('SELECT id FROM unit'),
    officers: await column('SELECT id FROM officer'),
    numbers: petitions.map(({ number }) => number),
    codes: petitions.map(({ queryCode }) => queryCode),
    ids: [...(await column('SELECT id FROM process')), ...(await column('SELECT id FROM notice'))],
  };
}

describe('whatever is sent to it', () => {
  // Wrong codes and passwords would soon be answered by the lockout alone.
  beforeEach(() => office.rows('DELETE FROM failed_sign_in'));

  it.each(operations.map((operation, index) => [`${operation.method} ${operation.path}`, operation, index] as const))(
    '%s answers in time and as it says, and refuses what it says it refuses',
    async (name, operation, index) => {
      if (fuzzing.report !== undefined) process.stderr.write(`  ${index} / ${operations.length} ${name}\n`);
      // Signing out would end the sessions of all that follows.
      const as = name === 'DELETE /api/session' ? [''] : cookies;
      expect((await fuzzed(operation, { url: office.url, cookies: as, known })).faults).toEqual([]);
    },
    Math.max(600_000, fuzzing.each * 1_000),
  );

  keepsTheInvariants(() => office);
});
