export { logConfig, logEnvironment, type LogConfig } from './log/log-config.js';
export { openLog } from './log/log.js';
export { withoutContent, errorInLog } from './log/without-content.js';
export { isToken, bearerIn } from './metrics/access-token.js';
export { metricsTokenSetting } from './metrics/metrics-config.js';
export { Counter, Gauge, Histogram, latenessBuckets, durationBuckets, Metrics } from './metrics/metrics.js';
export { officeGauges } from './metrics/office-figures.js';
export { tracingConfig } from './tracing/tracing-config.js';
export { nameRoute, startTracing } from './tracing/tracing.js';
