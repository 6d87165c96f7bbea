import type { supervisionZh } from './supervision.zh.js';

export const supervisionEn: Readonly<Record<keyof typeof supervisionZh, string>> = {
  'column.cause': 'Cause',
  'column.supervised': 'Unit supervised',
  'supervision.lead': 'Opened by a red card. Closing the petition does not close the supervision.',
  'supervision.empty': 'No supervision cases now',
  'supervision.emptyWhy': 'When a term is missed, the system opens one and asks the unit for an explanation.',
};
