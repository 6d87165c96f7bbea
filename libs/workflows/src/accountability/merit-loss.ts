import { assign } from 'xstate';
import { accountability } from './accountability.setup.js';

/**
 * 「取消当年评先选优资格」 (R4): entered by the second finding of a year itself; a person confirms it with a date, once the
 * officer has been heard. What the finding loses, the entry loses (`policy/merit.ts`).
 */
export const meritLossConfirmed = accountability.createStateConfig({
  on: {
    MERIT_LOSS_CONFIRMED: {
      guard: 'isMeritLost',
      actions: [
        assign({
          meritLoss: ({ event: { onRecord, confirmedOn, basis, by } }) => ({
            year: onRecord?.meritLoss?.year ?? Number(confirmedOn.slice(0, 4)),
            on: confirmedOn,
            basis,
            by: by.id,
          }),
        }),
        {
          type: 'owe',
          params: ({ context }) => ({
            notice: 'meritLossConfirmed',
            to: [{ officer: context.officer }, { desk: 'disciplineOfficer' }],
          }),
        },
      ],
    },
  },
}).on;
