import type { Runtime } from '@banjie/runtime';
import type { Actor } from '@banjie/workflows';
import { dueFiles, type DueFile } from './due-files.js';
import { filesPerRecord } from './forms.js';
import { shownRecords, type ShownRecord } from './shown-records.js';
import { termsInForce, type TermInForce } from './terms.js';
import { keepsFiles } from './who-may.js';

type ShownFile = Omit<DueFile, 'id' | 'historySeq' | 'historyHead'>;

/** `due`: a list for each lane this person keeps, `more` where it is longer than one record may be. */
export interface RetentionPage {
  due: { sealed: boolean; files: ShownFile[]; more: boolean }[];
  records: ShownRecord[];
  terms: TermInForce[];
}

/** What is due for somebody to look at, and what came of it: of the sealed lane only for whoever may read it (R11, R12). */
export async function readRetention(runtime: Runtime, reader: Actor): Promise<RetentionPage> {
  const settings = await runtime.settingsCache.newest();
  const lanes = [false, true].filter((sealed) => keepsFiles(reader, sealed, settings));
  const due = await Promise.all(lanes.map((sealed) => dueIn(runtime, reader, sealed)));
  const records = await shownRecords(runtime, reader, settings);
  return { due, records, terms: await termsInForce(runtime.manager) };
}

async function dueIn(runtime: Runtime, reader: Actor, sealed: boolean): Promise<RetentionPage['due'][number]> {
  const found = await dueFiles(runtime, reader, { sealed, numbers: null, most: filesPerRecord + 1 });
  const files = found
    .slice(0, filesPerRecord)
    .map(({ id: _id, historySeq: _seq, historyHead: _head, ...file }) => file);
  return { sealed, files, more: found.length > filesPerRecord };
}
