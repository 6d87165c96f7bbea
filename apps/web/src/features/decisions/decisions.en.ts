import type { decisionsZh } from './decisions.zh.js';

export const decisionsEn: Readonly<Record<keyof typeof decisionsZh, string>> = {
  'column.matter': 'To decide',
  'decisions.lead':
    'Denials, extensions, disputes, reviews and feedback on instructions, each on its own clock. Silence is not consent.',
  'decisions.empty': 'Nothing waits for your decision now',
  'decisions.emptyWhy': 'Denial filings, requests for extension and disputed hand-overs appear here.',
  'decisions.decide': 'Decide',
  'column.acts': 'Act',
};
