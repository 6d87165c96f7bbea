import type { PetitionContext } from './context.js';
import { petition } from './petition.setup.js';

const noteRating = petition.assign(({ event }) =>
  event.type === 'RATED' ? { rating: { reception: event.reception, handling: event.handling, at: event.at } } : {},
);

interface Dissatisfaction {
  unit: string;
  rated: string[];
  about: ('reception' | 'handling')[];
}

/** The unit that handled answers for both; for the reception alone, that of the first contact, unless it reads the matter no more (R12). */
function dissatisfaction(
  { lane, unit, officer, ownUnit, firstContact }: PetitionContext,
  about: Dissatisfaction['about'],
): Dissatisfaction {
  const handlers = { unit: unit ?? ownUnit, officer: officer ?? firstContact };
  const rated = about.map((part) => (part === 'handling' ? handlers.officer : firstContact));
  const isHandlers = about.includes('handling') || lane === 'accusation';
  return { unit: isHandlers ? handlers.unit : ownUnit, rated: [...new Set(rated)], about };
}

/** A bad rating opens a task of its own, on its own clock; the stage stays as it is (R10). */
export const followUp = {
  type: 'open',
  params: ({
    context,
    event,
  }: {
    context: PetitionContext;
    event: {
      type: string;
      at: string;
      by: { id: string; unit: string };
      reception?: string;
      handling?: string;
      words?: string;
      note?: string;
    };
  }) => {
    const { type, at, by, reception, handling, words, note } = event;
    const about = [
      reception === 'notSatisfied' && 'reception',
      (handling === 'notSatisfied' || type === 'CALLED_BACK') && 'handling',
    ] as const;
    return {
      process: 'ratingFollowUp' as const,
      input: {
        ...dissatisfaction(
          context,
          about.filter((part) => part !== false),
        ),
        said: words ?? note ?? null,
        at,
        by,
      },
    };
  },
} as const;

/** Once per matter, after it has ended (R10). */
export const rated = petition.createStateConfig({
  on: {
    RATED: [
      { guard: 'isBadRating', actions: [noteRating, followUp] },
      { guard: 'notYetRated', actions: noteRating },
    ],
  },
}).on;
