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
import { pauseClocks } from '../process/pause-clock.js';

const replyInTime = '请抓紧办理，在期限届满前答复信访人；确需延期的，须在期满前提出申请并经批准。';

const unitTermSource = '本地约定；限时办结：对信访人的期限自收到之日起算，承办单位的内部期限自签收之日起算';

/** R3: 「能解决的当场解决,当日回复,一般情况下七日内回复,特殊情况 15 日内回复」. */
export const petitionClocks = defineClocks({
  sameDay: {
    term: 0,
    dayKind: 'endOfDay',
    ...fromSource,
    source: '限时办结：「能解决的当场解决，当日回复」',
    extension: { kind: 'becomes', clock: 'generalReply', by: ['receptionist', 'handler'] },
    label: { zh: '当日回复', en: 'Same-day reply' },
    expired: { zh: '转入一般期限', en: 'Passed into the general term' },
  },
  generalReply: {
    ...calendarDays(7),
    ...fromSource,
    source: '限时办结：「一般情况下七日内回复」',
    extension: { kind: 'becomes', clock: 'specialReply', by: ['unitHead'] },
    ladder: {
      rungs: allRungs,
      opensOnRed: 'supervision',
      toDo: replyInTime,
      toDoOnceRed: '请立即办理并答复信访人。期满后不再办理延期和中止计时。',
    },
    label: { zh: '一般回复', en: 'General reply' },
  },
  specialReply: {
    ...calendarDays(15),
    ...fromSource,
    source: '限时办结：「特殊情况 15 日内回复」',
    extension: { kind: 'days', atMost: 15, times: 1, by: ['leaderInCharge'] },
    ladder: {
      rungs: allRungs,
      opensOnRed: 'supervision',
      toDo: replyInTime,
      toDoOnceRed: '请立即办理并答复信访人。期满后不再办理延期和中止计时。',
    },
    label: { zh: '特殊回复', en: 'Special reply' },
  },
  unitTerm: {
    ...calendarDays(7),
    ...ownChoice,
    source: unitTermSource,
    label: { zh: '承办单位办理（内部）', en: 'Handling by the unit (internal)' },
    expired: { zh: '单位自签收起的期限已用完', en: 'The unit’s own term from signing is used up' },
  },
  unitTermAfterMiss: {
    ...calendarDays(7),
    ...ownChoice,
    source: unitTermSource,
    ladder: {
      rungs: allRungs,
      opensOnRed: 'supervision',
      toDo: '签收时对信访人的答复期限已过，请尽快办理并答复信访人。',
      toDoOnceRed: '请立即办理并答复信访人。',
    },
    label: { zh: '承诺逾期后承办单位办理（内部）', en: 'Handling by the unit after the promise was missed (internal)' },
  },
  superiorInstruction: {
    ...givenDate,
    ...fromSource,
    source: '限时办结第四项：上级交办，按上级规定的时限',
    extension: { kind: 'days', atMost: null, times: null, by: ['instructingSide'] },
    ladder: {
      rungs: allRungs,
      opensOnRed: 'supervision',
      toDo: '请按上级规定的时限办结并反馈；变更时限须由交办机关决定。',
    },
    label: { zh: '上级交办', en: 'Superior’s instruction' },
  },
  routeNotice: {
    ...calendarDays(15),
    ...fromSource,
    source: '信访工作条例第二十二条、第二十三条',
    ladder: {
      rungs: allRungs,
      opensOnRed: 'supervision',
      toDo: '请立即确定去向并告知信访人。',
    },
    label: { zh: '告知去向', en: 'Route notice' },
  },
  transferObjection: {
    ...workingDays(5),
    ...fromSource,
    rule: 'R1',
    source: '信访工作条例第二十三条',
    label: { zh: '退单异议', en: 'Transfer objection' },
    expired: { zh: '期满未提出异议', en: 'Ended without an objection' },
  },
  coordinationDecision: {
    ...workingDays(1),
    ...ownChoice,
    rule: 'R1',
    source: '本地约定；首问责任：退单异议由党政办、信访办协调',
    ladder: {
      rungs: cards,
      opensOnRed: 'supervision',
      toDo: '请立即确定承办单位。',
    },
    label: { zh: '协调决定', en: 'Coordination decision' },
  },
  statutoryOpinion: {
    ...calendarDays(60),
    ...fromSource,
    illegalDelay: true,
    source: '信访工作条例第三十四条（第三十一条第六项事项）',
    extension: { kind: 'days', atMost: 30, times: 1, by: ['unitHead', 'principalLeader'] },
    ladder: {
      rungs: allRungs,
      opensOnRed: 'supervision',
      toDo: '请在法定期限内作出处理意见；逾期属于违法超期。',
    },
    label: { zh: '法定处理意见', en: 'Statutory opinion' },
  },
  handOverReceipt: {
    ...workingDays(1),
    ...ownChoice,
    rule: 'R1',
    source: '本地约定；首问责任：「登记在册，并及时转告」',
    ladder: {
      rungs: cards,
      opensOnRed: 'supervision',
      toDo: '请接收单位立即签收，或者按规定提出退单异议。',
    },
    label: { zh: '移交签收', en: 'Hand-over receipt' },
  },
  firstHandOver: {
    ...workingDays(1),
    ...ownChoice,
    rule: 'R1',
    source: '本地约定；首问责任：「登记在册，并及时转告」',
    label: { zh: '首次转办', en: 'First hand-over' },
    expired: { zh: '期满，此后转办计为退回', en: 'Ended; a hand-over counts as a bounce now' },
  },
  extensionDecision: {
    ...workingDays(1),
    ...ownChoice,
    source: '本地约定；限时办结：延期须在期满前批准',
    label: { zh: '延期审批', en: 'Extension decision' },
    expired: { zh: '逾期未批，视为不准', en: 'Not decided in time: not granted' },
  },
  ...pauseClocks,
  withdrawalRethinking: {
    ...workingDays(5),
    ...ownChoice,
    rule: 'R2',
    source: '本地约定；撤回、息访：五个工作日内可以改变主意',
    label: { zh: '撤回后反悔', en: 'Changing one’s mind after a withdrawal' },
    expired: { zh: '期满，撤回生效', en: 'Ended: withdrawn for good' },
  },
  satisfactionCallBack: {
    ...calendarDays(7),
    ...ownChoice,
    rule: 'R10',
    source: '本地约定；回访：答复后七日内',
    label: { zh: '满意度回访', en: 'Satisfaction call-back' },
    expired: { zh: '期满，未能回访到本人', en: 'Ended; the petitioner was not reached' },
  },
});

export type PetitionClock = ClockNameOf<typeof petitionClocks>;
