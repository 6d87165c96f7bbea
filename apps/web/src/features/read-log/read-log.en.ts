import type { readLogZh } from './read-log.zh.js';

export const readLogEn: Readonly<Record<keyof typeof readLogZh, string>> = {
  'readLog.title': 'Read log',
  'readLog.why':
    'Whoever reads the case, a file or a paper is on record: who, when, by what relation, deputies too. Shown to the committee, the efficiency office and the auditor only, and their reading is on record as well.',
  'readLog.open': 'Show the read log',
  'readLog.close': 'Hide the read log',
  'readLog.inNameOf': 'for {name}',
  'readLog.times': '{count} {count:time|times}, the last ',
  'readLog.none': 'Nobody has read it yet',
  'readLog.noneWhy': 'Once somebody has, it stands here.',
};
