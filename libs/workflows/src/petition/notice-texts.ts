export * from './notice-texts/absence.js';
export * from './notice-texts/confidentiality.js';
export { correctionNotice, correctionProposal } from './notice-texts/correction.js';
export * from './notice-texts/first-contact.js';
export * from './notice-texts/joining.js';
export * from './notice-texts/recusal.js';
export * from './notice-texts/reply.js';
export * from './notice-texts/time-limits.js';
export * from './notice-texts/withdrawal.js';
