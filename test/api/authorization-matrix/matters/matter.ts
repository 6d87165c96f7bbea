import type { Person } from '../cast.js';
import type { Kind, Role } from '../rules/words.js';

/** Whether the state takes an act from a person; most states ask nobody in particular. */
export type Takes = Readonly<Record<string, true | ((person: Person) => boolean)>>;

/** Where a procedure of a matter stands, as the story that made it says. */
export interface Procedure {
  /** Of acts by the process; null where acts go by the petition's number. */
  id: string | null;
  /** Whose turn it is. */
  unit?: string;
  officer?: string;
  desk?: Role;
  concluded?: true;
  /** A leader ended it: the desk alone does not reopen it (R4). */
  endedByLeader?: true;
  filer?: string;
  /** Who handed it over, while nobody has signed. */
  sender?: string;
  subject?: string;
  recused?: readonly string[];
  /** About an officer who has not been told of it yet (R6). */
  untold?: true;
  takes: Takes;
}

/** One case in a telling state, with the facts the rules ask for. */
export interface Matter {
  key: string;
  lane: 'open' | 'sealed' | 'accountability';
  number: string;
  queryCode: string | null;
  firstContact: string | null;
  /** Units that held it so far. */
  held: readonly string[];
  about: { officer?: string; unit?: string };
  procedures: Partial<Record<Kind, Procedure>>;
}
