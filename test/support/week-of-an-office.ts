import { aColleague } from './a-colleague.js';
import { aPetition, type Petition } from './a-petition.js';
import type { Matter, Officer } from './officer.js';
import type { TrialOffice } from './trial-office.js';

/** Who works in the office that week. */
export const eleven = [
  ...['window', 'coordinator', 'handler', 'colleague', 'head', 'handler2', 'transportHandler'],
  ...['leader', 'leader2', 'discipline', 'secretary'],
] as const;
export type Person = (typeof eleven)[number];

/** The lists of somebody that are not empty, in the words of the week: `queue: road bridge`. */
export type Lists = Record<Person, string[]>;

const lists = ['queue', 'decisions', 'supervision', 'deliveries?limit=100', 'call-backs?limit=100'] as const;

/** Pages with a count on the menu, and what is counted of their items. */
const countedPages: readonly [page: string, isCounted: (item: Record<string, unknown>) => boolean][] = [
  ['decisions', () => true],
  ['supervision', () => true],
  ['absences', ({ mayApprove }) => mayApprove === true],
  ['inbox', ({ readAt, atDeskOf }) => readAt === null && atDeskOf === null],
];

/** A trial office in which every matter has a word of its own, and people's lists are read in these words. */
export class WeekOfAnOffice {
  private readonly words = new Map<string, string>();
  private readonly petitions = new Map<string, Petition>();

  private constructor(
    readonly office: TrialOffice,
    readonly staff: Record<Person | 'admin', Officer>,
  ) {}

  static async of(office: TrialOffice): Promise<WeekOfAnOffice> {
    const colleague = await aColleague(office, 'colleague', 'handler');
    const signedIn = await Promise.all(
      [...eleven, 'admin'].map(
        async (id) => [id, id === 'colleague' ? colleague : await office.signedInAs(id)] as const,
      ),
    );
    return new WeekOfAnOffice(office, Object.fromEntries(signedIn) as Record<Person | 'admin', Officer>);
  }

  /** Takes a matter down at the window; from now on it is known by its word. */
  async comesIn(word: string, form = aPetition()): Promise<Petition> {
    const petition = await form.titled(word).registeredBy(this.staff.window);
    this.words.set(petition.number, word);
    this.petitions.set(word, petition);
    return petition;
  }

  the(word: string): Petition {
    const petition = this.petitions.get(word);
    if (!petition) throw new Error(`nothing came in as ${word}`);
    return petition;
  }

  /** The urgent report that is open of a matter. */
  async reportOf(word: string): Promise<Matter> {
    const { processes } = (await this.staff.leader.sees(this.the(word))) as {
      processes: { id: string; kind: string }[];
    };
    const report = processes.findLast(({ kind }) => kind === 'urgentReport');
    return { address: `urgent-reports/${report?.id}` };
  }

  async everyList(): Promise<Lists> {
    await this.office.deliversEverything();
    const all = await Promise.all(eleven.map(async (person) => [person, await this.listsOf(person)] as const));
    return Object.fromEntries(all) as Lists;
  }

  private async listsOf(person: Person): Promise<string[]> {
    const shown: string[] = [];
    for (const list of lists) {
      const items: { number: string }[] = await this.staff[person].list(list);
      const words = items.map(({ number }) => this.words.get(number) ?? number).sort();
      if (words.length > 0) shown.push(`${list.replace(/\?.*/, '')}: ${words.join(', ')}`);
    }
    return shown;
  }

  /** What the menu says of each page with a count, where it is not what the page shows. */
  async wrongCounts(): Promise<unknown[]> {
    const wrong: unknown[] = [];
    for (const person of eleven) {
      const said = (await this.staff[person].get('menu/counts')).body as Record<string, number>;
      for (const [page, isCounted] of countedPages) {
        const items = (await this.staff[person].list(page)) as Record<string, unknown>[];
        const shown = items.filter(isCounted).length;
        if (said[page] !== shown) wrong.push([person, page, said[page], shown]);
      }
    }
    return wrong;
  }

  /** How many letters each has, as the inbox says and as the table of deliveries does. */
  async letters(): Promise<{ person: Person; listed: number; counted: number }[]> {
    const rows = await this.office.rows<{ recipient: string; n: number }>(
      `SELECT recipient, count(*)::int AS n FROM delivery WHERE channel = 'inbox' GROUP BY 1`,
    );
    return Promise.all(
      eleven.map(async (person) => ({
        person,
        listed: ((await this.staff[person].list('inbox')) as unknown[]).length,
        counted: rows.find(({ recipient }) => recipient === person)?.n ?? 0,
      })),
    );
  }
}
