import type { OfficeContact } from '@banjie/office';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { pathOf } from './http/path-of.js';
import { ProblemException } from './http/problem.exception.js';
import { Pages } from './pages.js';

/**
 * Serves the built console. Its own router answers every address that is neither a file of it nor the API's; a missing
 * asset stays missing.
 */
export async function serveConsole(
  server: FastifyInstance,
  root: string,
  readContact: () => Promise<OfficeContact>,
): Promise<void> {
  const { default: fastifyStatic } = await import('@fastify/static');
  await server.register(fastifyStatic, {
    root,
    wildcard: false,
    index: false,
    globIgnore: ['*.html', '*.html.*'],
    cacheControl: false,
    preCompressed: true,
    // Built assets carry a hash in their names.
    setHeaders: (reply, path) =>
      void reply.header('cache-control', /\/assets\//.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache'),
  });
  const pages = new Pages(root, readContact);
  for (const name of pages.names) server.get(`/${name}`, (request, reply) => sendPage(pages, name, request, reply));
  server.get('/*', (request, reply) => {
    const path = pathOf(request.url);
    if (!path.startsWith('/api') && !/\.[a-z0-9]+$/i.test(path)) return sendPage(pages, 'index.html', request, reply);
    const { problem } = new ProblemException(404, 'notFound', '没有这个地址。', 'There is no such address.');
    return reply.status(404).type('application/problem+json').send(JSON.stringify(problem));
  });
}

async function sendPage(pages: Pages, name: string, { headers }: FastifyRequest, reply: FastifyReply) {
  const { body, gzipped, etag } = await pages.page(name);
  void reply.headers({ 'cache-control': 'no-cache', vary: 'accept-encoding', etag });
  if (headers['if-none-match'] === etag) return reply.status(304).send();
  void reply.type('text/html; charset=utf-8');
  if (!/\bgzip\b/.test(String(headers['accept-encoding'] ?? ''))) return reply.send(body);
  return reply.header('content-encoding', 'gzip').send(gzipped);
}
