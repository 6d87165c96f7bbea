import { isOfCommittee, type Runtime } from '@banjie/runtime';
import { localDateOf, registers, seatsOf, type Actor } from '@banjie/workflows';
import type { z } from 'zod';
import { holds } from '../access/holds.js';
import { casesQuery, findCases } from '../dashboard/cases.js';
import { dashboardReaders } from '../dashboard/readers.js';
import { readUndelivered, undeliveredQuery, type UndeliveredPaper } from '../paper-delivery/undelivered.js';
import type { QueueItem } from '../queue/shapes.js';
import { mostSupervised, readSupervision, supervisionQuery, type SupervisionItem } from '../supervision/supervision.js';
import type { Filter } from './filter-in-words.js';
import type { ListName, PageList } from './list-words.js';
import { registerFilters } from '../registers/register-filters.js';
import { mayOpen, type OfficeRegister } from '../registers/register-of.js';
import { readRegisterTable } from './register-table.js';
import { allPages, lastDay, lightInWords, tableOf, type Language, type ListColumn, type ListTable } from './table.js';

const caseColumns: readonly ListColumn<QueueItem>[] = [
  { name: 'number', width: 16, text: ({ number }) => number },
  { name: 'title', width: 44, text: ({ title }) => title },
  { name: 'stage', width: 16, text: ({ stageLabel }, language) => stageLabel[language] },
  { name: 'unit', width: 16, text: ({ unitName }) => unitName },
  { name: 'officer', width: 10, text: ({ officerName }) => officerName },
  { name: 'light', width: 12, text: lightInWords },
  { name: 'due', width: 12, text: ({ dueAt }) => lastDay(dueAt) },
  { name: 'received', width: 12, text: ({ receivedAt }) => localDateOf(receivedAt) },
];

const paperColumns: readonly ListColumn<UndeliveredPaper>[] = [
  { name: 'number', width: 16, text: ({ number }) => number },
  { name: 'title', width: 36, text: ({ title }) => title },
  { name: 'paper', width: 16, text: ({ paper }, language) => paper.kind[language] },
  { name: 'paperNumber', width: 20, text: ({ paper }) => paper.number },
  { name: 'to', width: 14, text: ({ to }, language) => to.join(language === 'zh' ? '、' : ', ') },
  { name: 'tries', width: 10, text: ({ tries }) => String(tries.length) },
  { name: 'light', width: 12, text: lightInWords },
  { name: 'since', width: 12, text: ({ since }) => localDateOf(since) },
  { name: 'due', width: 12, text: ({ dueAt }) => lastDay(dueAt) },
];

const supervisionColumns: readonly ListColumn<SupervisionItem>[] = [
  { name: 'number', width: 16, text: ({ number }) => number },
  { name: 'title', width: 40, text: ({ title }) => title },
  { name: 'cause', width: 18, text: ({ causeLabel }, language) => causeLabel[language] },
  { name: 'supervised', width: 16, text: ({ unitName }) => unitName },
  { name: 'concerned', width: 10, text: ({ officerName }) => officerName },
  { name: 'stage', width: 16, text: ({ stageLabel }, language) => stageLabel[language] },
  { name: 'light', width: 12, text: lightInWords },
  { name: 'due', width: 12, text: ({ dueAt }) => lastDay(dueAt) },
  { name: 'opened', width: 12, text: ({ openedAt }) => localDateOf(openedAt) },
];

/** A list that can be exported: who sees it, what it can be narrowed to, and its rows as they stand for one reader. */
interface ExportableList {
  isFor: (reader: Actor) => boolean;
  filter: z.ZodObject;
  read: (runtime: Runtime, reader: Actor, asked: { filter: Filter; language: Language }) => Promise<ListTable>;
}

const page = { cursor: true, limit: true } as const;

/** Each is read by what its own page reads: never more than that shows, masked and sealed as there (R12). */
const listsOfPages: Readonly<Record<PageList, ExportableList>> = {
  cases: {
    isFor: (reader) => holds(reader, dashboardReaders),
    filter: casesQuery.omit(page),
    read: async (runtime, reader, { filter, language }) => {
      const pages = allPages((cursor) => findCases(runtime, reader, { ...filter, limit: 200, cursor }));
      return tableOf(caseColumns, await pages, language);
    },
  },
  undeliveredPapers: {
    isFor: () => true,
    filter: undeliveredQuery.omit(page),
    read: async (runtime, reader, { filter, language }) => {
      // No message is sent from a file: how people are reached is not asked.
      const reaching = { queryAddress: '', sends: false };
      const pages = allPages((cursor) =>
        readUndelivered(runtime, reader, { query: { ...filter, limit: 100, cursor }, reaching }),
      );
      return tableOf(paperColumns, await pages, language);
    },
  },
  supervisionCases: {
    isFor: (reader) => seatsOf(reader).some(isOfCommittee),
    filter: supervisionQuery,
    read: async (runtime, reader, { filter, language }) => {
      const items = await readSupervision(runtime, reader, filter);
      return tableOf(supervisionColumns, { items, isCut: items.length >= mostSupervised }, language);
    },
  },
};

/** A register by its period, which is approved with it. */
const listOfRegister = (register: OfficeRegister): ExportableList => ({
  isFor: (reader) => mayOpen(register, reader),
  filter: registerFilters.required({ from: true, to: true }),
  read: (runtime, reader, { filter, language }) => readRegisterTable(runtime, reader, { register, filter, language }),
});

const listsOfRegisters = new Map<ListName, ExportableList>(
  registers.map((register) => [`register.${register.name}`, listOfRegister(register)]),
);

/** How a list is read for a file; the form takes no name of another. */
export function exportableList(list: ListName): ExportableList {
  const found = listsOfRegisters.get(list) ?? listsOfPages[list as PageList];
  if (!found) throw new Error(`There is no list ${list} to be exported.`);
  return found;
}

/** Whether this person may ask for a list as a file at all. */
export const mayAskFor = (list: ListName, reader: Actor): boolean => exportableList(list).isFor(reader);
