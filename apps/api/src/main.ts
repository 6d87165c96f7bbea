import { startTracing } from '@banjie/telemetry';

// Before anything it watches is loaded.
const tracing = await startTracing('api');
const { serve } = await import('./serve.js');
await serve(() => tracing.end());
