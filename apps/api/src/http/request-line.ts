import { withLogContext, type LogContext } from '@banjie/runtime';
import { nameRoute } from '@banjie/telemetry';
import { Logger } from '@nestjs/common';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { ApiMetrics } from '../metrics/api-metrics.js';

/** UUID, 32 hex digits (a trace's or a proxy's), ULID. Nothing that could be a telephone or an identity number (R12). */
const wellFormed = /^(?:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{32}|[0-7][0-9a-hjkmnp-tv-z]{25})$/i;

/** The caller's `x-request-id` where it is well formed, else a new one. */
export function requestId({ headers }: IncomingMessage): string {
  const given = headers['x-request-id'];
  return typeof given === 'string' && wellFormed.test(given) ? given : randomUUID();
}

const liveLines = '/api/events';
/** Asked every few seconds by machines: lines of level debug. */
const asked = ['/api/health/live', '/api/health/serving', '/api/metrics'];
const knownMethods = ['GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'OPTIONS'];

/**
 * Gives every request its id and a note of what it is about, every answer the id, and writes one line and one measurement for
 * each: route template, never address, query, body or names.
 */
export function keepRequestLines(server: FastifyInstance, metrics: ApiMetrics): void {
  const log = new Logger('Request');
  const notes = new WeakMap<FastifyRequest, LogContext>();
  server.addHook('onRequest', (request, reply, done) => {
    const note: LogContext = { request: request.id };
    notes.set(request, note);
    void reply.header('x-request-id', request.id);
    nameRoute(request.raw, request.routeOptions.url ?? 'none');
    withLogContext(note, done);
  });
  // Reading a body leaves the note behind: what arrives on the socket belongs to no request.
  server.addHook('preValidation', (request, _reply, done) => withLogContext(notes.get(request) ?? {}, done));
  server.addHook('onResponse', (request, reply, done) => {
    const { method, route, status } = templateOf(request, reply);
    // A live line is open for hours; how long says nothing.
    if (route !== liveLines) metrics.requests.observe({ method, route, status }, reply.elapsedTime / 1000);
    const line = { method, route, status, ms: Math.round(reply.elapsedTime), ...notes.get(request) };
    if (asked.includes(route) && status === 200) log.debug(line);
    else log.log(line);
    done();
  });
}

const templateOf = ({ method, routeOptions }: FastifyRequest, { statusCode }: FastifyReply) => ({
  method: knownMethods.includes(method) ? method : 'other',
  route: routeOptions.url ?? 'none',
  status: statusCode,
});
