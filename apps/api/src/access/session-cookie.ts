import type { FastifyReply, FastifyRequest } from 'fastify';
import { absoluteHours } from './sessions.js';

/** Over TLS the name's prefix makes the browser refuse a cookie another host or path has set. */
const secureName = '__Host-banjie';
const plainName = 'banjie';

export const tokenIn = (request: FastifyRequest): string | undefined =>
  request.cookies[secureName] ?? request.cookies[plainName];

export function setSessionCookie(reply: FastifyReply, token: string, secure: boolean): void {
  void reply.setCookie(secure ? secureName : plainName, token, {
    httpOnly: true,
    sameSite: 'strict',
    path: '/',
    secure,
    maxAge: absoluteHours * 3600,
  });
}

export function clearSessionCookie(reply: FastifyReply): void {
  void reply.clearCookie(plainName, { path: '/' });
  void reply.clearCookie(secureName, { path: '/', secure: true });
}
