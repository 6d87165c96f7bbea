import { describe, expect, it } from '@jest/globals';
import { nextStep, possibleActs } from '@banjie/runtime';
import { officeRegime } from '@banjie/office';
import {
  decide,
  fieldsGuarded,
  noticeDuties,
  petitioner,
  processes,
  roles,
  type Act,
  type Actor,
  type NoticeKind,
  type ProcessDefinition,
} from '@banjie/workflows';
import { trialBook } from '../support/a-notice.js';
import {
  eventOf,
  everySituation,
  neverEntered,
  someSignedByOthers,
  timersOf,
  type Situation,
} from '../support/every-state.js';
import { people, walks } from '../support/role-walks.js';

const only: Actor[] = roles.map((role) => ({ id: `only ${role}`, unit: 'economy', roles: [role] }));
const stranger: Actor = { id: 'stranger', unit: 'economy', roles: [] };
const omnipotent: Actor = { id: 'all roles', unit: 'economy', roles };
const everybody: Actor[] = [...people, ...only, stranger, omnipotent, petitioner];
/** The trial office with all of them in it: who acts where others are recused depends on who is there. */
const directory = {
  ...trialBook.directory,
  rules: someSignedByOthers,
  officers: [...trialBook.directory.officers, ...only, omnipotent],
};
const regime = officeRegime();

const judged = new WeakMap<Situation, Map<Act, Map<Actor, boolean>>>();

/** As the runtime judges: the policy, then the machine; asked once of each. */
function may(actor: Actor, act: Act, situation: Situation): boolean {
  const ofSituation = judged.get(situation) ?? new Map<Act, Map<Actor, boolean>>();
  judged.set(situation, ofSituation);
  const ofAct = ofSituation.get(act) ?? new Map<Actor, boolean>();
  ofSituation.set(act, ofAct);
  const { standing, live } = situation;
  const answer = ofAct.get(actor) ?? (decide(actor, act, standing, directory).allowed && live.can(eventOf(act, actor)));
  ofAct.set(actor, answer);
  return answer;
}

const offered = (definition: ProcessDefinition, { snapshot, standing }: Situation, actor: Actor): string[] =>
  possibleActs(
    regime,
    { kind: definition.kind, snapshot: { ...snapshot, status: 'active' }, standing },
    { actor, directory },
  ).map(({ name }) => name);

/** The officers a situation recuses, given every role and every unit there is. */
function recusedIn({ standing }: Situation): Actor[] {
  const units = ['economy', standing.unit ?? 'economy'];
  return standing.recused.flatMap((id) => units.map((unit) => ({ id, unit, roles })));
}

/** By stage and light: who may do what in any of its situations. */
function matrixOf(acts: readonly Act[], situations: readonly Situation[]): string {
  const nameOf = ({ standing: { stage, light } }: Situation): string => `${stage} ${light ?? ''}`.trim();
  const blocks = [...new Set(situations.map(nameOf))].map((stage) => {
    const alike = situations.filter((situation) => nameOf(situation) === stage);
    const lines = acts.flatMap((act) => {
      const allowed = everybody
        .filter((actor) => alike.some((situation) => may(actor, act, situation)))
        .map(({ id }) => id);
      return allowed.length > 0 ? [`  ${act.name}: ${allowed.join(', ')}`] : [];
    });
    return [stage, ...lines].join('\n');
  });
  return blocks.sort().join('\n');
}

const found = new Map(Object.entries(walks).map(([kind, walk]) => [kind, everySituation(walk)]));

/**
 * Owed to petitioners when a time runs out, with no word of anybody’s in them: of other papers the office asks whoever acts
 * to word them anew where they name somebody else (R12), and here nobody acts.
 */
const owedByTime: readonly NoticeKind[] = ['routeNotice'];

/** Papers for petitioners that the clocks make owed in these situations. */
function owedToPetitioners({ machine }: ProcessDefinition, situations: readonly Situation[]): NoticeKind[] {
  const timers = timersOf(machine.root);
  const owed = situations.flatMap(({ live }) =>
    timers.filter((event) => live.can(event)).flatMap((event) => nextStep(machine, live, event)[1]),
  );
  const kinds = owed.flatMap(({ type, params }) => (type === 'owe' ? [(params as { notice: NoticeKind }).notice] : []));
  return [...new Set(kinds)].filter((notice) => noticeDuties[notice].toPetitioner);
}

const ownCause = [
  'submitStatement',
  'appealMeasure',
  'refileDenial',
  'abandonDenial',
  'refileReply',
  'abandonReply',
  'submitExplanation',
];

