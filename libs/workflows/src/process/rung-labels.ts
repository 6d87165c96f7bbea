import type { Label } from '../policy/label.js';

/** The steps of a clock in the words of the office. */
export const rungLabels: Record<string, Label> = {
  reminder: { zh: '催办提醒', en: 'Reminder' },
  yellowCard: { zh: '黄牌', en: 'Yellow card' },
  redCard: { zh: '红牌（超期）', en: 'Red card (overdue)' },
  expiry: { zh: '期满', en: 'Term over' },
};

/** Whether a step of a clock only reminds whoever works on it: nobody is late yet (R5). */
export const onlyReminds = (rung: string | undefined): boolean => rung === 'reminder';
