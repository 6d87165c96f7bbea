import type { EntityManager } from 'typeorm';
import { CaseDecision } from '../decision/case-decision.js';
import type { Runtime } from '../runtime.js';
import { read } from '../store/read.js';
import { writeTogether } from '../store/write.js';
import { dueFirst } from '../timers/due-first.js';
import { untilWritten } from './retry.js';

/**
 * What the office does in a case of its own accord, because its settings were changed: no reader asks for it, and the sealed
 * lane is treated like everything else (R12). `decide` says whether anything is to be written, and is asked anew after a lost
 * race. What `alongside` writes is written with it; what it throws undoes both.
 */
export async function actOfItself(
  runtime: Runtime,
  caseId: string,
  decide: (decision: CaseDecision) => boolean,
  alongside?: (manager: EntityManager) => Promise<unknown>,
): Promise<void> {
  await untilWritten(async () => {
    const caseRead = await read(runtime.manager, { ids: [caseId] });
    const { cases, now, settings_version: version } = caseRead;
    const [file] = cases;
    if (!file) return 'gone';
    if (await dueFirst(runtime, [caseRead])) return null;
    const decision = new CaseDecision(runtime.regime, await runtime.settingsCache.at(version, now), file, now);
    if (!decide(decision)) return 'nothing to do';
    return (await writeTogether(runtime.manager, [decision.toPlan()], alongside)) ? 'written' : null;
  });
}
