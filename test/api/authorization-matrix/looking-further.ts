import { cast, type Person } from './cast.js';
import { cellOf, type Asking } from './asking.js';
import { doorCell, isOfCommittee, isVisible, knowsOf, reads } from './expected.js';
import { aLink } from './forms.js';
import type { Matter } from './matters/matter.js';
import { doors } from './rules/doors.js';

const nowhere = '00000000-0000-7000-8000-000000000000';

/** Two matters linked by whoever reads both (R2): each shows the other to whoever may read it, and to nobody else (R12). */
export async function lookAtLinks(asking: Asking, [here, there]: readonly [Matter, Matter]): Promise<void> {
  const window = cast.find(({ id }) => id === 'window')!;
  const linked = await asking.ask(window, {
    method: 'POST',
    path: `petitions/${here.number}/links`,
    body: aLink(there.number),
  });
  asking.compare('a first link', window, 201, linked.status);
  const { may } = doors.find(({ operations }) => operations.includes('POST /petitions/{number}/links'))!;
  for (const person of cast) {
    const readsBoth = reads(person, here) && reads(person, there);
    const [again, page] = [
      await asking.ask(person, { method: 'POST', path: `petitions/${here.number}/links`, body: aLink(there.number) }),
      await asking.ask(person, { method: 'GET', path: `petitions/${here.number}` }),
    ];
    // Who is let in is told that they are linked already.
    asking.compare(
      `${here.key} | link`,
      person,
      doorCell(may, person) === 403 ? 403 : readsBoth ? 409 : 404,
      again.status,
    );
    if (reads(person, here))
      asking.compare(
        `${here.key} | link to what it is linked to`,
        person,
        readsBoth,
        JSON.stringify(page.body).includes(there.number),
      );
  }
}

/** Matters whose papers differ in who may have them. */
const telling = [
  'in hand, with an instruction',
  'complaint about an officer',
  'late, accountability opened',
  'accusation against an officer',
  'measure half approved',
];

/** A paper is for whoever reads the matter it is of, and for whom it was delivered to (R10, R12). */
export async function lookAtPapers(asking: Asking, matters: readonly Matter[]): Promise<void> {
  const papers = await asking.office.rows<{ id: string; number: string; accountability: boolean; to: string[] }>(
    `SELECT DISTINCT ON (c.id, p.kind = 'accountability') n.id, c.number, p.kind = 'accountability' AS accountability,
       ARRAY(SELECT d.recipient FROM delivery d WHERE d.notice_id = n.id AND d.channel IN ('inbox', 'track')) AS to
     FROM notice n JOIN process p ON p.id = n.process_id JOIN case_file c ON c.id = n.case_id WHERE n.issued_at IS NOT NULL
     ORDER BY c.id, p.kind = 'accountability', n.owed_at, n.id`,
  );
  const asked = papers
    .filter(({ number }) => telling.some((key) => matters.find((one) => one.number === number)?.key === key))
    .flatMap((paper) =>
      cast.map((person) => ({ paper, person, matter: matters.find(({ number }) => number === paper.number)! })),
    );
  await asking.all(asked, async ({ paper, person, matter }) => {
    const { accountability } = matter.procedures;
    const onThePage =
      reads(person, matter) && !(paper.accountability && accountability && !knowsOf(person, accountability));
    const answer = await asking.ask(person, { method: 'GET', path: `notices/${paper.id}/delivery-record?format=docx` });
    asking.compare(
      `${matter.key} | paper${paper.accountability ? ' of accountability' : ''}`,
      person,
      onThePage || paper.to.includes(person.id) ? 'in' : 404,
      cellOf(answer),
    );
  });
}

/** Accountability by its id or number, and what of it the officer concerned is told (R6). */
export async function lookAtAccountability(asking: Asking, matters: readonly Matter[]): Promise<void> {
  for (const matter of matters.filter(({ procedures }) => procedures.accountability)) {
    const procedure = matter.procedures.accountability!;
    for (const person of cast) {
      const may =
        (knowsOf(person, procedure) || isVisible(person, procedure)) && !(matter.lane === 'sealed' && !person.cleared);
      const [found, nothing] = [
        await asking.ask(person, { method: 'GET', path: `accountability/${procedure.id}` }),
        await asking.ask(person, { method: 'GET', path: `accountability/${nowhere}` }),
      ];
      asking.compare(`${matter.key} | accountability`, person, may ? 200 : 404, found.status);
      if (!may)
        asking.compare(
          `${matter.key} | accountability (as if it were not there)`,
          person,
          JSON.stringify(nothing.body),
          JSON.stringify(found.body),
        );
      else lookAtFacts(asking, matter, person, found.body);
    }
  }
  for (const person of cast) {
    const [own, handlers] = [
      await asking.ask(person, { method: 'GET', path: `ledger/${person.id}` }),
      await asking.ask(person, { method: 'GET', path: 'ledger/handler' }),
    ];
    asking.compare('one’s own ledger', person, 200, own.status);
    asking.compare(
      'the ledger of another',
      person,
      isOfCommittee(person) || person.id === 'handler' ? 200 : 404,
      handlers.status,
    );
  }
}

interface AccountabilityPage {
  facts: { label: { zh: string } }[];
  timeline: { actorName: string | null }[];
}

function lookAtFacts(asking: Asking, matter: Matter, person: Person, { facts, timeline }: AccountabilityPage): void {
  const concerned = matter.procedures.accountability?.subject === person.id;
  const has = (label: string): boolean => facts.some(({ label: { zh } }) => zh === label);
  const proposed = matter.procedures.accountability?.takes['approveMeasure'] === true;
  asking.compare(`${matter.key} | the clue`, person, !concerned, has('线索'));
  asking.compare(`${matter.key} | the measure before it is issued`, person, !concerned && proposed, has('追究方式'));
  // Of a clue alone nobody but its author is named; that may be the reader.
  if (proposed)
    asking.compare(
      `${matter.key} | who proposed and who approved`,
      person,
      !concerned,
      timeline.some(({ actorName }) => actorName !== null && actorName !== person.name),
    );
}
