import type { EntityManager } from 'typeorm';
import type { Batchers } from './command/batchers.js';
import type { ProcessState } from './decision/case-facts.js';
import type { Regime } from './regime.js';
import type { SettingsCache } from './settings/settings-cache.js';

/** Looks up what other matters have on record that an act turns on; plain JSON, entered in the history with the act. */
export type Consultation = (manager: EntityManager, process: ProcessState) => Promise<object>;

/** What the engine works with; one per process. */
export interface Runtime {
  manager: EntityManager;
  regime: Regime;
  settingsCache: SettingsCache;
  batchers: Batchers;
  /** By the names that acts ask for (`consults`). */
  consultations: Readonly<Record<string, Consultation>>;
}
