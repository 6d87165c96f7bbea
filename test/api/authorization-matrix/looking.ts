import { cast, type Person } from './cast.js';
import { cellOf, type Asking } from './asking.js';
import { actCell, knowsOf, oversees, reads } from './expected.js';
import type { Matter } from './matters/matter.js';

const missing = 'XF-2026-99999';

const asked: readonly { what: string; method: string; path: string; body?: unknown }[] = [
  { what: 'unmask', method: 'POST', path: '/people/0/reveal', body: { reason: '核对身份' } },
  { what: 'page', method: 'GET', path: '' },
  { what: 'file', method: 'GET', path: '/attachments/nothing' },
];

/** Every matter by everybody: the page, a petitioner unmasked, a file, a link; who may not, as for a number that is not there. */
export async function lookAtEverything(asking: Asking, matters: readonly Matter[]): Promise<void> {
  const looks = matters.flatMap((matter) => cast.map((person) => ({ matter, person })));
  const absent = JSON.stringify((await asking.ask(cast[0]!, { method: 'GET', path: `petitions/${missing}` })).body);
  await asking.all(looks, async ({ matter, person }) => {
    const isReader = matter.lane !== 'accountability' && reads(person, matter);
    for (const { what, method, path, body } of asked) {
      const answer = await asking.ask(person, { method, path: `petitions/${matter.number}${path}`, body });
      // A file that is not there answers 404 to readers as well, so that only its being alike is asked.
      asking.compare(`${matter.key} | ${what}`, person, isReader && what !== 'file' ? 'in' : 404, cellOf(answer));
      if (!isReader)
        asking.compare(
          `${matter.key} | ${what} (as if it were not there)`,
          person,
          absent,
          JSON.stringify(answer.body),
        );
      if (isReader && what === 'page') lookAtFields(asking, matter, person, answer.body);
      if (isReader && what === 'unmask')
        asking.compare(`${matter.key} | name unmasked`, person, '张三丰', answer.body.name);
    }
  });
  await asking.all(looks, (look) => attach(asking, look));
}

/** A file of a kind nobody takes: whoever may add material (R2) is told so, everybody else is refused before it is read. */
async function attach(asking: Asking, { matter, person }: { matter: Matter; person: Person }): Promise<void> {
  const cell = matter.procedures.petition ? actCell(person, matter, 'petition', 'addMaterial') : 404;
  const { status } = await asking.send(person, `petitions/${matter.number}/attachments`, new File(['MZ'], 'setup.exe'));
  // Material is taken in every state, of a matter that is closed too (R2 “nothing that was received may disappear”).
  asking.compare(
    `${matter.key} | add a file`,
    person,
    cell === 409 ? 'in' : cell,
    status === 415 || status === 422 ? 'in' : status,
  );
}

interface Page {
  petitioners: { name: string; phone: string | null }[];
  reveals: { officer: string | null }[];
  processes: { id: string; kind: string }[];
  deadlines: { kind: string }[];
  timeline: { type: string; kind: string | null; details: Record<string, unknown> }[];
  links: { petition: { number: string } }[];
}

/** Field by field (reading.ts): what of the page depends on who reads it. */
function lookAtFields(asking: Asking, matter: Matter, person: Person, page: Page): void {
  const { accountability } = matter.procedures;
  const knows = accountability !== undefined && knowsOf(person, accountability);
  const told = (one: boolean): string => (one ? 'there' : 'absent');
  asking.compare(
    `${matter.key} | petitioners masked`,
    person,
    [{ name: '张**', phone: '139****5678' }],
    page.petitioners.map(({ name, phone }) => ({ name, phone })),
  );
  asking.compare(
    `${matter.key} | text unmasked anywhere on the page`,
    person,
    false,
    /张三丰|13912345678|11010519491231002X/.test(JSON.stringify(page)),
  );
  const others = page.reveals.filter(({ officer }) => officer !== person.name);
  if (!oversees(person)) asking.compare(`${matter.key} | who else had data unmasked`, person, 0, others.length);
  asking.compare(
    `${matter.key} | one’s own unmasking`,
    person,
    true,
    page.reveals.some(({ officer }) => officer === person.name),
  );
  asking.compare(
    `${matter.key} | accountability among the processes`,
    person,
    told(knows),
    told(page.processes.some(({ kind }) => kind === 'accountability')),
  );
  asking.compare(
    `${matter.key} | accountability in the timeline`,
    person,
    told(knows),
    told(page.timeline.some(({ kind, type }) => kind === 'accountability' || type === 'ACCOUNTABILITY_OPENED')),
  );
}
