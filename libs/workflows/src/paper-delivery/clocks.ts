import { allRungs, defineClocks, ownChoice, workingDays, type ClockNameOf } from '../process/clock.js';

/** The clock of a paper that is to be delivered. */
export const paperDeliveryClocks = defineClocks({
  paperDelivery: {
    ...workingDays(5),
    ...ownChoice,
    rule: 'R10',
    source: '本地约定；信访工作条例第三十五条：「自收到书面答复之日起」',
    ladder: {
      rungs: allRungs,
      opensOnRed: 'supervision',
      toDo: '请在期限届满前把文书送达信访人，并登记送达回证。',
      toDoOnceRed: '请立即送达并登记送达回证。没有送达登记的，信访人的申请期限不起算。',
    },
    label: { zh: '文书送达', en: 'Delivery of a paper' },
  },
});

export type PaperDeliveryClock = ClockNameOf<typeof paperDeliveryClocks>;
