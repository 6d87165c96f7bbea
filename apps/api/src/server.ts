import fastifyCookie from '@fastify/cookie';
import fastifyStatic from '@fastify/static';
import { createDataSource } from '@banjie/entities';
import { checkDatabase, createRuntime, type Runtime } from '@banjie/runtime';
import type { LoggerService } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { AppModule } from './app.module.js';
import type { ApiConfig } from './config.js';
import { controllers } from './controllers.js';
import { checkRoutes } from './http/declared-endpoints.js';
import { problem } from './http/problem.js';

export interface Office {
  app: NestFastifyApplication;
  runtime: Runtime;
  close(): Promise<void>;
}

const securityHeaders = {
  'content-security-policy': "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; frame-ancestors 'none'; base-uri 'none'; form-action 'self'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
};

/** Opens the office for HTTP, without listening yet. Throws where wiring, database or clock forbid to serve. */
export async function openOffice(config: ApiConfig, logger?: LoggerService | false): Promise<Office> {
  checkRoutes(controllers);
  const dataSource = await createDataSource({ url: config.databaseUrl, applicationName: 'banjie-api' }).initialize();
  const runtime = createRuntime(dataSource);
  await checkDatabase(runtime, config.mode);
  const adapter = new FastifyAdapter({ bodyLimit: 1_048_576, trustProxy: config.mode === 'production', routerOptions: { maxParamLength: 200 } });
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.of(config, runtime), adapter, { logger, abortOnError: false });
  await app.register(fastifyCookie);
  app.getHttpAdapter().getInstance().addHook('onSend', async (request, reply) => {
    void reply.headers(securityHeaders);
    if (request.url.startsWith('/api/') && !reply.hasHeader('cache-control')) void reply.header('cache-control', 'no-store');
  });
  if (config.webRoot) await serveConsole(app, config.webRoot);
  await app.init();
  const close = async (): Promise<void> => {
    await app.close();
    await dataSource.destroy();
  };
  return { app, runtime, close };
}

/** A built file's name changes with its content; a page always asks whether it is still the newest. */
const cachingOf = (path: string): string => (path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache');

/** The built console; its own pages answer every address that is neither a file nor the API. */
async function serveConsole(app: NestFastifyApplication, root: string): Promise<void> {
  await app.register(fastifyStatic, {
    root,
    wildcard: false,
    cacheControl: false,
    preCompressed: true,
    setHeaders: (reply, path) => void reply.header('cache-control', cachingOf(path)),
  });
  // A route, not a not-found handler: Nest sets that itself.
  app.getHttpAdapter().getInstance().get('/*', (request, reply) => {
    const isPage = !request.url.startsWith('/api/') && !/\.[a-z0-9]+($|\?)/i.test(request.url);
    if (isPage) return reply.sendFile('index.html');
    return reply.status(404).type('application/problem+json').send(problem(404, 'notFound', '没有这个地址。', 'There is no such address.'));
  });
}
