import type { Clocked } from '../process/contract.js';
import { firstRun } from '../process/start-clock.js';
import type { UrgentReportClock } from './clocks.js';
import type { UrgentReportInput } from './input.js';

export interface UrgentReportContext extends Clocked<UrgentReportClock> {
  unit: string | null;
  officer: string | null;
  firstContact: string | null;
  complainedUnit: string | null;
  complainedOfficer: string | null;
  reason: string | null;
  /** Who called it urgent and major. */
  declaredBy: string;
}

export function askedToReport(input: UrgentReportInput | undefined): UrgentReportContext {
  return {
    unit: input?.unit ?? null,
    officer: input?.officer ?? null,
    firstContact: input?.firstContact ?? null,
    complainedUnit: input?.complainedUnit ?? null,
    complainedOfficer: input?.complainedOfficer ?? null,
    reason: input?.reason ?? null,
    declaredBy: input?.by.id ?? '',
    clocks: firstRun('urgentReport', { type: 'URGENT_DECLARED', at: input?.at ?? '' }),
  };
}
