import { invalid, mayKnowWhoCame, Refusal, type CaseDecision, type Runtime } from '@banjie/runtime';
import { petitioner, saysWho, withoutPeople, type Actor } from '@banjie/workflows';
import type { PersonalData } from './personal-data.js';
import { eachText, peopleOf } from './who-came.js';

interface Entered {
  actor: Actor;
  decision: CaseDecision;
  fields: Readonly<Record<string, unknown>>;
}

/** The field by which the register of people is corrected. */
const people = 'people';

/**
 * What is entered in a confidential matter says nowhere who came with it (R12): of what the petitioners write themselves it is left
 * out, whoever knows them is told where they name them. Who does not know is told nothing, or would learn by trying names.
 */
export const unnamingForms =
  (personal: PersonalData) =>
  async (runtime: Runtime, { actor, decision, fields }: Entered): Promise<Record<string, unknown>> => {
    if (!decision.root?.standing.confidential) return { ...fields };
    const isPetitioner = actor.id === petitioner.id;
    if (!isPetitioner && !mayKnowWhoCame(actor, decision)) return ofWhoDoesNotKnow(fields);
    const known = await peopleOf(runtime, personal, decision.file.id);
    if (isPetitioner) return eachText({ ...fields }, (text) => withoutPeople(text, known));
    const said = textsIn(fields).filter(([path, text]) => path[0] !== people && saysWho(text, known));
    if (said.length > 0) throw named(said.map(([path]) => path.join('.')));
    return { ...fields };
  };

/** Comparing what is entered with what is registered would tell whether a guess is right. */
function ofWhoDoesNotKnow(fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  if (fields[people] !== undefined) throw keptFromYou();
  return { ...fields };
}

export const keptFromYou = (): Refusal =>
  new Refusal('notYours', {
    rule: 'R12',
    zh: '信访人要求不向承办单位具名：身份由首问责任人、协调岗位、领导和纪检监察人员掌握。需要联系信访人的，请由他们转告。',
    en: 'The petitioner asked not to be named to the unit: the first contact, the desk, the leaders and the committee know who it is. Ask them to pass on what you need to say.',
  });

const named = (paths: readonly string[]): Refusal =>
  invalid(
    paths.map((path) => ({
      path,
      message:
        '信访人要求保密：请不要写姓名、电话、证件号码或者住址，写“信访人”即可 / the petitioner asked not to be named: write “the petitioner”, and no name, number or address',
    })),
    'R12',
  );

/** Every text of a value with its path. */
function textsIn(value: unknown, path: readonly string[] = []): [path: readonly string[], text: string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, field]) => textsIn(field, [...path, name]));
}
