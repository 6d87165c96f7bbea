import type { NoticeFacts, NoticeText } from '../process/notice-text/notice-facts.js';
import { clockNamed, dayOfInstant, inChinese, lastDay, lastDayFromNow } from '../process/notice-text/dates.js';
import { labelled, toOfficers, type Paragraph } from '../process/notice-text/document.js';
import { forOfficers, groupOf, numberOf, textOf, wordFor } from '../process/notice-text/entered.js';
import { committeeName, inUnit, theMatter, withUnit } from '../process/notice-text/parties.js';
import { correctionLabels } from './input.js';

const byCommittee = (notice: NoticeFacts, paragraphs: readonly Paragraph[]): NoticeText =>
  toOfficers(notice, paragraphs, { signature: committeeName(notice) });

/** “一般回复”期限逾期记录. */
const theBreach = (notice: NoticeFacts): string => `${clockNamed(notice, textOf('clock', notice.facts))}期限逾期记录`;

const dated = (day: string | null): string | null => day && inChinese(day);

function recorded({ facts }: NoticeFacts): string | null {
  const at = textOf('breachedAt', facts);
  return at && dayOfInstant(at);
}

/** What was corrected, and of what kind it is. */
function corrected({ facts }: NoticeFacts): string {
  const kind = wordFor(correctionLabels, textOf('correction', facts))?.zh ?? null;
  return [kind, textOf('change', facts)].filter((part) => part !== null).join('：');
}

/** Old and new day with what was corrected, and by whom. */
const correction = (notice: NoticeFacts): Paragraph[] => [
  labelled('更正事项', corrected(notice)),
  labelled('更正人', withUnit(notice, textOf('changedBy', notice.facts) ?? '')),
  labelled('逾期记录日', recorded(notice)),
  labelled('原期限届满日', dated(textOf('oldDue', notice.facts))),
  labelled('更正后期限届满日', dated(textOf('newDue', notice.facts))),
];

function followedInWords({ facts }: NoticeFacts): string {
  const followed = groupOf('followed', facts);
  const count = (of: string): number => numberOf(of, followed) ?? 0;
  const cards = Array.isArray(facts['rungs']) ? facts['rungs'].length : 0;
  return `警示文书${cards}件，督办${count('supervision')}件，线索${count('clues')}条`;
}

/** 回溯核查通知 (R3): a dated task of the committee; a correction voids nothing by itself. */
export function lookBackOpened(notice: NoticeFacts): NoticeText {
  const { facts } = notice;
  const question =
    facts['counts'] === false
      ? '该逾期记录此前已经作废；按现行安排，记录时确已逾期。请核查是否恢复。'
      : facts['follows'] === true
        ? '按现行安排，记录时仍属逾期。请核查并作出决定。'
        : '按更正后的安排，记录时尚未逾期。请核查是否作废。';
  return byCommittee(notice, [
    `${theMatter(notice)}的${theBreach(notice)}，因期限计算依据更正，需要回溯核查。`,
    ...correction(notice),
    labelled('责任单位和责任人', inUnit(notice, textOf('unit', facts), textOf('officer', facts))),
    labelled('由此产生', followedInWords(notice)),
    `${question}决定以前，逾期记录照常有效。`,
    `请于${lastDay(notice, 'lookBack') ?? lastDayFromNow(notice, 'lookBack')}24时前决定作废或者维持，并写明理由。请核对更正的文件依据；更正人和责任人不得参与决定。`,
  ]);
}

/** 逾期记录作废决定 (R3): it stays on record and no longer counts. */
export function breachVoided(notice: NoticeFacts): NoticeText {
  return byCommittee(notice, [
    `${theMatter(notice)}的${theBreach(notice)}，经回溯核查，决定作废。`,
    ...correction(notice),
    labelled('理由', forOfficers(notice, textOf('reason', notice.event))),
    `由此产生的文书、督办和线索（${followedInWords(notice)}）一并作废，不再计入统计和责任追究；原记录保留，并注明“已作废”。`,
    '已据此作出责任追究措施的，由作出决定的机关依照撤销程序另行处理。',
  ]);
}

/** 逾期记录维持决定 (R3). */
export function breachUpheld(notice: NoticeFacts): NoticeText {
  return byCommittee(notice, [
    `${theMatter(notice)}的${theBreach(notice)}，经回溯核查，决定维持。`,
    ...correction(notice),
    labelled('理由', forOfficers(notice, textOf('reason', notice.event))),
    '该逾期记录继续有效。',
  ]);
}
