import {
  allRungs,
  calendarDays,
  cards,
  defineClocks,
  fromSource,
  givenDate,
  ownChoice,
  workingDays,
  type ClockNameOf,
} from '../process/clock.js';

const article = '信访工作条例第二十二条：「在指定办理期限内反馈结果，提交办结报告」';

/** The clocks of a report back. Before the matter is answered the superior's date runs at the petition, and not twice. */
export const reportBackClocks = defineClocks({
  receiptToSuperior: {
    ...workingDays(5),
    ...ownChoice,
    source: '本地约定；上级转送要求告知收文的，五个工作日内告知',
    ladder: { rungs: cards, opensOnRed: 'supervision', toDo: '请立即告知上级机关已收到，并登记告知情况。' },
    label: { zh: '向上级告知收文', en: 'Telling the superior of the receipt' },
  },
  superiorReport: {
    ...givenDate,
    ...fromSource,
    source: article,
    extension: { kind: 'days', atMost: null, times: null, by: ['instructingSide'] },
    ladder: {
      rungs: allRungs,
      opensOnRed: 'supervision',
      toDo: '请在上级规定的日期以前报送办结报告；变更日期须由交办机关决定。',
      toDoOnceRed: '请立即报送办结报告。',
    },
    label: { zh: '办结报告（上级规定日期）', en: 'Report back, by the superior’s date' },
  },
  reportAfterAnswer: {
    ...workingDays(5),
    ...ownChoice,
    source: `本地约定；${article}；上级没有规定日期或者规定日期已过的，办结后五个工作日内报送`,
    ladder: {
      rungs: allRungs,
      opensOnRed: 'supervision',
      toDo: '请抓紧拟稿、签发并报送办结报告。',
      toDoOnceRed: '请立即报送办结报告。',
    },
    label: { zh: '办结报告（上级未定日期）', en: 'Report back, no date given' },
  },
  superiorAnswer: {
    ...calendarDays(30),
    ...ownChoice,
    source: '本地约定；报送后三十日未收到审核结果的，向上级询问',
    label: { zh: '上级审核办结报告', en: 'Answer of the superior to the report' },
    expired: { zh: '期满未收到审核结果', en: 'Ended without an answer' },
  },
});

export type ReportBackClock = ClockNameOf<typeof reportBackClocks>;
