export { marksHeldBy } from './access/deciders.js';
export {
  mayRead,
  readsAt,
  concerns,
  oversees,
  isOverseer,
  committeeRoles,
  isOfCommittee,
  mayKnowOfAccountability,
  mayKnowWhoCame,
} from './access/may-read.js';
export { readsAs, type ReadingRelation } from './access/reads-as.js';
export {
  competenceIn,
  directoryIn,
  readersOf,
  desksOfSealedDecider,
  desksInSealedAccess,
  sealedAccessOf,
  competenceOf,
} from './access/sealed-access.js';
export { Batcher } from './batcher.js';
export { checkDatabase } from './check-database.js';
export { advanceClock, advanceClockAsRequested } from './clock/advance-clock.js';
export { ClockWatch } from './clock/clock-watch.js';
export { officeClock, setClock, requestClockAdvance, machineTimeMs, type OfficeMode } from './clock/clock.js';
export { advance, type ActCommand, type ActResult } from './command/advance.js';
export type { Competence } from './access/sealed-access.js';
export { prolongedBy, type Prolonged } from './command/prolonged.js';
export { formAt, possibleActs, type AskedBy, type FittedForm } from './command/allowed-acts.js';
export { checkPayload } from './command/check-payload.js';
export { actOfItself } from './command/act-of-itself.js';
export { command, type AskedAs, type Command, type Deciding, type Decided, type Commanded } from './command/command.js';
export { numberOfProcess } from './command/number-of-process.js';
export { openCase, readCases } from './command/open-case.js';
export { invalid, parsed } from './command/parse-form.js';
export { answeredOnce } from './command/repeated.js';
export { keptAnswer } from './store/kept-answers.js';
export { busy } from './command/retry.js';
export { configured, opened, Misconfigured } from './configured.js';
export { armCrashPointNamed, passing, type CrashPoint } from './crash-points.js';
export { createEngine } from './create-runtime.js';
export { CaseDecision } from './decision/case-decision.js';
export type { ProcessState } from './decision/case-facts.js';
export type { MachineEvent } from './decision/effect-scope.js';
export { lineOf } from './decision/line.js';
export { supervisedFrom } from './decision/responsible.js';
export { standingColumns } from './decision/process-state.js';
export {
  environmentOf,
  urlSetting,
  highestPort,
  wholeNumberSetting,
  databaseUrlSetting,
  ownerUrlSetting,
  modeSetting,
  textSetting,
} from './environment.js';
export { anchorOfToday } from './history/anchor.js';
export { digestOf, canonical } from './history/canonical.js';
export { appending } from './history/append.js';
export { nextEntry, type ChainEnd, type HistoryEntry } from './history/chain.js';
export { destroyContents } from './history/destroy.js';
export { recordOfDestruction } from './history/destruction-record.js';
export {
  changesAfter,
  livePosition,
  isLost,
  isBefore,
  changesAtOnce,
  type Position,
  type Change,
} from './history/history-feed.js';
export { Notifier } from './history/notifier.js';
export { verifyHistory, headLines, verifyHeads, type Verification, type HeadLine } from './history/verify.js';
export { addLogContext, logCase, withLogContext, logContext, type LogContext } from './log-context.js';
export { dispatchOutbox } from './outbox/dispatch-outbox.js';
export { pipelinedTransaction, type Query } from './pipelined-transaction.js';
export { Refusal, notFound, type RefusalCode, type RefusalDetails } from './refusal.js';
export { checkTemplates, Regime } from './regime.js';
export type { Consultation, Consulted, Entered, Entering, Runtime } from './runtime.js';
export { OfficeSettings, type StaffMember } from './settings/office-settings.js';
export { readSettings } from './settings/settings-cache.js';
export { run, serverError, statement } from './statement.js';
export { numberInSeries, type Register } from './store/new-case.js';
export { readProcesses, type ReadProcess } from './store/read-processes.js';
export { factsOf, type Target } from './store/read.js';
export { oncePerVersion } from './store/once-per-version.js';
export { refreshStanding } from './store/refresh-standing.js';
export { fireDue } from './timers/fire-due.js';
export { dueInstants, noteSweep } from './timers/horizon.js';
export { previewMoves, recomputeDeadlines, type Moves } from './timers/recompute.js';
export { strayTimers } from './timers/stray-timers.js';
export { within } from './within.js';
export { nextStep } from './xstate-port.js';
