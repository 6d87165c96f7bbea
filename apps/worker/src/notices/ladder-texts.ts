import {
  clockLadders,
  clockNamed,
  clockNames,
  clockOf,
  deputyOf,
  endInChinese,
  inChinese,
  inUnit,
  labelled,
  regimes,
  runningDeadline,
  sourceOf,
  termInWords,
  theMatter,
  timeLimits,
  toOfficers,
  type ClockDates,
  type ClockLadder,
  type ClockName,
  type NoticeFacts,
  type NoticeText,
  type Paragraph,
} from '@banjie/workflows';

/** 催办通知 (R5). */
export const reminder = (notice: NoticeFacts): NoticeText =>
  warning(notice, ({ label, due }) => `${theMatter(notice)}的${label}期限即将届满。${due}`);

/** 黄牌警示 (R5): on the last day, or where hours count when half of them are over. */
export const yellowCard = (notice: NoticeFacts): NoticeText =>
  warning(
    notice,
    ({ label, due, isHours }) =>
      `${theMatter(notice)}的${label}期限已${isHours ? '过半' : '到最后一日'}，仍未办结，现予黄牌警示。${due}`,
  );

interface Warned {
  label: string;
  due: string;
  isHours: boolean;
}

function warning(notice: NoticeFacts, opening: (warned: Warned) => string): NoticeText {
  const clock = clockIn(notice);
  return toOfficers(notice, [
    opening({
      label: clockNamed(notice, clock),
      due: dueIn(notice, clock),
      isHours: clock !== null && timeLimits[clock].dayKind === 'hours',
    }),
    responsible(notice),
    ladderOf(clock)?.toDo ?? '请立即办理。',
    '逾期未办结的，系统自动签发红牌，逾期记录永久保存，并报送纪检机构。',
    basis(notice, clock),
  ]);
}

/** 红牌警示 (R5): the breach is recorded for good, and finishing the matter later does not erase it (R3). */
export function redCard(notice: NoticeFacts): NoticeText {
  const clock = clockIn(notice);
  const deadline = clock && runningDeadline(notice, clock);
  const expired = deadline ? `已于${endInChinese(deadline)}届满` : '已经届满';
  return toOfficers(notice, [
    `${theMatter(notice)}的${clockNamed(notice, clock)}期限${expired}，仍未办结，现予红牌警示。`,
    responsible(notice),
    clock !== null && timeLimits[clock].illegalDelay && '本期限为法定期限，逾期属于违法超期。',
    '本次逾期已作为永久记录保存，事后办结不消除记录。',
    isSupervised(clock) &&
      `本事项已转入督办。责任单位须在${termInWords(notice, firstClockOf(clock))}内向纪检机构作出书面说明。`,
    ladderOf(clock)?.toDoOnceRed ?? '请立即办理，不得因逾期而停办。',
    basis(notice, clock),
  ]);
}

/** The clock that what the red card opens begins with: the unit's term to explain itself (R5). */
function firstClockOf(clock: ClockName | null): string {
  const opened = regimes.find(({ kind }) => kind === ladderOf(clock)?.opensOnRed);
  return Object.keys(opened?.clocks ?? {})[0] ?? '';
}

const clockIn = (notice: NoticeFacts): ClockName | null => {
  const name = clockOf(notice);
  return clockNames.find((clock) => clock === name) ?? null;
};

const ladderOf = (clock: ClockName | null): ClockLadder | null => clock && clockLadders[clock];

/** Whether the red card opens a supervision case; other breaches are those of one that runs already, or of the committee. */
const isSupervised = (clock: ClockName | null): boolean => (ladderOf(clock)?.opensOnRed ?? null) !== null;

/** R3: warned by the nominal date, breached by the effective one; where they differ, both are said. */
function dueIn(notice: NoticeFacts, clock: ClockName | null): string {
  const deadline = clock && runningDeadline(notice, clock);
  return deadline
    ? `${dueInWords(deadline)}${deadline.provisional ? '（该年度放假安排尚未载入，日期为暂定）' : ''}。`
    : '';
}

function dueInWords(dates: ClockDates): string {
  const {
    nominalDue,
    effectiveDue,
    explanation: { moved },
  } = dates;
  const last = endInChinese(dates);
  if (nominalDue === effectiveDue) return `期限于${last}届满`;
  const why = moved.every(({ kind }) => kind === 'restDay') ? '因该日休息' : '依规定';
  return `期限计至${inChinese(nominalDue)}，${why}顺延，于${last}届满`;
}

const responsible = (notice: NoticeFacts): Paragraph =>
  labelled('责任单位和责任人', `${inUnit(notice, notice.unit, notice.officer)}${deputyOf(notice, notice.officer)}`);

const basis = (notice: NoticeFacts, clock: ClockName | null): Paragraph =>
  clock !== null && `依据：${sourceOf(notice, clock)}。`;
