import type { Actor } from '@banjie/workflows';
import type { OfficeSettings } from '../settings/office-settings.js';
import { logCase } from '../log-context.js';
import { notFound } from '../refusal.js';
import type { Runtime } from '../runtime.js';
import { CaseDecision } from '../decision/case-decision.js';
import { mayReach } from '../access/may-read.js';
import { read, type Target } from '../store/read.js';

/** A case as it stands, for reading. Throws `notFound` for what this person may not see, as for what is not there (R12). */
export async function openCase(
  runtime: Runtime,
  target: Target,
  reader: Actor,
): Promise<{ settings: OfficeSettings; decision: CaseDecision; now: string }> {
  const caseRead = await runtime.batchers.reading.submit({ target });
  const settings = await runtime.settingsCache.at(caseRead.settings_version, caseRead.now);
  const [file] = caseRead.cases;
  if (!file) throw notFound();
  const decision = new CaseDecision(runtime.regime, settings, file, caseRead.now);
  if (!mayReach(reader, decision, target)) throw notFound();
  logCase(file);
  return { settings, decision, now: caseRead.now };
}

/** Several cases as they stand, for somebody who asks `mayRead` of each before telling anything of it. */
export async function readCases(
  runtime: Runtime,
  target: Target,
): Promise<{ cases: CaseDecision[]; settings: OfficeSettings; now: string }> {
  const { cases: files, settings_version: version, now } = await read(runtime.manager, target);
  const settings = await runtime.settingsCache.at(version, now);
  return { cases: files.map((file) => new CaseDecision(runtime.regime, settings, file, now)), settings, now };
}
