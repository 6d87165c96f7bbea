import type { Label } from './label.js';
import { pauseGroundIds, pauseGroundTable } from './pause-grounds.js';

const festivals: Readonly<Record<string, string>> = {
  元旦: 'New Year’s Day',
  春节: 'Spring Festival',
  清明节: 'Tomb-Sweeping Day',
  劳动节: 'Labour Day',
  端午节: 'Dragon Boat Festival',
  中秋节: 'Mid-Autumn Festival',
  国庆节: 'National Day',
  抗战胜利70周年纪念日: '70th anniversary of victory in 1945',
};

const words = new Map<string, Label>([
  ['weekend', { zh: '周末', en: 'weekend' }],
  ['denialDecision', { zh: '否定报备由领导审批', en: 'a leader decides on the denial filed' }],
  ['clockRuns', { zh: '办理期限在计时', en: 'the reply clock was running' }],
  ...pauseGroundIds.map((ground) => [ground, pauseGroundTable[ground].label] as const),
  ...Object.entries(festivals).map(([zh, en]) => [zh, { zh, en }] as const),
]);

/** How a reason of an explanation reads; an imported calendar's own names stand as they were given. */
export function reasonInWords(reason: string, language: keyof Label): string {
  return words.get(reason)?.[language] ?? reason;
}
