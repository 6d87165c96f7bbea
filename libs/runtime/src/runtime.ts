import type { EntityManager } from 'typeorm';
import type { Batchers } from './command/batchers.js';
import type { Act, Actor } from '@banjie/workflows';
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

/** What an act that has something to enter into the register comes to. */
export interface Entered {
  /** In place of the form: what the machine is told and the history keeps. */
  event: Record<string, unknown>;
  /** What else follows in the case once the machine has heard it. */
  afterwards?: () => void;
  /** Rows of the register, in the same transaction. */
  alongside?: (manager: EntityManager) => Promise<unknown>;
}

/** Keeps a register (R12). `enter` throws the `invalid` refusal where the form would change nothing or cannot be true. */
export interface Entering {
  /** A keyed digest, by which a repeated request is recognised. */
  digest: (text: string) => string;
  enter: (runtime: Runtime, asked: Consulted & { act: Act }) => Promise<Entered>;
}

/** What the engine works with; one per process. */
export interface Runtime {
  manager: EntityManager;
  regime: Regime;
  settingsCache: SettingsCache;
  batchers: Batchers;
  /** By the names that acts ask for (`consults`). */
  consultations: Readonly<Record<string, Consultation>>;
}
