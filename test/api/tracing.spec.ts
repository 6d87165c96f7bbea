import { describe, expect, it } from '@jest/globals';
import { startTracing, tracingConfig } from '@banjie/telemetry';

describe('traces', () => {
  const lines: string[] = [];
  const started = (env: NodeJS.ProcessEnv) => startTracing('api', tracingConfig(env), (line) => lines.push(line));

  it('load nothing and say nothing unless an endpoint is set', async () => {
    const quiet: NodeJS.ProcessEnv[] = [
      {},
      { OTEL_SERVICE_NAME: 'x' },
      { OTEL_EXPORTER_OTLP_ENDPOINT: 'http://x', OTEL_SDK_DISABLED: 'true' },
      { OTEL_EXPORTER_OTLP_ENDPOINT: 'http://x', OTEL_TRACES_EXPORTER: 'none' },
    ];
    for (const env of quiet) await (await started(env)).end();
    expect(lines).toEqual([]);
  });

  it('say in both languages what is missing where they are wanted and OpenTelemetry is not installed, and hold up nothing', async () => {
    await (await started({ OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:4318' })).end();
    expect(lines).toEqual([
      expect.stringMatching(/未安装 OpenTelemetry.*not installed[\s\S]*npm install --no-save @opentelemetry\/sdk-node/),
    ]);
  });
});
