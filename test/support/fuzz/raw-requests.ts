import { connect } from 'node:net';
import fc from 'fast-check';

const lines = fc.constantFrom(
  'GET /api/health HTTP/1.1',
  'GET /api/health HTTP/1.0',
  'GET /api/health HTTP/9.9',
  'GET  /api/health  HTTP/1.1',
  'get /api/health http/1.1',
  'BREW /api/health HTTP/1.1',
  'GET /api/%zz HTTP/1.1',
  'GET /api/%00 HTTP/1.1',
  'GET http://[::1 HTTP/1.1',
  'GET * HTTP/1.1',
  'OPTIONS * HTTP/1.1',
  'CONNECT a:1 HTTP/1.1',
  'TRACE / HTTP/1.1',
  'GET //api//health HTTP/1.1',
  `GET /api/${'a'.repeat(20_000)} HTTP/1.1`,
  'GET',
  '',
  '\u0000\u0001\u0002',
  'POST /api/session HTTP/1.1',
  'POST /api/petitions/online HTTP/1.1',
  'POST /api/track/attachments HTTP/1.1',
  'PUT /api/session HTTP/1.1',
  'HEAD /api/health HTTP/1.1',
  'PRI * HTTP/2.0',
);

const headers = fc.constantFrom(
  'Host: office',
  'Host:',
  'Host: a\r\nHost: b',
  'Content-Type: application/json',
  'Content-Type: multipart/form-data',
  'Content-Type: multipart/form-data; boundary=x',
  'Content-Type: ;;;',
  'Content-Length: 5',
  'Content-Length: -1',
  'Content-Length: 99999999999999999999',
  'Content-Length: 5\r\nContent-Length: 6',
  'Content-Length: 0x5',
  'Transfer-Encoding: chunked',
  'Transfer-Encoding: chunked\r\nContent-Length: 5',
  'Transfer-Encoding: gzip, chunked',
  'Transfer-Encoding: xchunked',
  'Expect: 100-continue',
  'Expect: wonders',
  'Connection: Upgrade\r\nUpgrade: websocket',
  'Connection: close',
  'Cookie: banjie=',
  `Cookie: banjie=${'x'.repeat(9_000)}`,
  'Cookie: =;;=;%zz',
  `X-Long: ${'y'.repeat(20_000)}`,
  'No colon here',
  ': no name',
  'Bad Name: x',
  'X-Nul: a\u0000b',
  ' folded: yes',
  'Accept: text/event-stream',
  'Last-Event-ID: ../..',
  'If-Match: """',
  'X-Forwarded-For: not-an-address',
  'Content-Encoding: gzip',
);

const bodies = fc.constantFrom(
  '',
  '{}',
  '{"a":',
  'hello',
  '5\r\nhello\r\n0\r\n\r\n',
  'zz\r\nhello\r\n',
  '5\r\nhel',
  'FFFFFFFFFFFFFFFFF\r\nx',
  '--x\r\n\r\n',
  '--x\r\nContent-Disposition: form-data; name="number"\r\n\r\n1\r\n--x--',
);

const whole = fc
  .tuple(lines, fc.array(headers, { maxLength: 5 }), bodies)
  .map(([line, given, body]) => `${line}\r\n${given.map((one) => `${one}\r\n`).join('')}\r\n${body}`);

/** Bytes a client may send that are no request, half of one, or several at once. */
export const rawBytes: fc.Arbitrary<Buffer> = fc.oneof(
  { weight: 5, arbitrary: whole.map((text) => Buffer.from(text, 'latin1')) },
  {
    weight: 1,
    arbitrary: fc.tuple(whole, fc.nat(200)).map(([text, length]) => Buffer.from(text.slice(0, length), 'latin1')),
  },
  {
    weight: 1,
    arbitrary: fc.array(whole, { minLength: 2, maxLength: 5 }).map((texts) => Buffer.from(texts.join(''), 'latin1')),
  },
  { weight: 1, arbitrary: whole.map((text) => Buffer.from(text.replaceAll('\r\n', '\n'), 'latin1')) },
  { weight: 1, arbitrary: fc.uint8Array({ maxLength: 500 }).map((bytes) => Buffer.from(bytes)) },
);

/**
 * Sends bytes on a connection of their own, ends its own half and reads until the server has ended too. `hung`: it had not
 * within `patienceMs`.
 */
export function sentRaw(
  port: number,
  bytes: Buffer,
  patienceMs: number,
): Promise<{ statuses: number[]; hung: boolean }> {
  return new Promise((resolve) => {
    let answer = '';
    let hung = false;
    const socket = connect({ port, host: '127.0.0.1' }, () => socket.end(bytes));
    const timer = setTimeout(() => {
      hung = true;
      socket.destroy();
    }, patienceMs);
    socket.setEncoding('latin1').on('data', (text: string) => (answer += text));
    // A server that hangs up on nonsense is in its right.
    socket.on('error', () => undefined);
    socket.on('close', () => {
      clearTimeout(timer);
      resolve({ statuses: [...answer.matchAll(/^HTTP\/1\.1 (\d{3})/gm)].map(([, status]) => Number(status)), hung });
    });
  });
}
