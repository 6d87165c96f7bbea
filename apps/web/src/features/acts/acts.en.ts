import type { actsZh } from './acts.zh.js';

export const actsEn: Readonly<Record<keyof typeof actsZh, string>> = {
  acts: 'What you can do now',
  'acts.none': 'There is nothing for you to do here now.',
  'act.done': 'Done: {act}',
  'act.nothingToFillIn': 'Nothing to fill in; just confirm.',
  'act.acknowledgeSigns': 'I know, shall write them in by hand before signing, and issue it as it is',
  'act.prolonged': 'Done so, “{clock}” ends on {day}.',
  'act.gone':
    'After what somebody else did, this step is no longer possible. What you typed is still here to copy before you close.',
  'acts.of': 'Act on {number}',
  'conflict.title': 'What changed while you were writing',
  'conflict.what': 'Item',
  'conflict.opened': 'When you opened it (version {revision})',
  'conflict.now': 'Now (version {revision})',
  'conflict.stage': 'Stage',
  'conflict.responsible': 'Responsible',
  'conflict.due': 'Due',
};
