import type { Found, FoundMatter, FoundOfficer } from '../../api/types.js';
import type { Destination } from './commands.logic.js';

/** A matter that was opened from here before. */
export type Recent = Pick<FoundMatter, 'number' | 'title'>;

/** One line of the list. */
export type Choice =
  | { kind: 'matter'; id: string; matter: FoundMatter }
  | { kind: 'recent'; id: string; recent: Recent }
  | { kind: 'officer'; id: string; officer: FoundOfficer }
  | { kind: 'destination'; id: string; destination: Destination };

export interface Group {
  kind: Choice['kind'];
  choices: readonly Choice[];
}

/** As many as stay in sight of what was found. */
const destinationsAtMost = 6;

interface Listed {
  found: Found | null;
  destinations: readonly Destination[];
  /** The first destination is what was typed. */
  isCertain: boolean;
  recents: readonly Recent[];
}

/** The list in the order of likelihood: a matter meant by its number, a page meant by its name, whatever else was found, other pages. */
export function groupsOf({ found, destinations, isCertain, recents }: Listed): readonly Group[] {
  const matters: Group = {
    kind: 'matter',
    choices: (found?.matters ?? []).map((matter) => ({ kind: 'matter', id: `find-${matter.number}`, matter })),
  };
  const officers: Group = {
    kind: 'officer',
    choices: (found?.officers ?? []).map((officer) => ({ kind: 'officer', id: `find-${officer.id}`, officer })),
  };
  const places: Group = {
    kind: 'destination',
    choices: destinations
      .slice(0, destinationsAtMost)
      .map((destination) => ({ kind: 'destination', id: `find${destination.to.replace('/', '-')}`, destination })),
  };
  const before: Group = {
    kind: 'recent',
    choices: recents.map((recent) => ({ kind: 'recent', id: `find-again-${recent.number}`, recent })),
  };
  const isByNumber = ['number', 'code'].includes(found?.matters[0]?.because ?? '');
  const order = isCertain && !isByNumber ? [before, places, matters, officers] : [before, matters, officers, places];
  return order.filter(({ choices }) => choices.length > 0);
}

/** The line an arrow key leads to; from the last one on to the first. */
export const stepped = (current: number, by: 1 | -1, count: number): number =>
  count === 0 ? 0 : (current + by + count) % count;

/** How many are remembered, while the page is open and nowhere else: numbers and titles do not stay on a shared computer. */
const rememberedAtMost = 5;

export const remembered = (recents: readonly Recent[], { number, title }: Recent): readonly Recent[] =>
  [{ number, title }, ...recents.filter((one) => one.number !== number)].slice(0, rememberedAtMost);
