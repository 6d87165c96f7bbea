export * from './petition/first-contact.js';
export * from './petition/joining.js';
export * from './petition/reply.js';
export * from './petition/time-limits.js';
