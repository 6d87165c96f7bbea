import { cards, defineClocks, ownChoice, workingDays, type ClockNameOf } from '../process/clock.js';

const source = '本地约定；审签：审核、签发各一个工作日，对信访人的期限照常计算';

/** The parts of head and leader in a reply. Neither moves the promise to the petitioner, which runs on (R3). */
export const signOffClocks = defineClocks({
  draftCheck: {
    ...workingDays(1),
    ...ownChoice,
    rule: 'R10',
    source,
    ladder: {
      rungs: cards,
      opensOnRed: null,
      toDo: '请立即审核：通过，或者写明意见退回修改。对信访人的期限照常计算。',
      toDoOnceRed: '请立即审核；本文稿同时可由领导直接签发。',
    },
    label: { zh: '答复文稿审核', en: 'Checking a draft' },
  },
  draftSignature: {
    ...workingDays(1),
    ...ownChoice,
    rule: 'R10',
    source,
    ladder: {
      rungs: cards,
      opensOnRed: null,
      toDo: '请立即签发，或者写明意见退回修改。对信访人的期限照常计算。',
      toDoOnceRed: '请立即签发；本文稿同时提请主要领导签发。逾期不视为同意。',
    },
    label: { zh: '答复文稿签发', en: 'Signing a draft' },
  },
});

export type SignOffClock = ClockNameOf<typeof signOffClocks>;
