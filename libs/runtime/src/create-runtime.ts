import type { DataSource } from 'typeorm';
import { createBatchers } from './command/batchers.js';
import type { Regime } from './regime.js';
import type { Consultation, Runtime } from './runtime.js';
import { SettingsCache } from './settings/settings-cache.js';
import type { Register } from './store/new-case.js';

interface EngineParts {
  regime: Regime;
  register: Register;
  consultations: Readonly<Record<string, Consultation>>;
}

/**
 * An engine over an open connection, for the regimes of an office; `register`: what is kept of a case beside its processes;
 * `consultations`: what acts turn on beside their own case. Throws where an act asks for one that is not there.
 */
export function createEngine(
  { manager }: Pick<DataSource, 'manager'>,
  { regime, register, consultations }: EngineParts,
): Runtime {
  checkConsultations(regime, consultations);
  return {
    manager,
    regime,
    settingsCache: new SettingsCache(manager),
    batchers: createBatchers(manager, register),
    consultations,
  };
}

function checkConsultations(regime: Regime, consultations: EngineParts['consultations']): void {
  const asked = regime.definitions().flatMap(({ acts }) => acts.flatMap(({ consults }) => consults?.record ?? []));
  const missing = [...new Set(asked)].filter((name) => !(name in consultations));
  if (missing.length > 0) throw new Error(`Nobody looks up for acts: ${missing.join(', ')}`);
}