describe.each(Object.entries(walks))('every situation of a %s × every act × every person', (kind, walk) => {
  const { definition } = walk;
  const situations = found.get(kind)!;
  it('owes petitioners by time only what has no words of anybody’s in it (R12)', () => {
    expect(owedToPetitioners(definition, situations).filter((kind) => !owedByTime.includes(kind))).toEqual([]);
  });

  const triples = situations.flatMap((situation) =>
    definition.acts.flatMap((act) => everybody.map((actor) => ({ situation, act, actor }))),
  );

  it('is all of them', () => {
    expect(neverEntered(definition, situations)).toEqual([]);
    console.log(
      `${kind}: ${situations.length} situations, ${definition.acts.length} acts, ${everybody.length} persons, ${triples.length} trials`,
    );
  });

  it('is allowed exactly as the matrix says', () => {
    expect(`\n${matrixOf(definition.acts, situations)}\n`).toMatchSnapshot();
  });

  it('is offered on the screen whenever it may be done, and never where the policy refuses', () => {
    const wrong = situations.flatMap((situation) =>
      everybody.flatMap((actor) => {
        const names = offered(definition, situation, actor);
        const isWrong = (act: Act): boolean =>
          names.includes(act.name)
            ? !decide(actor, act, situation.standing, directory).allowed
            : may(actor, act, situation);
        return definition.acts.filter(isWrong).map(({ name }) => [situation.name, actor.id, name]);
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('is asked about with every field that a guard turns on', () => {
    // Guards know people by their id and unit, not by their roles.
    const known = triples.filter(({ actor }) => !only.includes(actor));
    const open = known.flatMap(({ situation, act, actor }) =>
      fieldsGuarded(situation.live, act, actor)
        .filter((field) => !(field in (act.asIf ?? {})))
        .map((field) => `${act.name}: ${field}`),
    );
    expect([...new Set(open)]).toEqual([]);
  });

  it('is refused to whoever has no duty here, in every situation', () => {
    const idle = ['archivist', 'systemAdministrator', 'securityAdministrator', 'auditor', 'handler', 'unitHead'].map(
      (role) => `only ${role}`,
    );
    const wrong = triples
      .filter(({ actor }) => actor === stranger || idle.includes(actor.id))
      .filter(({ actor, act, situation }) => may(actor, act, situation));
    expect(wrong.map(({ actor, act, situation }) => [situation.name, act.name, actor.id])).toEqual([]);
  });

  it('is refused to the recused, whatever roles they hold, but for what is their own cause', () => {
    const wrong = situations.flatMap((situation) =>
      recusedIn(situation).flatMap((actor) =>
        definition.acts
          .filter((act) => !ownCause.includes(act.name) && may(actor, act, situation))
          .map(({ name }) => [situation.name, name, actor.id]),
      ),
    );
    expect(wrong).toEqual([]);
  });

  // What only the registrar enters waits for an office in which nobody is left, which this is not: nobody-stuck.spec.ts.
  const isEnteredOnly = ({ who }: Act): boolean => who.every((relation) => relation === 'registrar');

  it('can be done by somebody somewhere, and is refused to somebody everywhere', () => {
    for (const act of definition.acts) {
      const outcomes = situations.map((situation) => everybody.filter((actor) => may(actor, act, situation)).length);
      expect([
        act.name,
        isEnteredOnly(act) || Math.max(...outcomes) > 0,
        Math.max(...outcomes) < everybody.length,
      ]).toEqual([act.name, true, true]);
    }
  });
});

describe('what is done beside the stage of a petition', () => {
  const beside = [
    'setSuperiorDate',
    'startStatutoryTerm',
    'extendStatutoryTerm',
    'addMaterial',
    'requestExtension',
    'grantExtension',
    'refuseExtension',
    'pause',
    'requestPause',
    'grantPause',
    'refusePause',
    'resume',
  ];
  const stageOf = (value: unknown) => {
    const { open } = value as { open?: { stage: unknown } };
    if (!open) return value;
    const { handling } = open.stage as { handling?: { work: unknown } };
    return handling?.work ?? open.stage;
  };

  it.each(beside)('%s leaves it where it is, in every situation', (name) => {
    const act = processes.petition.acts.find((one) => one.name === name)!;
    let accepted = 0;
    for (const { live } of found.get('petition')!) {
      for (const event of people.map((actor) => eventOf(act, actor)).filter((one) => live.can(one))) {
        accepted += 1;
        expect(stageOf(nextStep(processes.petition.machine, live, event)[0].value)).toEqual(stageOf(live.value));
      }
    }
    expect(accepted).toBeGreaterThan(0);
  });
});
