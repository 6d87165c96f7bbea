export interface TracingConfig {
  /** Where traces go is OpenTelemetry's own business (OTEL_EXPORTER_OTLP_…); here it only matters whether they do. */
  on: boolean;
  serviceName: string | undefined;
}

/** The standard variables of OpenTelemetry; without an endpoint nothing of it is loaded. */
export function tracingConfig(env: NodeJS.ProcessEnv = process.env): TracingConfig {
  const endpoint = env.OTEL_EXPORTER_OTLP_TRACES_ENDPOINT || env.OTEL_EXPORTER_OTLP_ENDPOINT;
  const off = env.OTEL_SDK_DISABLED === 'true' || env.OTEL_TRACES_EXPORTER === 'none';
  return { on: Boolean(endpoint) && !off, serviceName: env.OTEL_SERVICE_NAME };
}
