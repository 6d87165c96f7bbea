import type { PetitionContext } from './context.js';

/** Who waits for this matter's reply is told as its own petitioner is, and of nobody's affairs but the ground (R2, R12). */
export const tellJoinedOfDelay = {
  type: 'tellCases',
  params: ({ context }: { context: PetitionContext }) => ({
    matters: context.joined ?? [],
    event: { type: 'LEAD_DELAYED', ground: context.pausedFor?.ground ?? null },
  }),
} as const;
