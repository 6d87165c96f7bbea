import fastifyCookie from '@fastify/cookie';
import fastifyMultipart from '@fastify/multipart';
import { createDataSource } from '@banjie/entities';
import { checkDatabase, refreshStanding, type Runtime } from '@banjie/runtime';
import {
  createRuntime,
  checkDataKey,
  PersonalData,
  readOfficeContact,
  readOperations,
  refreshCanonicalForms,
} from '@banjie/office';
import { officeGauges } from '@banjie/telemetry';
import type { LoggerService } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { onSendAsyncHookHandler } from 'fastify';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { AppModule } from './app.module.js';
import type { ApiConfig } from './config.js';
import { controllers } from './controllers.js';
import { serveConsole } from './console.js';
import { Sessions } from './access/sessions.js';
import { JobQueues } from './operations/job-queues.js';
import { serveJobsBoard } from './operations/jobs-board.js';
import { LiveOffice } from './live/live-office.js';
import { ApiMetrics } from './metrics/api-metrics.js';
import { keepRequestLines, requestId } from './http/request-line.js';
import { checkRoutes } from './http/declared-endpoints.js';
import { unusedConnections } from './http/unused-connections.js';
import {
  answerBareSocket,
  answerUnreadable,
  refuseFormsElsewhere,
  refuseNulInAddress,
  refuseOtherEncodings,
  refuseTwoHosts,
} from './http/unreadable.js';

export interface Office {
  app: NestFastifyApplication;
  runtime: Runtime;
  close(): Promise<void>;
}

const securityHeaders = {
  'content-security-policy':
    "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; object-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'self'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
};

/** A real office is served over TLS; whoever has been there once comes by no other way for a year. */
const onlyOverTls = { 'strict-transport-security': 'max-age=31536000; includeSubDomains' };

/** Connections for whoever is not signed in, at most: however many knock, the staff have theirs. */
const strangersConnections = 4;

/**
 * Opens the office for HTTP, without listening yet. Throws where wiring, database or clock forbid to serve. `watch` sees every
 * answer before it leaves.
 */
export async function openOffice(
  config: ApiConfig,
  logger?: LoggerService | false,
  watch?: onSendAsyncHookHandler,
): Promise<Office> {
  checkRoutes(controllers);
  const { runtime, strangersRuntime, disconnect } = await connected(config);
  const metrics = new ApiMetrics();
  officeGauges(metrics, () => readOperations(runtime.manager));
  await checkDatabase(runtime, config.mode);
  await refreshStanding(runtime);
  const personal = new PersonalData(config.dataKey);
  await checkDataKey(runtime, personal);
  await refreshCanonicalForms(runtime, personal);
  const app = await NestFactory.create<NestFastifyApplication>(
    AppModule.of(config, { runtime, strangersRuntime, personal, metrics }),
    adapterFor(config),
    { logger, abortOnError: false, bodyParser: false },
  );
  const server = app.getHttpAdapter().getInstance();
  keepRequestLines(server, metrics);
  await guardHttp(app, config);
  if (watch) server.addHook('onSend', watch);
  await serveJobsBoard(server, { runtime, sessions: app.get(Sessions), queues: app.get(JobQueues) });
  if (config.webRoot) await serveConsole(server, config.webRoot, () => readOfficeContact(strangersRuntime.manager));
  await app.init();
  const closeUnused = unusedConnections(app.getHttpServer());
  const close = async (): Promise<void> => {
    // Streams never end by themselves: the server would wait for them.
    await app.get(LiveOffice).close();
    await app.get(JobQueues).close();
    const allClosed = closeUnused();
    await app.close();
    allClosed();
    await disconnect();
  };
  return { app, runtime, close };
}

/** One pool for whoever is signed in, another for whoever is not. */
async function connected({ databaseUrl: url }: ApiConfig) {
  const staff = await createDataSource({ url, applicationName: 'banjie-api' }).initialize();
  const few = { url, applicationName: 'banjie-api-strangers', poolSize: strangersConnections };
  const strangers = await createDataSource(few).initialize();
  const disconnect = () => Promise.all([staff.destroy(), strangers.destroy()]);
  return { runtime: createRuntime(staff), strangersRuntime: createRuntime(strangers), disconnect };
}

const adapterFor = ({ trustedProxies }: ApiConfig): FastifyAdapter =>
  new FastifyAdapter({
    genReqId: requestId,
    requestIdHeader: false,
    bodyLimit: 1_048_576,
    return503OnClosing: false,
    trustProxy: (_address: string, hop: number) => hop < trustedProxies,
    routerOptions: { maxParamLength: 200 },
    frameworkErrors: answerUnreadable,
    clientErrorHandler: answerBareSocket,
  });

/** What is refused before a route sees it, and the headers of every answer. */
async function guardHttp(app: NestFastifyApplication, { mode }: ApiConfig): Promise<void> {
  const server = app.getHttpAdapter().getInstance();
  // JSON only: the other kinds are what a foreign page could send without asking (CSRF).
  server.removeContentTypeParser('text/plain');
  for (const refuse of [refuseTwoHosts, refuseNulInAddress, refuseFormsElsewhere, refuseOtherEncodings])
    server.addHook('onRequest', refuse);
  await app.register(fastifyCookie);
  await app.register(fastifyMultipart);
  const headers = mode === 'production' ? { ...securityHeaders, ...onlyOverTls } : securityHeaders;
  server.addHook('onSend', async (_request, reply) => {
    // What is somebody else's has a narrower policy of its own.
    const policy = reply.getHeader('content-security-policy');
    void reply.headers(policy === undefined ? headers : { ...headers, 'content-security-policy': policy });
    // However its address is spelled: what says nothing of it is kept nowhere.
    if (!reply.hasHeader('cache-control')) void reply.header('cache-control', 'no-store');
  });
}
