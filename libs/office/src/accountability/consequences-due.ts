import { isOfCommittee, type OfficeSettings, type Runtime } from '@banjie/runtime';
import { appealedStages, type Actor, type Label } from '@banjie/workflows';
import type { AllowedAct } from '../case-page/allowed-acts.js';
import { naming } from '../labels.js';
import { officersLedgerOf, officersOnRecord, type OfficersLedger } from './officers-ledger.js';
import { readProceedings, type AccountabilityItem } from './proceedings.js';

/** Something the ledger leads to that a person has to confirm (R4, R6); `heldByAppeal`: not before the appeal is decided. */
export interface DueConsequence {
  officer: string;
  officerName: string;
  consequence: 'reassignment' | 'meritLoss';
  label: Label;
  /** `YYYY-MM-DD`: the day the ledger came to it. */
  since: string;
  heldByAppeal: boolean;
  /** The proceeding in which it is confirmed, and its number. */
  process: string;
  number: string;
  allowedActs: AllowedAct[];
}

const labels: Readonly<Record<DueConsequence['consequence'], Label>> = {
  reassignment: { zh: '年度三次效能告诫，调离岗位', en: 'Three efficiency warnings in a year: reassignment' },
  meritLoss: {
    zh: '两次未经报备擅自否定，取消当年评优资格',
    en: 'Two denials outside the filing: the year’s merit is lost',
  },
};

const confirming = { reassignment: 'recordReassignment', meritLoss: 'confirmMeritLoss' } as const;

/** What waits to be confirmed, of everybody but the reader; of a proceeding the reader may not know of nothing is told (R12). */
export async function readDueConsequences(
  runtime: Runtime,
  reader: Actor,
  settings: OfficeSettings,
  year: number,
): Promise<DueConsequence[]> {
  if (!isOfCommittee(reader)) return [];
  const items = new Map((await readProceedings(runtime, settings, reader)).map((item) => [item.id, item]));
  const due: DueConsequence[] = [];
  for (const officer of await officersOnRecord(runtime.manager)) {
    if (officer === reader.id) continue;
    const ledger = await officersLedgerOf(runtime.manager, { officer, year, appealed: appealedStages });
    due.push(...dueOf(ledger, { officer, year, items, settings }));
  }
  return due;
}

interface Of {
  officer: string;
  year: number;
  items: ReadonlyMap<string, AccountabilityItem>;
  settings: OfficeSettings;
}

function dueOf({ measures, losses }: OfficersLedger, of: Of): DueConsequence[] {
  const heldByAppeal = measures.some(({ underAppeal }) => underAppeal);
  const warnings = measures.filter(
    ({ measure, withdrawn, issuedOn }) =>
      measure === 'efficiencyWarning' && !withdrawn && issuedOn.startsWith(`${of.year}-`),
  );
  const third = warnings.slice(2).some(({ reassignedOn }) => reassignedOn !== null) ? undefined : warnings[2];
  const lost = losses.find((one) => one.year === of.year && one.takenBackOn === null && one.confirmedOn === null);
  return [
    ...(third ? entry('reassignment', { since: third.issuedOn, heldByAppeal, processes: [third.process] }, of) : []),
    ...(lost ? entry('meritLoss', { since: lost.enteredOn, heldByAppeal, processes: lost.sources }, of) : []),
  ];
}

interface Found {
  since: string;
  heldByAppeal: boolean;
  processes: readonly string[];
}

/** In the proceeding where the reader may confirm it, else in the latest they know of. */
function entry(
  consequence: DueConsequence['consequence'],
  { since, heldByAppeal, processes }: Found,
  { officer, items, settings }: Of,
): DueConsequence[] {
  const act = confirming[consequence];
  const known = processes.flatMap((id) => items.get(id) ?? []);
  const may = known.find(({ allowedActs }) => allowedActs.some((one) => one.act === act));
  const item = may ?? known.at(-1);
  if (!item) return [];
  const allowedActs = heldByAppeal ? [] : item.allowedActs.filter((one) => one.act === act);
  const officerName = naming(settings).officer(officer) ?? officer;
  const { id: process, number } = item;
  return [
    {
      officer,
      officerName,
      consequence,
      label: labels[consequence],
      since,
      heldByAppeal,
      process,
      number,
      allowedActs,
    },
  ];
}
