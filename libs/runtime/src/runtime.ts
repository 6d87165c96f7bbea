import type { EntityManager } from 'typeorm';
import type { Batchers } from './command/batchers.js';
import type { Actor } from '@banjie/workflows';
import type { CaseDecision } from './decision/case-decision.js';
import type { ProcessState } from './decision/case-facts.js';
import type { Regime } from './regime.js';
import type { SettingsCache } from './settings/settings-cache.js';

/** Who asks for a record, at which process, with which form. */
export interface Consulted {
  actor: Actor;
  decision: CaseDecision;
  process: ProcessState;
  fields: Readonly<Record<string, unknown>>;
}

/**
 * Looks up what other matters have on record that an act turns on; plain JSON, entered in the history with the act. Throws
 * `notFound` for a matter the actor may not read (R12).
 */
export type Consultation = (runtime: Runtime, consulted: Consulted) => Promise<object>;

/** What the engine works with; one per process. */
export interface Runtime {
  manager: EntityManager;
  regime: Regime;
  settingsCache: SettingsCache;
  batchers: Batchers;
  /** By the names that acts ask for (`consults`). */
  consultations: Readonly<Record<string, Consultation>>;
}
