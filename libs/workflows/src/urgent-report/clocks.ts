import { cards, defineClocks, hours, ownChoice, type ClockNameOf } from '../process/clock.js';

const inTime = {
  ...ownChoice,
  rule: 'R9',
  source: '本地约定；效能责任追究第13种情形：「重大、紧急事项未及时报告」',
} as const;

/** The clocks of an urgent report: hours of the wall clock, nights and rest days included. */
export const urgentReportClocks = defineClocks({
  urgentReport: {
    ...hours(2),
    ...inTime,
    ladder: {
      rungs: cards,
      opensOnRed: 'supervision',
      toDo: '请立即向上级报告，并登记报告情况。',
      toDoOnceRed: '请立即补报并登记，不得因逾期而不报。',
    },
    label: { zh: '重大紧急情况首报', en: 'First report of an urgent matter' },
  },
  urgentFollowUp: {
    ...hours(24),
    ...inTime,
    ladder: {
      rungs: cards,
      opensOnRed: 'supervision',
      toDo: '请续报最新情况；事情已平息的，请领导终结报告。',
      toDoOnceRed: '请立即续报，不得因逾期而不报。',
    },
    label: { zh: '重大紧急情况续报', en: 'Follow-up report of an urgent matter' },
  },
});

export type UrgentReportClock = ClockNameOf<typeof urgentReportClocks>;
