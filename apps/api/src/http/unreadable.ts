import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { problem, type Problem } from './problem.js';

const send = (reply: FastifyReply, body: Problem): FastifyReply =>
  reply
    .status(body.status)
    .header('cache-control', 'no-store')
    .type('application/problem+json')
    .send(JSON.stringify(body));

/** What the server refuses before any route is found: an address that is no UTF-8, for one. */
export function answerUnreadable(error: FastifyError, _request: FastifyRequest, reply: FastifyReply): void {
  void send(
    reply,
    problem(
      error.statusCode ?? 400,
      'badRequest',
      '地址格式有误，请检查。',
      'The address could not be read; check it.',
    ),
  );
}

/** Files come in by their own doors; anywhere else a form is what a foreign page could send without asking (CSRF). */
export async function refuseFormsElsewhere(
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply | undefined> {
  const isForm = /^multipart\//i.test(request.headers['content-type'] ?? '');
  if (!isForm || request.routeOptions.url === undefined || request.routeOptions.url.endsWith('/attachments'))
    return undefined;
  return send(reply, problem(415, 'unsupportedFormat', '请以 application/json 提交。', 'Send application/json.'));
}

/** Of two hosts the proxy may have meant the one and this server the other. */
export async function refuseTwoHosts(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | undefined> {
  const names = request.raw.rawHeaders.filter((_, index) => index % 2 === 0);
  if (names.filter((name) => name.toLowerCase() === 'host').length < 2) return undefined;
  return send(reply, problem(400, 'badRequest', '请求头 Host 只能有一个。', 'There must be one Host header only.'));
}

/** Everything is read as UTF-8 and as it stands: what says it is written otherwise would be read as something else. */
export async function refuseOtherEncodings(
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply | undefined> {
  const { 'content-type': type = '', 'content-encoding': encoding = 'identity' } = request.headers;
  const charset = /;\s*charset\s*=\s*"?([^";\s]*)/i.exec(type)?.[1] ?? 'utf-8';
  if (/^utf-?8$/i.test(charset) && /^identity$/i.test(encoding)) return undefined;
  return send(reply, problem(415, 'unsupportedFormat', '请以 UTF-8 编码、不压缩提交。', 'Send UTF-8, not compressed.'));
}

/** No number, name or id of the office holds a NUL, and the database could not even be asked for it. */
export async function refuseNulInAddress(
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply | undefined> {
  const [path = ''] = request.url.split('?');
  if (!path.includes('%00')) return undefined;
  return send(reply, problem(404, 'notFound', '没有这个地址。', 'There is no such address.'));
}

/** What Node gives up on before there is a request, by its code. Nobody can say more of it than this. */
const givenUp: Record<string, [status: number, code: string, zh: string, en: string]> = {
  ERR_HTTP_REQUEST_TIMEOUT: [
    408,
    'requestTimeout',
    '请求未在时限内发完，请重试。',
    'The request did not arrive in time; try again.',
  ],
  HPE_HEADER_OVERFLOW: [431, 'headersTooLarge', '请求头过大。', 'The headers of the request are too large.'],
};
const unreadable: [status: number, code: string, zh: string, en: string] = [
  400,
  'badRequest',
  '请求不是完整的 HTTP 报文。',
  'This is no HTTP request the server can read.',
];

/** Answers on the bare socket what is no readable request, in the form of every other problem, and hangs up. */
export function answerBareSocket(error: NodeJS.ErrnoException, socket: Socket): void {
  if (error.code === 'ECONNRESET' || socket.destroyed || !socket.writable) return void socket.destroy();
  const body = problem(...(givenUp[error.code ?? ''] ?? unreadable));
  const text = JSON.stringify(body);
  const head = [
    `HTTP/1.1 ${body.status} ${STATUS_CODES[body.status]}`,
    'content-type: application/problem+json',
    `content-length: ${Buffer.byteLength(text)}`,
    'connection: close',
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${text}`);
}
