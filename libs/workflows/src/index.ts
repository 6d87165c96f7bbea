export * from './accountability/definition.js';
export * from './denial/definition.js';
export * from './escalation/definition.js';
export * from './instruction/definition.js';
export * from './petition/acts.js';
export * from './petition/definition.js';
export * from './policy/calendar-year.js';
export * from './policy/calendar/state-council.js';
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
export * from './policy/notice-duties.js';
export * from './policy/notice-kinds.js';
export * from './policy/pause-grounds.js';
export * from './policy/situations.js';
export * from './policy/time-limits.js';
export * from './policy/working-days.js';
export * from './process/clock-run.js';
export * from './process/contract.js';
export * from './process/effects.js';
export * from './process/ladder-states.js';
export * from './process/ladder.js';
export * from './process/office-date.js';
export * from './process/picture.js';
export * from './process/stage.js';
export * from './process/start-clock.js';
export * from './process/text.js';
export * from './rating/definition.js';
export * from './review/definition.js';
export { accountabilityInput, type AccountabilityInput } from './accountability/input.js';
export {
  channels,
  lanes,
  petitionInput,
  superiorInstruction,
  type Lane,
  type PetitionInput,
} from './petition/facts.js';
export { denialInput, type DenialInput } from './denial/input.js';
export { instructionInput, type InstructionInput } from './instruction/input.js';
export { ratingFollowUpInput, type RatingFollowUpInput } from './rating/input.js';
export { reviewInput, type ReviewInput } from './review/input.js';
export { supervisionInput, type SupervisionInput } from './escalation/input.js';
export * from './process/choice-labels.js';
export * from './process/labels.js';
export * from './process/role-labels.js';
