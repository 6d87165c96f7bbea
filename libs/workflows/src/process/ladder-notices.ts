import type { Rung } from './clock-run.js';
import { defineNotices, type NoticeDuty } from './notice.js';

/** What the rungs of every ladder owe (R5), whichever regime the clock belongs to. */
export const ladderNotices = defineNotices({
  reminder: {
    label: { zh: '催办通知', en: 'Reminder' },
    rule: 'R5',
    toPetitioner: false,
    documentWord: '催',
    source: '催办',
    form: 'plain',
  },
  yellowCard: {
    label: { zh: '黄牌警示', en: 'Yellow card' },
    rule: 'R5',
    toPetitioner: false,
    documentWord: '黄',
    source: '黄牌',
    form: 'plain',
  },
  redCard: {
    label: { zh: '红牌警示', en: 'Red card' },
    rule: 'R5',
    toPetitioner: false,
    documentWord: '红',
    source: '红牌',
    form: 'plain',
  },
} satisfies Record<Rung, NoticeDuty>);
