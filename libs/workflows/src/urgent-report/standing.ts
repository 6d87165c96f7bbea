import type { Standing } from '../process/contract.js';
import { lightOf, stageOf } from '../process/stage.js';
import type { UrgentReportContext } from './context.js';
import { onDuty } from './urgent-report.setup.js';

/** It waits for the unit that has to report, the person first who had the matter; a leader ends it (R9). */
export function urgentReportStanding({ value, context }: { value: unknown; context: UrgentReportContext }): Standing {
  const stage = stageOf(value);
  const open = stage === 'toReport' || stage === 'following';
  const duty = onDuty(context);
  const { firstContact, complainedUnit, complainedOfficer } = context;
  return {
    stage,
    open,
    light: lightOf(value),
    unit: open && duty ? duty.unit : null,
    officer: open && duty ? duty.officer : null,
    desk: open && !duty ? 'coordinator' : null,
    firstContact,
    filer: null,
    subject: null,
    recused: complainedOfficer === null ? [] : [complainedOfficer],
    recusedUnits: complainedUnit === null ? [] : [complainedUnit],
    hadPart: [],
    deciders: [],
    urgent: stage !== 'dismissed',
  };
}
