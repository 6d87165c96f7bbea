import { describe, expect, it } from '@jest/globals';
import { competenceIn, lineOf, type OfficeSettings } from '@banjie/runtime';
import { disciplineUnit, lacksStaff } from '@banjie/office';
import {
  goesOnWithout,
  processes,
  ranksOf,
  type Act,
  type ProcessDefinition,
  type ProcessKind,
  type Relation,
} from '@banjie/workflows';
import { deadEnds, type World } from '../support/dead-ends.js';
import { lookedBackOn } from '../support/looked-back-on.js';
import { peopleOf, smallOffices } from '../support/small-offices.js';
import { usualFiling, usualForms } from '../support/usual-forms.js';

const offices = Object.entries(smallOffices);
const stamp = { at: '2026-03-10T02:00:00.000Z', by: { id: 'system', unit: 'system' } };

const headsAndLeaders = (settings: OfficeSettings, unit: string | null): string[] =>
  lineOf({ all: () => [], settings, file: { sealed: false } as Parameters<typeof lineOf>[0]['file'] }, unit);

const told = [
  ...['DENIAL_CONFIRMED', 'DENIAL_CORRECTED', 'DENIAL_ABANDONED', 'DRAFT_ABANDONED'].map((type) => ({
    type,
    ground: 'noLegalBasis',
    opinion: '意见',
    ...stamp,
  })),
];

/** Everybody of an office leaves the matter one after the other, from above and from below, as long as somebody is left. */
const leavings = (settings: OfficeSettings): string[][] => {
  const ids = peopleOf(settings).map(({ id }) => id);
  return [ids, [...ids].reverse()];
};

/** Where nobody works anywhere else, the unit of the officer complained of handles it. */
const unitKeptFrom = (settings: OfficeSettings, unit: string): string | null =>
  peopleOf(settings).some((one) => one.unit !== unit) ? unit : null;

/** What may be opened in an office, about each of its people and by each of them. */
const inputs: Record<ProcessKind, (settings: OfficeSettings, sealed: boolean) => Partial<World>[]> = {
  petition: (settings, sealed) =>
    [
      ...[null, ...peopleOf(settings)].map((complained) => ({ complained, leaving: [] })),
      ...leavings(settings).map((leaving) => ({ complained: null, leaving })),
    ].map(({ complained, leaving }) => ({
      told,
      leaving,
      input: {
        lane: sealed ? 'accusation' : 'appealOrRequest',
        receivedAt: stamp.at,
        firstContact: peopleOf(settings).find(({ roles }) => roles.includes('receptionist'))!.id,
        unit: peopleOf(settings).find(({ roles }) => roles.includes('receptionist'))!.unit,
        disciplineUnit,
        complainedUnit: null,
        complainedOfficer: complained?.id ?? null,
        complainedOfficersUnit: sealed || !complained ? null : unitKeptFrom(settings, complained.unit),
        superior: null,
      },
    })),
  denial: (settings) =>
    peopleOf(settings)
      .filter(({ roles }) => roles.includes('handler') || roles.includes('unitHead'))
      .flatMap(({ id, unit }) =>
        [false, true].map((major) => ({
          input: { ...usualFiling, major, filedBy: id, filingUnit: unit },
          // Whoever may deliver the notice is searched for in the delivery itself.
          told: [{ type: 'PAPER_DELIVERED', paper: 'denialNotice', countsFrom: stamp.at, ...stamp }],
        })),
      ),
  signOff: (settings) =>
    peopleOf(settings)
      .filter(({ roles }) => roles.includes('handler') || roles.includes('unitHead'))
      .flatMap(({ id, unit }) =>
        (['head', 'headAndLeader'] as const).map((level) => ({
          input: { ...usualForms['submitReply'], items: [], paper: 'ordinaryReply', level, draftedBy: id, unit },
        })),
      ),
  supervision: (settings) => [
    ...[...settings.units.keys()].map((unit) => ({ input: { cause: 'generalReply', unit, officer: null } })),
    ...peopleOf(settings).map(({ id, unit, roles }) => ({
      input: { cause: 'denialDecision', unit, officer: id, inPerson: roles.includes('leader') },
    })),
  ],
  accountability: (settings, sealed) =>
    peopleOf(settings).map(({ id, unit }) => ({
      about: sealed ? { recused: [id], recusedUnits: [] } : undefined,
      input: {
        officer: id,
        unit,
        situation: 6,
        facts: '事实',
        origin: 'clue',
        line: sealed ? [] : headsAndLeaders(settings, unit),
      },
    })),
  lookBack: (settings) => [
    ...[...settings.units.keys()].map((unit) => ({ input: { ...lookedBackOn, unit, officer: null } })),
    ...peopleOf(settings).map(({ id, unit }) => ({ input: { ...lookedBackOn, unit, officer: id } })),
  ],
  instruction: (settings) =>
    peopleOf(settings)
      .filter(({ roles }) => roles.includes('leader'))
      .map(({ id }) => ({
        input: {
          unit: peopleOf(settings).find(({ roles }) => roles.includes('handler'))?.unit ?? 'civilAffairs',
          officer: peopleOf(settings)[0]!.id,
          givenBy: id,
          text: '请查清',
          dueDate: '2026-03-20',
        },
      })),
  review: (settings) =>
    peopleOf(settings).map(({ id, unit }) => ({
      input: { unit, officers: [id], firstContact: id, line: headsAndLeaders(settings, unit) },
      told: [
        { type: 'REVIEW_REQUESTED', grounds: '理由', ...stamp },
        { type: 'RECHECK_REQUESTED', grounds: '理由', ...stamp },
      ],
    })),
  paperDelivery: (settings) =>
    peopleOf(settings).flatMap(({ id, unit }) =>
      (['reply', 'denialNotice', 'reviewOpinion'] as const).map((paper) => ({
        input: { paper, unit, firstContact: id },
        told: [{ type: 'DELIVERY_DISPUTED', statement: '没有收到', ...stamp }],
      })),
    ),
  reportBack: (settings) =>
    (['assigned', 'passedOn'] as const).flatMap((manner) =>
      [null, ...peopleOf(settings)].map((one) => {
        const by = one === null ? { unit: null, officer: null } : { unit: one.unit, officer: one.id };
        return {
          input: { manner, organ: '县信访局', reference: '7号', issuedOn: '2026-03-02', complainedOfficer: null },
          // Whoever may deliver the answer is searched for in the delivery itself.
          told: [
            { type: 'MATTER_ENDED', outcome: 'redirected', result: null, paper: null, ...by, dueDate: null, ...stamp },
          ],
        };
      }),
    ),
  urgentReport: (settings, sealed) =>
    [null, ...peopleOf(settings)].map((complained) => ({
      about: { recused: complained ? [complained.id] : [], recusedUnits: [] },
      input: {
        unit: sealed ? disciplineUnit : peopleOf(settings)[0]!.unit,
        officer: null,
        firstContact: sealed ? null : peopleOf(settings)[0]!.id,
        complainedUnit: null,
        complainedOfficer: complained?.id ?? null,
        reason: null,
      },
    })),
  secondOpinion: (settings) =>
    peopleOf(settings).flatMap(({ id, unit }) =>
      [[id], peopleOf(settings).map((one) => one.id)].map((hadPart) => ({
        input: { answer: 'notSatisfied', said: null, calledBy: id, hadPart, answeredBy: unit, firstContact: id },
      })),
    ),
  ratingFollowUp: (settings) =>
    [[peopleOf(settings)[0]!.id], peopleOf(settings).map(({ id }) => id)].flatMap((rated) =>
      [...new Set(peopleOf(settings).map(({ unit }) => unit))].map((unit) => ({
        input: { unit, rated, about: ['handling'], said: null },
      })),
    ),
};

