export * from './policy/absences.js';
export * from './policy/calendar-year.js';
export * from './policy/calendar/state-council.js';
export * from './policy/canonical-form.js';
export * from './policy/competence.js';
export * from './policy/deadline.js';
export * from './policy/denial-grounds.js';
export * from './policy/escalation-ladder.js';
export * from './policy/explain-in-words.js';
export * from './policy/explanation.js';
export * from './policy/label.js';
export * from './policy/limit-overrides.js';
export * from './policy/local-date.js';
export * from './policy/measures.js';
export * from './policy/merit.js';
export * from './policy/names-in.js';
export * from './process/one-person.js';
export * from './policy/pause-grounds.js';
export * from './policy/standing-in.js';
export * from './policy/ranks.js';
export * from './policy/recusal.js';
export * from './policy/sign-off.js';
export * from './policy/situations.js';
export * from './policy/term-words.js';
export * from './policy/working-days.js';
export { asIfDone, fieldsGuarded } from './process/as-if.js';
export { waitingStages, type WaitingStage } from './process/waiting-stages.js';
export { neededUnless, neededWith, refusingUnmet } from './process/asked-when.js';
export { choicesTaken, type FormFit } from './process/form-fit.js';
export * from './process/choice.js';
export * from './process/clock-run.js';
export * from './process/clock.js';
export * from './process/contract.js';
export * from './process/define-process.js';
export * from './process/derive-regimes.js';
export * from './process/effects.js';
export * from './process/ladder-notices.js';
export * from './process/ladder-states.js';
export * from './process/notice.js';
export * from './process/notice-text/dates.js';
export * from './process/notice-text/document.js';
export * from './process/notice-text/entered.js';
export * from './process/notice-text/notice-facts.js';
export * from './process/notice-text/parties.js';
export * from './process/office-date.js';
export * from './process/office-rules.js';
export { pauseCap } from './process/pause-clock.js';
export { openPause } from './process/pause-run.js';
export * from './process/picture.js';
export * from './process/regime-gaps.js';
export * from './process/role-labels.js';
export * from './process/rung-labels.js';
export * from './process/seen-text.js';
export * from './process/situation-choice.js';
export * from './process/stage.js';
export * from './process/start-clock.js';
export * from './process/state-nodes.js';
export * from './process/text.js';
export * from './regime-tables.js';
export * from './regimes.js';
export type { Correction } from './look-back/input.js';
// What other packages do with one regime alone: register a petition, open a case of accountability.
export { liftedStages, unheardStages } from './accountability/standing.js';
export { accountabilityInput, type AccountabilityInput } from './accountability/input.js';
export { officersLedger, type OnRecord } from './accountability/on-record.js';
export { registrationRegister, type PlainCorrection, type TurningCorrection } from './petition/acts/correction.js';
export { clocksFromReceipt } from './petition/correction-conditions.js';
export type { CorrectedFacts, CorrectionProposal } from './petition/context.js';
export type { EnteredCorrection } from './petition/events.js';
export { measuresRecord, type MeasuresUnderWay } from './petition/measures-under-way.js';
export { registrationReceipt } from './petition/notices.js';
export { registeredFields } from './petition/registered-fields.js';
export type { ReplyDraft } from './petition/acts/answer.js';
export { replyResultWords, verdictWords } from './petition/notice-words.js';
export { doubtfulIn } from './policy/refusing-words.js';
export type { SignOffContext } from './sign-off/context.js';
export { absenceNotice } from './petition/notices.js';
export { petitioners, type PeopleOfBoth } from './petition/people-of-both.js';
export type { PaperDeliveryContext } from './paper-delivery/context.js';
export { recordedWays } from './paper-delivery/ways.js';
export {
  channelLabels,
  channels,
  laneLabels,
  petitionInput,
  superiorInstruction,
  type Lane,
  type PetitionInput,
} from './petition/input.js';
