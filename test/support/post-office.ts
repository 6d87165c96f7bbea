import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { SMTPServer } from 'smtp-server';

export interface ReceivedMail {
  to: string;
  /** As it came over the wire. */
  raw: string;
  /** Subject and body as a person reads them. */
  read: string;
}

export interface PostOffice {
  url: string;
  received: ReceivedMail[];
  /** Addresses answered with an SMTP code instead of being taken. */
  refuse: Map<string, number>;
  forget(): void;
  close(): Promise<void>;
  /** Opens again on the same port after `close`. */
  open(): Promise<void>;
}

/** A real SMTP server on a free port of this machine that keeps what it is sent. */
export async function startPostOffice(): Promise<PostOffice> {
  const received: ReceivedMail[] = [];
  const refuse = new Map<string, number>();
  let server = await listening(0, received, refuse);
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    received,
    refuse,
    forget: () => {
      received.length = 0;
      refuse.clear();
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
    open: async () => {
      server = await listening(port, received, refuse);
    },
  };
}

async function listening(
  port: number,
  received: ReceivedMail[],
  refuse: ReadonlyMap<string, number>,
): Promise<SMTPServer> {
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    // A pool keeps its connections open; closing does not wait for them.
    closeTimeout: 1,
    onRcptTo: ({ address }, _session, callback) => {
      const responseCode = refuse.get(address);
      callback(responseCode ? Object.assign(new Error(`<${address}> not taken`), { responseCode }) : null);
    },
    onData: (stream, { envelope }, callback) => {
      text(stream).then((raw) => {
        for (const { address } of envelope.rcptTo) received.push({ to: address, raw, read: readable(raw) });
        callback(null, 'taken');
      }, callback);
    },
  });
  server.on('error', () => {});
  server.listen(port, '127.0.0.1');
  await once(server.server, 'listening');
  return server;
}

/** Encoded words of the header and the body, decoded: enough for the single-part mails the office writes. */
function readable(raw: string): string {
  const [, header = '', body = ''] = /^([\s\S]*?)\r?\n\r?\n([\s\S]*)$/.exec(raw) ?? [];
  const words = header
    .replaceAll(/\?=\r?\n? =\?/g, '?==?')
    .replaceAll(/=\?UTF-8\?([BQ])\?([^?]*)\?=/gi, (_, encoding: string, word: string) =>
      encoding.toUpperCase() === 'B' ? Buffer.from(word, 'base64').toString() : quoted(word.replaceAll('_', ' ')),
    );
  return `${words}\n\n${/^Content-Transfer-Encoding: base64/im.test(header) ? Buffer.from(body, 'base64').toString() : quoted(body)}`;
}

function quoted(word: string): string {
  const bytes = word
    .replaceAll(/=\r?\n/g, '')
    .replaceAll(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString();
}
