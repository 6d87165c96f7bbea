import { claimed, claimedAfterwards } from './claiming.js';
import { answered, closed, denied, redirected, replyTo } from './closing.js';
import { founded } from './context.js';
import { confidentiality } from './confidentiality.js';
import { fromAbove } from './from-above.js';
import { correcting, movedByCorrection } from './correcting.js';
import { handling } from './handling.js';
import { intake, undecided } from './intake.js';
import { bring } from './one-time-notice.js';
import { merging, movedByMerger } from './merging.js';
import { joined, joining, leading, nothingProposed } from './joining.js';
import { promise } from './limits.js';
import { instructing } from './instructing.js';
import { petition } from './petition.setup.js';
import { recusedFromTheStart, recusing } from './recusing.js';
import { restStatutory, routeNotice, statutoryTerm, superiorDate } from './promises.js';
import { routing } from './routing.js';
import { declaredUrgent, urgentFromTheStart } from './urgent.js';
import { withdrawing, withdrawn } from './withdrawing.js';

/**
 * A petition matter (信访事项) from the first contact to the last. While it is open, four things run side by side:
 * the stage it is in and the promises made about it (R1–R4, R10). Leaving `open` ends every clock with it.
 */
export const petitionMachine = petition.createMachine({
  id: 'petition',
  context: ({ input }) => founded(input),
  // 「有诉必理,有理必果」: whoever brings a matter gets a receipt (R2).
  entry: [
    { type: 'owe', params: { notice: 'receipt', to: ['petitioner'] } },
    urgentFromTheStart,
    recusedFromTheStart,
    fromAbove,
  ],
  on: { ...recusing, ...declaredUrgent, ...correcting, ...merging, ...confidentiality, CLAIMED_AS_REQUEST: claimed },
  initial: 'open',
  states: {
    open: {
      type: 'parallel',
      entry: nothingProposed,
      exit: restStatutory,
      states: {
        stage: {
          initial: 'intake',
          on: { ...movedByCorrection, ...movedByMerger },
          states: {
            intake: {
              ...intake,
              on: {
                ...intake.on,
                ...joining,
                ANSWERED_ON_THE_SPOT: {
                  guard: 'mayAnswer',
                  target: '#petition.answered',
                  actions: [...replyTo('answeredOnTheSpot')],
                },
                REDIRECTED: redirected,
              },
            },
            undecided,
            routing,
            handling,
          },
        },
        promise,
        routeNotice,
        superiorDate,
        statutoryTerm,
      },
      on: {
        MATERIAL_ADDED: {
          guard: 'isWhatWasAsked',
          actions: [bring, { type: 'owe', params: { notice: 'materialAdded', to: ['officerInCharge', 'unitHead'] } }],
        },
        ...instructing,
        ...leading,
        ...withdrawing,
      },
    },
    joined,
    withdrawn,
    answered: { ...answered, on: { ...answered.on, CLAIMED_AS_REQUEST: claimedAfterwards } },
    denied,
    closed: { ...closed, on: { ...closed.on, CLAIMED_AS_REQUEST: claimedAfterwards } },
  },
});
