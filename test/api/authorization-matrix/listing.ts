import { cast, type Person } from './cast.js';
import type { Asking } from './asking.js';
import { actCell, doorCell, isAbout, isVisible, knowsOf, oversees } from './expected.js';
import type { Matter } from './matters/matter.js';
import { doors } from './rules/doors.js';
import type { Kind } from './rules/words.js';

/** Whoever may do one of these has the matter under 「待我审批」 (R3, R4, R6, R10). */
const decisions: readonly (readonly [Kind, string])[] = [
  ['denial', 'confirmDenial'],
  ['denial', 'upholdDenial'],
  ['signOff', 'checkReply'],
  ['signOff', 'signReply'],
  ['reportBack', 'signReport'],
  ['petition', 'decideRouting'],
  ['accountability', 'approveMeasure'],
  ['accountability', 'decideAppeal'],
  ['instruction', 'noteFeedback'],
];

interface Listed {
  items: { number: string; kind: string; title: string | null }[];
}

/** What waits for whom, what is counted for whom, and what reaches an inbox: each list names what it must and nothing else. */
export async function compareLists(asking: Asking, matters: readonly Matter[]): Promise<void> {
  const { may } = doors.find(({ operations }) => operations.includes('GET /petitions'))!;
  for (const person of cast) {
    const list = async (path: string): Promise<Listed['items']> =>
      ((await asking.ask(person, { method: 'GET', path })).body as Listed).items;
    const [waiting, deciding, delivered] = [
      await list('queue?limit=200'),
      await list('decisions'),
      await list('inbox'),
    ];
    const found = doorCell(may, person) === 'in' ? await list('petitions?limit=200') : null;
    for (const matter of matters) {
      const named = (items: Listed['items'] | null): boolean =>
        items?.some(({ number }) => number === matter.number) ?? false;
      const inQueue = waiting.filter(({ number }) => number === matter.number).map(({ kind }) => kind);
      asking.compare(`${matter.key} | queue`, person, waitingFor(person, matter).sort(), inQueue.sort());
      asking.compare(
        `${matter.key} | decisions`,
        person,
        decisions.some(([kind, act]) => matter.procedures[kind] && actCell(person, matter, kind, act) === 'in'),
        named(deciding),
      );
      if (isKeptFrom(person, matter))
        asking.compare(`${matter.key} | inbox`, person, false, JSON.stringify(delivered).includes(matter.number));
      if (!found || matter.lane === 'accountability') continue;
      asking.compare(`${matter.key} | found`, person, !isKeptFrom(person, matter), named(found));
      const title = found.find(({ number }) => number === matter.number)?.title ?? null;
      if (named(found))
        asking.compare(`${matter.key} | title among what is found`, person, oversees(person), title !== null);
    }
  }
}

/** Neither counted nor named: what is about the reader or their unit, and the sealed lane uncleared (R12). */
const isKeptFrom = (person: Person, matter: Matter): boolean =>
  isAbout(matter, person) || (matter.lane === 'sealed' && !person.cleared);

/**
 * Whose turn it is: theirs by name, their unit's that nobody has taken (all of it for its head, in the sealed lane the committee's
 * secretary), their desk's, what they handed over and nobody has signed for (R1), and their own cause (R5, R6).
 */
function waitingFor(person: Person, matter: Matter): Kind[] {
  if (isKeptFrom(person, matter)) return [];
  return (Object.keys(matter.procedures) as Kind[]).filter((kind) => {
    const procedure = matter.procedures[kind]!;
    if (procedure.concluded) return false;
    const { unit, officer, desk, subject, recused = [] } = procedure;
    if (subject === person.id) return kind === 'accountability' ? isVisible(person, procedure) : true;
    if (recused.includes(person.id) || (kind === 'accountability' && !knowsOf(person, procedure))) return false;
    const handedOver = kind === 'petition' && procedure.takes['signFor'] === true && matter.firstContact === person.id;
    const isHead =
      person.roles.includes('unitHead') || (matter.lane === 'sealed' && person.roles.includes('disciplineSecretary'));
    // The desk of a head is that of one unit. What lies at a desk the unit's other people are not asked for, but to explain (R5).
    const isHeads = desk === 'unitHead';
    const isUnits = officer === undefined && (desk === undefined || kind === 'supervision');
    const unitsTurn = unit === person.unit && (isUnits || isHead);
    const desksTurn = desk !== undefined && !isHeads && person.roles.includes(desk);
    return officer === person.id || unitsTurn || desksTurn || handedOver;
  });
}
