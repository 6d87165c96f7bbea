import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aPetition, type Petition } from '../support/a-petition.js';
import { keepsTheInvariants } from '../support/keeps-invariants.js';
import type { Officer } from '../support/officer.js';
import { randomness } from '../support/random-walk.js';
import { openTrialOffice, type TrialOffice } from '../support/trial-office.js';

let office: TrialOffice;
const staff: Record<string, Officer> = {};
beforeAll(async () => {
  office = await openTrialOffice();
  for (const id of ['window', 'handler', 'head', 'coordinator', 'leader', 'discipline', 'admin'])
    staff[id] = await office.signedInAs(id);
});
afterAll(() => office.close());

const seed = Date.now() % 1_000_000;
const next = randomness(seed);
const chosen = <One>(from: readonly One[]): One => from[Math.floor(next() * from.length)]!;

const pointed: Record<string, Record<string, unknown>> = {
  handOver: { unit: 'construction' },
  assign: { unit: 'civilAffairs' },
  assignHandler: { officer: 'handler' },
};

/** What this person does first of what they may do to the matter now; a refusal is an answer too. */
async function actsOn(petition: Petition, id: string): Promise<number> {
  const person = staff[id]!;
  const seen = await person.get(petition.address);
  if (seen.status !== 200) return seen.status;
  const acts = (seen.body.allowedActs as { act: string }[]).map(({ act }) => act);
  const act = chosen(acts.length > 0 ? acts : ['reply']);
  return (await person.tries(act, petition, pointed[act])).status;
}

async function comesIn(): Promise<Petition> {
  const petition = await aPetition().registeredBy(staff['window']!);
  await staff['window']!.does('handOver', petition, { unit: 'civilAffairs' });
  await staff['handler']!.does('signFor', petition);
  return petition;
}

/** Acts on one matter after another, as whoever comes to hand, until the leap is over. */
async function keepsActing(petitions: readonly Petition[], isOver: () => boolean): Promise<number[]> {
  const statuses: number[] = [];
  while (!isOver()) statuses.push(await actsOn(chosen(petitions), chosen(Object.keys(staff))));
  return statuses;
}

describe(`R3 the trial clock leaps, and people act meanwhile (seed ${seed})`, () => {
  it('nobody is refused for it, and whatever falls due on the way happens before anybody acts', async () => {
    const petitions = await Promise.all(Array.from({ length: 5 }, comesIn));
    const began = await office.now();
    let over = false;
    const leaps = async (): Promise<void> => {
      for (let day = 12; day <= 48; day += 12)
        await office.goesTo(new Date(began.getTime() + day * 86_400_000).toISOString());
    };
    const leap = leaps().finally(() => (over = true));
    const statuses = (await Promise.all(Array.from({ length: 3 }, () => keepsActing(petitions, () => over)))).flat();
    await leap;
    expect(statuses.filter((status) => status >= 500)).toEqual([]);
    expect(statuses).toContain(200);
  });
  keepsTheInvariants(() => office);
});
