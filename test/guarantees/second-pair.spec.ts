import { describe, expect, it } from '@jest/globals';
import { competenceIn } from '@banjie/runtime';
import { decide, processes, secondPair, type Actor, type Standing } from '@banjie/workflows';
import { peopleOf, smallOffices } from '../support/small-offices.js';

const nobody = { recused: [], recusedUnits: [] };
const decline = processes.petition.acts.find(({ name }) => name === 'declineJoining')!;

/** A proposal by `filer` while all but these few may not read the other matter. */
function left(office: keyof typeof smallOffices, filer: Actor, readers: readonly Actor[]) {
  const settings = smallOffices[office]!;
  const people = peopleOf(settings);
  const { directory } = competenceIn({ sealed: false, about: nobody, actedFor: [], settings }, nobody, filer);
  const kept = people.filter((one) => !readers.includes(one)).map(({ id }) => id);
  const standing = {
    ...nobody,
    subject: null,
    filer: filer.id,
    unit: 'civilAffairs',
    deciders: ['secondPair'],
    keptFromOther: kept,
  } as unknown as Standing;
  const confirming = secondPair(standing, directory.officers);
  const declining = people.filter((one) => decide(one, decline, standing, directory).allowed);
  return { confirming, declining };
}

const mightConfirm = ({ roles, unit }: Actor): boolean =>
  roles.some((role) => ['coordinator', 'leader', 'principalLeader'].includes(role)) ||
  (roles.includes('unitHead') && unit === 'civilAffairs');

describe('R2 a proposal to join in an office as small as may be', () => {
  const cases = Object.keys(smallOffices).flatMap((office) =>
    peopleOf(smallOffices[office]!)
      .filter(({ roles }) =>
        roles.some((role) => ['receptionist', 'handler', 'unitHead', 'coordinator'].includes(role)),
      )
      .map((filer) => [office, filer.id, filer] as const),
  );

  it.each(cases)(
    '%s, by %s: somebody else who reads both confirms it where there is one, and somebody always ends it',
    (office, _, filer) => {
      const people = peopleOf(smallOffices[office]!);
      expect(left(office, filer, people).confirming.filter(({ id }) => id !== filer.id)).not.toEqual([]);
      for (const out of people.filter(({ id }) => id !== filer.id)) {
        const { confirming, declining } = left(
          office,
          filer,
          people.filter((one) => one !== out),
        );
        expect(confirming).not.toContainEqual(expect.objectContaining({ id: out.id }));
        const others = people.filter((one) => one !== out && one.id !== filer.id && mightConfirm(one));
        expect([confirming.length > 0, declining.length > 0]).toEqual([others.length > 0, true]);
      }
      const alone = left(office, filer, []);
      expect([alone.confirming, alone.declining.length > 0]).toEqual([[], true]);
    },
  );
});
