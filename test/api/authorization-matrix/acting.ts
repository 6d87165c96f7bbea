import { cast, type Person } from './cast.js';
import { cellOf, type Asking } from './asking.js';
import { actCell, isAbout, isVisible, knowsOf, reads, type Cell } from './expected.js';
import { completeForm, nonsense } from './forms.js';
import type { Matter } from './matters/matter.js';
import { acts } from './rules/acts.js';
import type { Kind } from './rules/words.js';

const byNumber: readonly Kind[] = [
  'petition',
  'denial',
  'signOff',
  'review',
  'paperDelivery',
  'ratingFollowUp',
  'secondOpinion',
  'reportBack',
];
const prefix: Partial<Record<Kind, string>> = {
  supervision: 'supervision',
  accountability: 'accountability',
  instruction: 'instructions',
  lookBack: 'look-backs',
  urgentReport: 'urgent-reports',
};
const nowhere = '00000000-0000-7000-8000-000000000000';

interface Attempt {
  matter: Matter;
  kind: Kind;
  act: string;
  person: Person;
}

/** Let in, or held back by the state alone. */
const isNear = (cell: Cell, { procedures }: Matter, kind: Kind): boolean =>
  cell === 'in' || (cell === 409 && procedures[kind] !== undefined);

function addressOf({ matter, kind }: Attempt): string {
  if (byNumber.includes(kind)) return `petitions/${matter.number}`;
  return `${prefix[kind]}/${matter.procedures[kind]?.id ?? nowhere}`;
}

/**
 * Every act at every matter by everybody. Whom the tables let in sends nonsense and must be told what is wrong with it; whom
 * they refuse sends a complete form, which would take effect if it were let through. Of the cells far from any relation to the
 * matter every `every`th is asked (1: all of them).
 */
export async function tryEveryAct(asking: Asking, matters: readonly Matter[], every: number): Promise<void> {
  const attempts = matters.flatMap((matter) =>
    (Object.keys(acts) as Kind[])
      .filter((kind) =>
        byNumber.includes(kind) ? matter.lane !== 'accountability' : matter.procedures[kind] !== undefined,
      )
      .flatMap((kind) =>
        Object.keys(acts[kind]).flatMap((act) => cast.map((person): Attempt => ({ matter, kind, act, person }))),
      ),
  );
  const chosen = attempts.filter(
    ({ matter, person, kind, act }, index) =>
      index % every === 0 || isNear(actCell(person, matter, kind, act), matter, kind),
  );
  const missing = await Promise.all(
    ['petitions/XF-2026-99999', `accountability/${nowhere}`].map((address) =>
      asking.ask(cast[0]!, { method: 'POST', path: `${address}/acts/reply`, body: {} }),
    ),
  );
  const absent = JSON.stringify(missing[0]!.body);
  asking.compare(
    'a process that is not there answers as a number that is not',
    null,
    absent,
    JSON.stringify(missing[1]!.body),
  );
  await asking.all(chosen, async (attempt) => {
    const { matter, kind, act, person } = attempt;
    const expected = actCell(person, matter, kind, act);
    const answer = await asking.ask(person, {
      method: 'POST',
      path: `${addressOf(attempt)}/acts/${act}`,
      body: expected === 'in' ? nonsense : completeForm(act),
    });
    const where = `${matter.key} | ${act}`;
    asking.compare(where, person, expected, cellOf(answer));
    if (expected === 404)
      asking.compare(`${where} (as if it were not there)`, person, absent, JSON.stringify(answer.body));
  });
}

/** What is offered: exactly what is let through, no more and no less (architecture 8). */
export async function compareWhatIsOffered(asking: Asking, matters: readonly Matter[]): Promise<void> {
  const openTo = (person: Person, matter: Matter, kinds: readonly Kind[]): string[] =>
    kinds
      .flatMap((kind) =>
        Object.keys(acts[kind]).filter((act) => matter.procedures[kind] && actCell(person, matter, kind, act) === 'in'),
      )
      .sort();
  const offered = (one: { allowedActs: { act: string }[] } | undefined): string[] =>
    (one?.allowedActs ?? []).map(({ act }) => act).sort();
  for (const person of cast) {
    for (const matter of matters.filter(({ lane }) => lane !== 'accountability').filter((one) => reads(person, one))) {
      const { body } = await asking.ask(person, { method: 'GET', path: `petitions/${matter.number}` });
      asking.compare(
        `${matter.key} | offered on its page`,
        person,
        openTo(person, matter, [...byNumber, 'instruction', 'lookBack', 'urgentReport']),
        offered(body),
      );
    }
    for (const kind of ['supervision', 'accountability'] as const) {
      const { items } = (await asking.ask(person, { method: 'GET', path: kind })).body as {
        items: { id: string; allowedActs: { act: string }[] }[];
      };
      for (const matter of matters.filter(({ procedures }) => procedures[kind])) {
        const found = items.find(({ id }) => id === matter.procedures[kind]?.id);
        asking.compare(
          `${matter.key} | listed under ${kind}`,
          person,
          isListed(person, matter, kind),
          found !== undefined,
        );
        if (found)
          asking.compare(
            `${matter.key} | offered under ${kind}`,
            person,
            openTo(person, matter, [kind]),
            offered(found),
          );
      }
    }
  }
}

/** R5: the committee sees every supervision, a unit its own; R6: accountability, the committee and whoever was told. R12: nobody a matter about them. */
function isListed(person: Person, matter: Matter, kind: 'supervision' | 'accountability'): boolean {
  const procedure = matter.procedures[kind]!;
  if (procedure.concluded && kind === 'supervision') return false;
  if (isAbout(matter, person)) return false;
  if (matter.lane === 'sealed' && !person.cleared) return false;
  if (kind === 'accountability') return knowsOf(person, procedure) || isVisible(person, procedure);
  const supervised = matter.held.at(-1);
  return knowsOf(person, { ...procedure, subject: '' }) || person.unit === supervised;
}
