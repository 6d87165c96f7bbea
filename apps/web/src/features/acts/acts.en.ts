import type { interruptedZh } from './acts.zh.js';

export const interruptedEn: Readonly<Record<keyof typeof interruptedZh, string>> = {
  'changed.title': 'What changed while you were writing',
  'changed.what': 'Item',
  'changed.opened': 'When you opened it (version {revision})',
  'changed.now': 'Now (version {revision})',
  'changed.stage': 'Stage',
  'changed.responsible': 'Responsible',
  'changed.due': 'Due',
  'draft.restored': 'What you wrote last time and did not send is back.',
  'draft.throwAway': 'Clear and start again',
};
