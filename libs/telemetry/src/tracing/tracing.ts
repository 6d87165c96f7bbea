import type { IncomingMessage } from 'node:http';
import { tracingConfig, type TracingConfig } from './tracing-config.js';

/** What we use of OpenTelemetry, which is installed only where somebody collects traces. */
interface Span {
  setAttribute(name: string, value: string): unknown;
  updateName(name: string): unknown;
}
interface Sdk {
  start(): void;
  shutdown(): Promise<void>;
}
type Made<Thing> = new (options: Record<string, unknown>) => Thing;
interface Packages {
  '@opentelemetry/sdk-node': { NodeSDK: Made<Sdk> };
  '@opentelemetry/instrumentation-http': { HttpInstrumentation: Made<object> };
  '@opentelemetry/instrumentation-pg': { PgInstrumentation: Made<object> };
}
const packages = [
  '@opentelemetry/sdk-node',
  '@opentelemetry/instrumentation-http',
  '@opentelemetry/instrumentation-pg',
] as const;

export interface Tracing {
  /** Sends what is still to be sent; waits no longer than a few seconds. */
  end(): Promise<void>;
}

const routes = new WeakMap<IncomingMessage, string>();

/** Tells the trace of a request its route template: its address may hold names and numbers (R12). */
export function nameRoute(request: IncomingMessage, template: string): void {
  routes.set(request, template);
}

/**
 * Starts OpenTelemetry where an endpoint for traces is set, before anything it watches is loaded. Where its packages are not
 * installed, says so and goes on without. Spans hold route templates and the text of statements: no address, no values.
 */
export async function startTracing(
  program: string,
  config: TracingConfig = tracingConfig(),
  tell: (line: string) => void = complain,
): Promise<Tracing> {
  if (!config.on) return { end: async () => undefined };
  const loaded = await load();
  if (loaded === null) {
    tell(
      `已设 OTEL_EXPORTER_OTLP_ENDPOINT，但未安装 OpenTelemetry，不会送出追踪。/ OTEL_EXPORTER_OTLP_ENDPOINT is set, but OpenTelemetry is not installed: no traces are sent.\n    → npm install --no-save ${packages.join(' ')}\n`,
    );
    return { end: async () => undefined };
  }
  const { NodeSDK } = loaded['@opentelemetry/sdk-node'];
  const sdk = new NodeSDK({
    serviceName: config.serviceName ?? `banjie-${program}`,
    metricReaders: [],
    logRecordProcessors: [],
    instrumentations: [
      new loaded['@opentelemetry/instrumentation-http'].HttpInstrumentation({
        requestHook: hideAddress,
        applyCustomAttributesOnSpan: showRoute,
      }),
      new loaded['@opentelemetry/instrumentation-pg'].PgInstrumentation({
        enhancedDatabaseReporting: false,
        requireParentSpan: true,
      }),
    ],
  });
  sdk.start();
  return { end: () => sdk.shutdown().catch(() => undefined) };
}

const complain = (line: string): void => void process.stderr.write(line);

async function load(): Promise<Packages | null> {
  try {
    const modules = await Promise.all(packages.map(async (name) => [name, (await import(name)) as unknown] as const));
    return Object.fromEntries(modules) as unknown as Packages;
  } catch (error) {
    if (/MODULE_NOT_FOUND$/.test((error as NodeJS.ErrnoException).code ?? '')) return null;
    throw error;
  }
}

/** Of the requests we answer and of those we send: an address may hold a number, a name, a token. */
const ofAddress = ['http.target', 'http.url', 'url.path', 'url.query', 'url.full'];
const hidden = '…';

function hideAddress(span: Span): void {
  for (const name of ofAddress) span.setAttribute(name, hidden);
}

function showRoute(span: Span, request: unknown): void {
  hideAddress(span);
  const { method } = request as IncomingMessage;
  const route = routes.get(request as IncomingMessage);
  if (route === undefined) return;
  span.setAttribute('http.route', route);
  span.updateName(`${method} ${route}`);
}
