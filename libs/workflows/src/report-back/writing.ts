import { reportBack, leading, reporting } from './report-back.setup.js';
import type { ReportBackContext, ReportHolder } from './context.js';

/** With whom it lies from now on. */
const heldBy = (holder: ReportHolder) =>
  reportBack.assign(({ event }) => ({ held: { with: holder, since: event.at } }));

const written = reportBack.assign(({ context, event }) => {
  if (event.type !== 'REPORT_DRAFTED') return {};
  const { basics, findings, opinion, petitionersView, attachments } = event;
  return {
    draft: { basics, findings, opinion, petitionersView, attachments },
    versions: context.versions + 1,
    draftedBy: event.by.id,
    checkedBy: null,
  };
});

const remarked = reportBack.assign(({ context, event }) => {
  if (event.type !== 'REPORT_RETURNED' && event.type !== 'SUPERIOR_DECIDED') return {};
  const remarks = event.type === 'REPORT_RETURNED' ? event.remarks : event.opinion;
  const { at, by } = event;
  return { returned: [...context.returned, { version: context.versions, remarks, at, by: by.id }] };
});

const tellDrafter = {
  type: 'owe',
  params: ({ context }: { context: ReportBackContext }) => ({
    notice: 'reportReturned' as const,
    to: context.draftedBy === null ? reporting(context) : [{ officer: context.draftedBy }],
  }),
} as const;

const back = { target: 'drafting', actions: [remarked, tellDrafter] } as const;

const signed = reportBack.assign(({ event }) => ({ signedBy: event.by.id, signedAt: event.at }));

/** The paper itself, with its number; it goes to the superior by whoever sends it. */
const issued = {
  type: 'owe',
  params: ({ context }: { context: ReportBackContext }) => ({
    notice: 'completionReport' as const,
    to: [...reporting(context), { desk: 'coordinator' as const }],
  }),
} as const;

const ask = (of: 'head' | 'leader') =>
  ({
    type: 'owe',
    params: ({ context }: { context: ReportBackContext }) => ({
      notice: 'reportToDecide' as const,
      to: of === 'head' && context.unit !== null ? [{ headOf: context.unit }] : [leading(context)],
      data: { step: of },
    }),
  }) as const;

const signs = { target: 'toSend', actions: [signed, issued] } as const;

/** Nobody of the office may sign: what the superior organ decided is entered (R6). */
const superiorDecides = [
  { guard: 'superiorSigns', ...signs },
  { guard: 'superiorReturns', ...back },
] as const;

/** Drafted by who had the matter, checked where the office has that, signed by a leader who did not draft it, and sent. */
export const writing = reportBack.createStateConfig({
  initial: 'drafting',
  states: {
    drafting: {
      entry: heldBy('drafter'),
      on: {
        REPORT_DRAFTED: [
          { guard: 'isCheckedFirst', target: 'checking', actions: written },
          { target: 'signing', actions: written },
        ],
      },
    },
    checking: {
      entry: [heldBy('head'), ask('head')],
      on: {
        REPORT_CHECKED: {
          guard: 'mayDecide',
          target: 'signing',
          actions: reportBack.assign(({ event }) => ({ checkedBy: event.by.id })),
        },
        REPORT_SIGNED: { guard: 'maySign', ...signs },
        REPORT_RETURNED: { guard: 'mayDecide', ...back },
        SUPERIOR_DECIDED: superiorDecides,
      },
    },
    signing: {
      entry: [heldBy('leader'), ask('leader')],
      on: {
        REPORT_SIGNED: { guard: 'maySign', ...signs },
        REPORT_RETURNED: { guard: 'mayDecide', ...back },
        SUPERIOR_DECIDED: superiorDecides,
      },
    },
    toSend: {
      entry: heldBy('drafter'),
      on: {
        REPORT_SENT: {
          guard: 'maySend',
          target: '#reportBack.sent',
          actions: reportBack.assign(({ event }) =>
            event.type === 'REPORT_SENT'
              ? { sent: { how: event.how, sentOn: event.sentOn, receipt: event.receipt } }
              : {},
          ),
        },
      },
    },
  },
});
