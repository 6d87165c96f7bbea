import type { NoticeContext, NoticeText } from '@banjie/office';
import { timeLimits, type ClockName, type Deadline } from '@banjie/workflows';
import { asPrinted, clockOf, inChinese, runningDeadline, sourceOf, termInWords } from '../dates.js';
import { line, toOfficers, type Paragraph } from '../document.js';
import { inUnit, theMatter } from '../parties.js';

const replyInTime = '请抓紧办理，在期限届满前答复信访人；确需延期的，须在期满前提出申请并经批准。';

/** What the warned side has to do, by clock. */
const toDo: Readonly<Partial<Record<ClockName, string>>> = {
  generalReply: replyInTime,
  specialReply: replyInTime,
  superiorInstruction: '请按上级规定的时限办结并反馈；变更时限须由交办机关决定。',
  routeNotice: '请立即确定去向并告知信访人。',
  statutoryOpinion: '请在法定期限内作出处理意见；逾期属于违法超期。',
  handOverReceipt: '请接收单位立即签收，或者按规定提出退单异议。',
  coordinationDecision: '请立即确定承办单位。',
  denialDecision: '请立即作出同意、纠正或者退回补充的决定。逾期不视为同意。',
  denialReview: '请立即作出复核，并明确答复投诉人。',
  explanation: '请立即提交超期情况说明。',
  orderedCompletion: '请按督办函的要求立即办结。',
  appealDecision: '请立即作出申诉决定。',
};

/** Clocks whose red card opens a supervision case; the others are breaches within one that runs already (R5). */
const supervised: readonly ClockName[] = [
  'generalReply',
  'specialReply',
  'superiorInstruction',
  'routeNotice',
  'statutoryOpinion',
  'handOverReceipt',
  'coordinationDecision',
  'denialDecision',
];

/** 催办通知 (R5). */
export const reminder = (notice: NoticeContext): NoticeText =>
  warning(notice, ({ label, due }) => `${theMatter(notice)}的“${label}”期限即将届满。${due}`);

/** 黄牌警示 (R5): on the last day. */
export const yellowCard = (notice: NoticeContext): NoticeText =>
  warning(
    notice,
    ({ label, due }) => `${theMatter(notice)}的“${label}”期限已到最后一日，仍未办结，现予黄牌警示。${due}`,
  );

interface Warned {
  label: string;
  due: string;
}

function warning(notice: NoticeContext, opening: (warned: Warned) => string): NoticeText {
  const clock = clockOf(notice);
  return toOfficers(notice, [
    opening({ label: labelOf(clock), due: dueIn(notice, clock) }),
    responsible(notice),
    (clock && toDo[clock]) ?? '请立即办理。',
    '逾期未办结的，系统自动签发红牌，逾期记录永久保存，并报送纪检机构。',
    basis(clock),
  ]);
}

/** 红牌警示 (R5): the breach is recorded for good, and finishing the matter later does not erase it (R3). */
export function redCard(notice: NoticeContext): NoticeText {
  const clock = clockOf(notice);
  const deadline = clock && runningDeadline(notice, clock);
  const expired = deadline ? `已于${inChinese(deadline.effectiveDue)}24时届满` : '已经届满';
  return toOfficers(notice, [
    `${theMatter(notice)}的“${labelOf(clock)}”期限${expired}，仍未办结，现予红牌警示。`,
    responsible(notice),
    clock !== null && timeLimits[clock].illegalDelay && '本期限为法定期限，逾期属于违法超期。',
    '本次逾期已作为永久记录保存，事后办结不消除记录。',
    clock !== null &&
      supervised.includes(clock) &&
      `本事项已转入督办。责任单位须在${termInWords(notice, 'explanation')}内向纪检机构作出书面说明。`,
    (clock && afterExpiry[clock]) ?? '请立即办理，不得因逾期而停办。',
    basis(clock),
  ]);
}

/** Where 「立即办理」 would leave open what is still asked for. */
const afterExpiry: Readonly<Partial<Record<ClockName, string>>> = {
  generalReply: '请立即办理并答复信访人。期满后不再办理延期和中止计时。',
  specialReply: '请立即办理并答复信访人。期满后不再办理延期和中止计时。',
  denialDecision: '请立即审批；本报备同时提请主要领导决定。逾期不视为同意。',
};

const labelOf = (clock: ClockName | null): string => (clock === null ? '办理' : asPrinted(timeLimits[clock].label.zh));

/** R3: warned by the nominal date, breached by the effective one; where they differ, both are said. */
function dueIn(notice: NoticeContext, clock: ClockName | null): string {
  const deadline = clock && runningDeadline(notice, clock);
  return deadline
    ? `${dueInWords(deadline)}${deadline.provisional ? '（该年度放假安排尚未载入，日期为暂定）' : ''}。`
    : '';
}

function dueInWords({ nominalDue, effectiveDue, explanation: { moved } }: Deadline): string {
  const last = `${inChinese(effectiveDue)}24时`;
  if (nominalDue === effectiveDue) return `期限于${last}届满`;
  const why = moved.every(({ kind }) => kind === 'restDay') ? '因该日休息' : '依规定';
  return `期限计至${inChinese(nominalDue)}，${why}顺延，于${last}届满`;
}

const responsible = (notice: NoticeContext): Paragraph =>
  line('责任单位和责任人', inUnit(notice, notice.unit, notice.officer));

const basis = (clock: ClockName | null): Paragraph => clock !== null && `依据：${sourceOf(clock)}。`;
