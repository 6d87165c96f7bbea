import type { OfficeSettings } from '@banjie/runtime';
import { appealedStages } from '@banjie/workflows';
import type { EntityManager } from 'typeorm';
import { naming } from '../../labels.js';
import { officersLedgerOf, officersOnRecord, type OfficersLedger } from '../officers-ledger.js';

/** Somebody who is not eligible, as it is printed; days as `YYYY-MM-DD`. */
export interface MeritListEntry {
  officer: string;
  name: string;
  unit: string;
  measure: string;
  from: string;
  to: string;
}

type Reason = Pick<MeritListEntry, 'measure' | 'from'>;

/**
 * Who is not eligible for a year's merit (R4, R6): whose loss was confirmed, and whose warnings count. What was withdrawn or
 * voided, exempted, is under appeal or nobody has confirmed is not listed; nothing says what any matter is about (R12).
 */
export async function meritListEntries(
  manager: EntityManager,
  settings: OfficeSettings,
  year: number,
): Promise<MeritListEntry[]> {
  const name = naming(settings);
  const entries: MeritListEntry[] = [];
  for (const officer of await officersOnRecord(manager)) {
    const ledger = await officersLedgerOf(manager, { officer, year, appealed: appealedStages });
    const of = {
      officer,
      name: name.officer(officer) ?? officer,
      unit: name.unit(settings.staff.get(officer)?.unit ?? null) ?? '',
      to: `${year}-12-31`,
    };
    entries.push(...reasonsIn(ledger, year).map((reason) => ({ ...of, ...reason })));
  }
  return entries;
}

const appraisals = ['', '年度考核不得评为优秀', '年度考核评为基本称职', '年度考核评为不称职'];

function reasonsIn({ measures, losses }: OfficersLedger, year: number): Reason[] {
  const warnings = measures.filter(
    ({ measure, withdrawn, underAppeal, issuedOn }) =>
      measure === 'efficiencyWarning' && !withdrawn && !underAppeal && issuedOn.startsWith(`${year}-`),
  );
  const [first] = warnings;
  const lost = losses.find((one) => one.year === year && one.takenBackOn === null);
  const isHeld = measures.some(({ process, underAppeal }) => underAppeal && lost?.sources.includes(process));
  return [
    ...(first
      ? [
          {
            measure: `效能告诫${warnings.length}次，${appraisals[Math.min(warnings.length, 3)] ?? ''}`,
            from: first.issuedOn,
          },
        ]
      : []),
    ...(lost && lost.confirmedOn !== null && !isHeld
      ? [{ measure: '未经报备擅自否定两次以上，取消当年评先选优资格', from: lost.confirmedOn }]
      : []),
  ];
}
