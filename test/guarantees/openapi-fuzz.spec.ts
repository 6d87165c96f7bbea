import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { aPetition, type Petition } from '../support/a-petition.js';
import { fuzzing } from '../support/config.js';
import { operationsOf } from '../support/fuzz/requests.js';
import { fuzzed } from '../support/fuzz/round.js';
import type { Known } from '../support/fuzz/schema-values.js';
import { keepsTheInvariants } from '../support/keeps-invariants.js';
import type { Officer } from '../support/officer.js';
import { ContentsWatch } from '../support/table-contents.js';
import { openTrialOffice, type Opening, type TrialOffice } from '../support/trial-office.js';

const operations = operationsOf(
  JSON.parse(readFileSync(new URL('../../apps/api/openapi.json', import.meta.url), 'utf8')) as Parameters<
    typeof operationsOf
  >[0],
);
const accounts = ['window', 'handler', 'head', 'leader', 'discipline', 'admin'];

interface Attacked {
  office: TrialOffice;
  cookies: string[];
  known: Known;
}

async function attacked(opening: Opening): Promise<Attacked> {
  process.stderr.write(`fuzz seed ${fuzzing.seed}\n`);
  const office = await openTrialOffice(opening);
  const staff = await Promise.all(accounts.map((account) => office.signedInAs(account)));
  const petitions = await petitionsOf(staff[0] as Officer, staff[1] as Officer);
  if (opening.worker !== false) await office.deliversEverything();
  // Every seventh request is nobody's.
  return { office, cookies: [...staff.map(({ cookie }) => cookie), ''], known: await knownIn(office, petitions) };
}

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

async function knownIn({ owner }: TrialOffice, petitions: Petition[]): Promise<Known> {
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

const named = operations.map(
  (operation, index) => [`${operation.method} ${operation.path}`, operation, index] as const,
);
// Signing out would end the sessions of all that follows.
const sentAs = (name: string, { cookies }: Attacked): readonly string[] =>
  name === 'DELETE /api/session' ? [''] : cookies;
const mayTakeMs = Math.max(600_000, fuzzing.each * 1_000);

describe('whatever is sent to it', () => {
  let at: Attacked;
  beforeAll(async () => {
    at = await attacked({});
  });
  afterAll(() => at.office.close());
  // Wrong codes and passwords would soon be answered by the lockout alone.
  beforeEach(() => at.office.rows('DELETE FROM failed_sign_in'));

  it.each(named)(
    '%s answers in time and as it says, and refuses what it says it refuses',
    async (name, operation, index) => {
      if (fuzzing.report !== undefined) process.stderr.write(`  ${index} / ${operations.length} ${name}\n`);
      const { office, known } = at;
      expect((await fuzzed(operation, { url: office.url, cookies: sentAs(name, at), known })).faults).toEqual([]);
    },
    mayTakeMs,
  );

  keepsTheInvariants(() => at.office);
});

describe('what is refused', () => {
  let at: Attacked;
  let watch: ContentsWatch;
  beforeAll(async () => {
    // Nobody but the requests changes anything.
    at = await attacked({ worker: false });
    watch = new ContentsWatch(at.office.owner);
  });
  afterAll(() => at.office.close());
  // And nobody sweeps, which health would otherwise be right to complain of.
  beforeEach(() => at.office.rows('DELETE FROM failed_sign_in'));
  beforeEach(() => at.office.rows('UPDATE office SET swept_at = clock_timestamp()'));

  it.each(named)(
    '%s has changed nothing where it is refused',
    async (name, operation) => {
      const { office, known } = at;
      const asked = { url: office.url, cookies: sentAs(name, at), known, changes: () => watch.changed() };
      expect((await fuzzed(operation, asked)).faults).toEqual([]);
    },
    mayTakeMs,
  );
});