/** The same, where somebody has left the matter by recusal before: each whom it goes on without (R6). */
function withWhoLeft(
  kind: ProcessKind,
  settings: OfficeSettings,
  worlds: Partial<World>[],
  sealed: boolean,
): Partial<World>[] {
  if (kind === 'petition') return worlds;
  const nobody = { recused: [], recusedUnits: [] };
  const { directory } = competenceIn({ sealed, about: nobody, actedFor: [], settings }, nobody, peopleOf(settings)[0]!);
  const leave = directory.officers.filter(({ id }) => goesOnWithout(id, directory, {}));
  // Each of them with some of what may be opened: all of it would be asked for hours.
  const without = leave.flatMap(({ id }, turn) =>
    worlds
      .filter(({ about }, index) => !about && index % 5 === turn % 5)
      .map((world) => ({ ...world, about: { recused: [id], recusedUnits: [] } })),
  );
  return [...worlds, ...without];
}

/** Every dead end of a kind in an office, in both lanes. */
function stuckIn(kind: ProcessKind, definition: ProcessDefinition, settings: OfficeSettings): string[] {
  const found = [false, true].flatMap((sealed) =>
    withWhoLeft(kind, settings, inputs[kind](settings, sealed), sealed).flatMap(({ input, ...more }) => {
      const ends = deadEnds({ definition, settings, sealed, ...more, input: { breachedAt: stamp.at, ...input } });
      const out = more.about ? ` without ${more.about.recused.join()}` : '';
      return ends.map((end) => `${sealed ? 'sealed' : 'open'} ${JSON.stringify(input)}${out} ${end}`);
    }),
  );
  return [...new Set(found)];
}

const kinds = Object.keys(inputs) as ProcessKind[];

describe('R6 no office that passes the founding check reaches a state in which nobody may act', () => {
  it.each(offices)('%s: is an office that may begin', (_, settings) => {
    expect([lacksStaff(settings), settings.cleared.size > 1]).toEqual([false, true]);
  });

  it.each(offices.flatMap(([name, settings]) => kinds.map((kind) => [kind, name, settings] as const)))(
    '%s in an office with %s',
    (kind, _, settings) => {
      expect(stuckIn(kind, processes[kind], settings)).toEqual([]);
    },
  );
});

describe('the search finds what it looks for', () => {
  const first = (relation: Relation): readonly Relation[] =>
    relation in ranksOf ? ranksOf[relation as keyof typeof ranksOf][0] : [relation];
  /** Nobody falls back on anybody, and nobody enters what a superior organ decided. */
  const withoutFallback = (definition: ProcessDefinition): ProcessDefinition => ({
    ...definition,
    acts: definition.acts.map((act): Act => ({
      ...act,
      who: act.who.filter((one) => one !== 'registrar').flatMap(first),
    })),
  });

  it.each(['accountability', 'denial', 'signOff', 'ratingFollowUp'] as const)(
    'without the ranks and the superior organ there are dead ends of %s',
    (kind) => {
      const found = offices.flatMap(([, settings]) => stuckIn(kind, withoutFallback(processes[kind]), settings));
      expect(found.length).toBeGreaterThan(0);
    },
  );

  it('among them the appeal against a measure that the principal leader and the secretary approved', () => {
    const settings = smallOffices['two leaders, one of them principal, secretary and efficiency office']!;
    const found = stuckIn('accountability', withoutFallback(processes.accountability), settings);
    expect(
      found.filter((one) => one.includes('underAppeal') && one.includes('"principal"') && one.includes('"secretary"')),
    ).not.toEqual([]);
  });
});
