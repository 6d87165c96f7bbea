export * from './log/log.js';
export * from './log/log-config.js';
export * from './log/without-content.js';
export * from './metrics/access-token.js';
export * from './metrics/metrics.js';
export * from './metrics/metrics-config.js';
export * from './metrics/office-figures.js';
