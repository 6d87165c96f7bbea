import { calendarDays, cards, defineClocks, ownChoice, workingDays, type ClockNameOf } from '../process/clock.js';

/** The clocks of a denial. */
export const denialClocks = defineClocks({
  denialDecision: {
    ...workingDays(2),
    ...ownChoice,
    rule: 'R4',
    source: '本地约定；否定报备：「报请有关领导审批、核实」',
    ladder: {
      rungs: cards,
      opensOnRed: 'supervision',
      toDo: '请立即作出同意、纠正或者退回补充的决定。逾期不视为同意。',
      toDoOnceRed: '请立即审批；本报备同时提请主要领导决定。逾期不视为同意。',
    },
    label: { zh: '否定报备审批', en: 'Denial decision' },
  },
  denialComplaint: {
    ...calendarDays(15),
    ...ownChoice,
    rule: 'R4',
    source: '本地约定；否定报备：「当事人对否定报备结果不服的，可…投诉」',
    label: { zh: '否定报备投诉', en: 'Complaint against a denial' },
    expired: { zh: '期满未投诉', en: 'Ended without a complaint' },
  },
  denialReview: {
    ...workingDays(15),
    ...ownChoice,
    rule: 'R4',
    source: '本地约定；否定报备：「作出复核和明确答复」',
    ladder: {
      rungs: cards,
      opensOnRed: null,
      toDo: '请立即作出复核，并明确答复投诉人。',
    },
    label: { zh: '否定报备复核', en: 'Denial review' },
  },
});

export type DenialClock = ClockNameOf<typeof denialClocks>;
