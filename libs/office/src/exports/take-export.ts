import { notFound, officeClock, Refusal, type OfficeSettings, type Regime, type Runtime } from '@banjie/runtime';
import { counted, type Actor, type Label } from '@banjie/workflows';
import { v7 as uuid } from 'uuid';
import { naming } from '../labels.js';
import { notTheirs } from './ask-export.js';
import { exportNumber, exportOf, isOpen, type ExportRow } from './export-rows.js';
import { filterInWords } from './filter-in-words.js';
import { exportableList, mayAskFor } from './lists.js';
import { listLabel } from './list-words.js';
import { localMinute, type Language, type ListTable } from './table.js';

/** What the file of an export says: the list as it stands for its requester now, and who takes it when. */
export interface ExportFile {
  number: string;
  sheetName: string;
  title: string;
  lines: string[];
  columns: ListTable['columns'];
  rows: ListTable['rows'];
  foot?: ListTable['foot'];
  isCut: boolean;
  office: string;
  watermark: string;
}

/**
 * The file of an approved export, for whoever asked for it and nobody else: an id of somebody else’s answers as one of nothing. The
 * rows are those they may see now, narrowed as it was approved (R12). It is given out only with `recordDownload`.
 */
export async function takeExport(
  runtime: Runtime,
  reader: Actor,
  { id, language }: { id: string; language: Language },
): Promise<ExportFile> {
  const row = await exportOf(runtime.manager, reader, id);
  if (row.requested_by !== reader.id) throw notFound();
  if (row.approved !== true || row.over) throw notToBeTaken();
  if (!mayAskFor(row.list, reader)) throw notTheirs();
  const settings = await runtime.settingsCache.newest();
  const { now } = await officeClock(runtime.manager);
  const { count, ...table } = await exportableList(row.list).read(runtime, reader, { filter: row.filter, language });
  const watermark = watermarkOf(row, { settings, at: now.toISOString(), language });
  return {
    ...table,
    number: exportNumber(row),
    sheetName: sheetNames[language],
    title: listLabel(row.list)[language],
    lines: linesOf(row, {
      names: { regime: runtime.regime, settings },
      count,
      isCut: table.isCut,
      watermark,
      language,
    }),
    office: settings.officeName,
    watermark,
  };
}

/** Enters that the file is taken, as long as it may be; what cannot be entered is not given out. */
export async function recordDownload(
  { manager }: Runtime,
  reader: Actor,
  { id, rows, isCut }: { id: string; rows: number; isCut: boolean },
): Promise<void> {
  const [entered] = await manager.query<{ id: string }[]>(
    `INSERT INTO export_download (id, list_export, at, rows, is_cut)
     SELECT $1, e.id, office_now(), $2, $3 FROM list_export e WHERE e.id = $4 AND e.requested_by = $5 AND e.approved AND ${isOpen}
     RETURNING id`,
    [uuid(), rows, isCut, id, reader.id],
  );
  if (!entered) throw notToBeTaken();
}

const sheetNames: Label = { zh: '导出', en: 'Export' };

function watermarkOf(
  row: ExportRow,
  { settings, at, language }: { settings: OfficeSettings; at: string; language: Language },
): string {
  const { requested_by: account } = row;
  const name = naming(settings).officer(account) ?? account;
  const who = { zh: `${name}（${account}）`, en: `${name} (${account})` };
  return `${who[language]} ${localMinute(at)} ${exportNumber(row)}`;
}

interface Said {
  names: { regime: Regime; settings: OfficeSettings };
  count: number;
  isCut: boolean;
  watermark: string;
  language: Language;
}

/** What stands between the title and the headings. */
function linesOf(row: ExportRow, { names, count, isCut, watermark, language }: Said): string[] {
  const { settings } = names;
  const filter = filterInWords(row.list, row.filter, names).map((label) => label[language]);
  const by = naming(settings).officer(row.decided_by) ?? '';
  const lines: Record<Language, string[]> = {
    zh: [
      settings.officeName,
      `导出人、时间和编号：${watermark}`,
      `筛选条件：${filter.length === 0 ? '全部' : filter.join('；')}`,
      `用途：${row.purpose}；批准人：${by}`,
      isCut
        ? `只列出前 ${count} 行，清单还有未列出的内容，请缩小筛选条件后另行申请。`
        : `共 ${count} 行，为导出人下载时能看到的内容。`,
    ],
    en: [
      settings.officeName,
      `Taken by, when, under which number: ${watermark}`,
      `Narrowed to: ${filter.length === 0 ? 'nothing, the whole list' : filter.join('; ')}`,
      `For: ${row.purpose}; approved by ${by}`,
      isCut
        ? `Only the first ${counted(count, 'row')}: the list has more. Narrow it and ask again.`
        : `${counted(count, 'row')}, as whoever took it could see them at that moment.`,
    ],
  };
  return lines[language];
}

const notToBeTaken = (): Refusal =>
  new Refusal('notAllowedNow', {
    rule: 'R12',
    zh: '导出须经批准，并在批准后三日内由申请人下载。',
    en: 'An export is taken by who asked for it, within three days of its approval.',
  });
