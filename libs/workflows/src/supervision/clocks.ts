import {
  allRungs,
  calendarDays,
  cards,
  defineClocks,
  givenDate,
  ownChoice,
  workingDays,
  type ClockNameOf,
} from '../process/clock.js';

/** The clocks of a supervision case. */
export const supervisionClocks = defineClocks({
  explanation: {
    ...workingDays(3),
    ...ownChoice,
    rule: 'R5',
    source: '本地约定；效能责任追究：超期单位作出说明',
    extension: { kind: 'days', atMost: 3, times: 1, by: ['disciplineOfficer'] },
    ladder: {
      rungs: cards,
      opensOnRed: null,
      toDo: '请立即提交超期情况说明。',
    },
    label: { zh: '超期说明', en: 'Explanation after a breach' },
  },
  secretaryRung: {
    ...calendarDays(3),
    ...ownChoice,
    rule: 'R5',
    source: '本地约定；督办：红牌后三日报纪委书记',
    label: { zh: '报纪委书记', en: 'Up to the committee’s secretary' },
    expired: { zh: '已触发，已报纪委书记', en: 'Reached: reported to the secretary' },
  },
  orderedCompletion: {
    ...givenDate,
    ...ownChoice,
    rule: 'R5',
    source: '督办函规定的办结日期',
    extension: { kind: 'days', atMost: null, times: null, by: ['disciplineOfficer'] },
    ladder: {
      rungs: allRungs,
      opensOnRed: null,
      toDo: '请按督办函的要求立即办结。',
    },
    label: { zh: '限期办结', en: 'Ordered completion' },
  },
});

export type SupervisionClock = ClockNameOf<typeof supervisionClocks>;
