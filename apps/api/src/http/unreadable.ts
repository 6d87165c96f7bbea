import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { problem, type Problem } from './problem.js';

const send = (reply: FastifyReply, body: Problem): FastifyReply =>
  reply.status(body.status).header('cache-control', 'no-store').type('application/problem+json').send(JSON.stringify(body));

/** What the server refuses before any route is found: an address that is no UTF-8, for one. */
export function answerUnreadable(error: FastifyError, _request: FastifyRequest, reply: FastifyReply): void {
  void send(reply, problem(error.statusCode ?? 400, 'badRequest', '地址格式有误，请检查。', 'The address could not be read; check it.'));
}

/** Files come in by their own doors; anywhere else a form is what a foreign page could send without asking (CSRF). */
export async function refuseFormsElsewhere(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | undefined> {
  const isForm = /^multipart\//i.test(request.headers['content-type'] ?? '');
  if (!isForm || request.routeOptions.url === undefined || request.routeOptions.url.endsWith('/attachments')) return undefined;
  return send(reply, problem(415, 'unsupportedFormat', '请以 application/json 提交。', 'Send application/json.'));
}

/** Everything is read as UTF-8 and as it stands: what says it is written otherwise would be read as something else. */
export async function refuseOtherEncodings(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | undefined> {
  const { 'content-type': type = '', 'content-encoding': encoding = 'identity' } = request.headers;
  const charset = /;\s*charset\s*=\s*"?([^";\s]*)/i.exec(type)?.[1] ?? 'utf-8';
  if (/^utf-?8$/i.test(charset) && /^identity$/i.test(encoding)) return undefined;
  return send(reply, problem(415, 'unsupportedFormat', '请以 UTF-8 编码、不压缩提交。', 'Send UTF-8, not compressed.'));
}

/** No number, name or id of the office holds a NUL, and the database could not even be asked for it. */
export async function refuseNulInAddress(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | undefined> {
  const [path = ''] = request.url.split('?');
  if (!path.includes('%00')) return undefined;
  return send(reply, problem(404, 'notFound', '没有这个地址。', 'There is no such address.'));
}
