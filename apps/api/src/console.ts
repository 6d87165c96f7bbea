import type { FastifyInstance } from 'fastify';
import { pathOf } from './http/path-of.js';
import { ProblemException } from './http/problem.exception.js';

/**
 * Serves the built console. Its own router answers every address that is neither a file of it nor the API's; a missing
 * asset stays missing.
 */
export async function serveConsole(server: FastifyInstance, root: string): Promise<void> {
  const { default: fastifyStatic } = await import('@fastify/static');
  await server.register(fastifyStatic, {
    root,
    wildcard: false,
    cacheControl: false,
    preCompressed: true,
    // Built assets carry a hash in their names; pages do not.
    setHeaders: (reply, path) =>
      void reply.header('cache-control', /\/assets\//.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache'),
  });
  server.get('/*', (request, reply) => {
    const path = pathOf(request.url);
    if (!path.startsWith('/api') && !/\.[a-z0-9]+$/i.test(path)) return reply.sendFile('index.html');
    const { problem } = new ProblemException(404, 'notFound', '没有这个地址。', 'There is no such address.');
    return reply.status(404).type('application/problem+json').send(JSON.stringify(problem));
  });
}
