import type { DataSource } from 'typeorm';
import { createBatchers } from './command/batchers.js';
import { Regime } from './regime.js';
import type { Consultation, Runtime } from './runtime.js';
import { SettingsCache } from './settings/settings-cache.js';
import type { RegisterTable } from './store/new-case.js';

interface EngineParts {
  regimes: ConstructorParameters<typeof Regime>[0];
  register: readonly RegisterTable[];
  consultations: Readonly<Record<string, Consultation>>;
}

/**
 * An engine over an open connection, for these regimes; `register`: what is written with a new case; `consultations`: what
 * acts turn on beside their own case. Throws where a regime is not wired completely.
 */
export function createEngine(
  { manager }: Pick<DataSource, 'manager'>,
  { regimes, register, consultations }: EngineParts,
): Runtime {
  checkConsultations(regimes, consultations);
  return {
    manager,
    regime: new Regime(regimes),
    settingsCache: new SettingsCache(manager),
    batchers: createBatchers(manager, register),
    consultations,
  };
}

function checkConsultations(regimes: EngineParts['regimes'], consultations: EngineParts['consultations']): void {
  const asked = regimes.flatMap(({ acts }) => acts.flatMap(({ consults }) => consults?.record ?? []));
  const missing = [...new Set(asked)].filter((name) => !(name in consultations));
  if (missing.length > 0) throw new Error(`Nobody looks up for acts: ${missing.join(', ')}`);
}
