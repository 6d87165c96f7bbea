export * from './process/clock-run.js';
export * from './process/contract.js';
export * from './process/effects.js';
export * from './process/ladder.js';
export * from './policy/notice-duties.js';
export * from './policy/time-limits.js';
