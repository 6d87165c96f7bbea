import type { NoticeFacts } from '../../process/notice-text/notice-facts.js';
import { lastDay } from '../../process/notice-text/dates.js';
import { groupOf, textOf } from '../../process/notice-text/entered.js';

/**
 * The day the petitioner is promised an answer by, 2026年3月9日: of the special term where the running promise was extended;
 * null where none runs (R3).
 */
export function promisedDay(notice: NoticeFacts): string | null {
  const clocks = groupOf('clocks', notice.facts);
  const [general, special] = [groupOf('generalReply', clocks), groupOf('specialReply', clocks)];
  const isExtended =
    textOf('startedAt', special) !== null && textOf('startedAt', special) === textOf('startedAt', general);
  return lastDay(notice, isExtended ? 'specialReply' : 'generalReply');
}
