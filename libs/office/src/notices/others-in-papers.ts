import { canonicalName, namesIn, numbersIn } from '@banjie/workflows';
import { invalid, type CaseDecision, type Refusal, type Runtime } from '@banjie/runtime';
import type { PersonalData } from '../personal-data/personal-data.js';
import { peopleTogether, type CameWith } from './came-with.js';
import type { PaperOwed } from './owed-papers.js';

/** What people are known by, in the forms in which these are compared. */
interface KnownBy {
  names: string[];
  numbers: string[];
}

/**
 * No paper says to its petitioner who came with another matter that is or was handled together with theirs: neither by name nor
 * by the number of a telephone or document (R12). What they gave or wrote themselves they may read, and what the office publishes.
 * Throws the `invalid` refusal with the field of the form that says it; whom, it does not repeat.
 */
export async function checkNobodyElseNamed(
  { runtime, personal }: { runtime: Runtime; personal: PersonalData },
  decision: CaseDecision,
  papers: readonly PaperOwed[],
  form: unknown,
): Promise<void> {
  const read = papers.filter(({ toPetitioner }) => toPetitioner);
  if (read.length === 0 || (decision.root?.standing.handledWith ?? []).length === 0) return;
  const { own, words, others } = await peopleTogether(runtime, personal, decision);
  const search = searchFor(knownBy(others), knownBy(own), `${words}\n${decision.settings.telephone ?? ''}`);
  const said = read.flatMap(({ text, from }) => {
    const entered = textsIn(from).flatMap(([, one]) => search(one));
    // The fixed words of a paper may hold what is somebody’s name elsewhere.
    return search(text).filter((one) => entered.includes(one));
  });
  if (said.length > 0)
    throw othersNamed(textsIn(form).filter(([, one]) => search(one).some((found) => said.includes(found))));
}

const knownBy = (people: readonly CameWith[]): KnownBy => ({
  names: people.map(({ name }) => name).filter(Boolean),
  numbers: people.flatMap(({ numbers }) => numbers),
});

/** Which of the others a text names that the petitioner does not know of by themselves. */
function searchFor(others: KnownBy, own: KnownBy, known: string): (text: string) => string[] {
  const held = (text: string): string[] => [
    ...namesIn(canonicalName(text), [...others.names, ...own.names]),
    ...numbersIn(text, others.numbers),
  ];
  const theirs = new Set([...own.names, ...own.numbers, ...held(known)]);
  return (text) => held(text).filter((one) => !theirs.has(one));
}

/** Every text of a value, with its dotted path. */
function textsIn(value: unknown, path: readonly string[] = []): [path: string, text: string][] {
  if (typeof value === 'string') return [[path.join('.'), value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, field]) => textsIn(field, [...path, name]));
}

const whose = '一并办理的另一件信访人的姓名、电话或者证件号码';
const whoseEn =
  'somebody who came with another matter handled together with this one, by name, telephone or document number';

/** Of this form, or of a filing or request before it, whose words the paper takes over. */
function othersNamed(fields: readonly [path: string, text: string][]): Refusal {
  const issues = fields.map(([path]) => ({
    path,
    message: `写有${whose}，而这份文书发给别人：请删去或者改写 / names ${whoseEn}, and the paper goes to others: take it out`,
  }));
  const before = `先前填写的内容有${whose}，而这份文书发给别人：请退回，改写后再办 / what was written before names ${whoseEn}, and the paper goes to others: send it back to be written anew`;
  return invalid(issues.length > 0 ? issues : [{ path: '(body)', message: before }], 'R12');
}
