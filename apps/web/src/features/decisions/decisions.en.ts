import type { decisionsZh } from './decisions.zh.js';

export const decisionsEn: Readonly<Record<keyof typeof decisionsZh, string>> = {
  'column.matter': 'To decide',
  'decisions.lead': '{subjects}: each on its own clock. Silence is not consent.',
  'decisions.empty': 'Nothing waits for your decision now',
  'decisions.emptyWhy': 'What is named above appears here once it is put to you.',
  'decisions.decide': 'Decide',
  'column.acts': 'Act',
};
