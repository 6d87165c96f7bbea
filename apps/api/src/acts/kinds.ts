import type { ProcessKind } from '@banjie/workflows';

/** The procedures of a petition that are acted on by its number, in the order they are asked for an act of that name. */
export const kindsOfPetition: readonly ProcessKind[] = ['petition', 'denial', 'review', 'ratingFollowUp'];
