import { isSigned, signatureOf } from '@banjie/office';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json, text } from 'node:stream/consumers';

/** A message as it came over the wire. */
export interface HandedOver {
  id: string;
  to: string;
  text: string;
  key: string | undefined;
  isSigned: boolean;
}

type Mood = (response: ServerResponse, id: string) => void;

const answered =
  (status: number, body: object = {}): Mood =>
  (response) =>
    void response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));

/** What the gateway does with the next messages; afterwards it takes them. */
export const moods = {
  takes: answered(202, { reference: 'GW-1' }),
  hasItAlready: answered(409, { reference: 'GW-1' }),
  isBroken: answered(500),
  isBusy: answered(429),
  refuses: answered(422, { error: 'blacklisted' }),
  sendsElsewhere: ((response) => void response.writeHead(307, { location: 'http://127.0.0.1:9/' }).end()) as Mood,
  hangsUp: ((response) => void response.destroy()) as Mood,
  saysNothing: (() => undefined) as Mood,
};

/** A gateway that takes messages, on a free port of this machine; it keeps what it was given and reports back. */
export class MessageGateway {
  readonly received: HandedOver[] = [];
  private readonly next: Mood[] = [];

  private constructor(
    readonly url: string,
    readonly secret: string,
    private readonly shut: () => Promise<void>,
  ) {}

  static async open(secret = 's'.repeat(32)): Promise<MessageGateway> {
    const server = createServer((request, response) => void gateway.takes(request, response));
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    const shut = async (): Promise<void> => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    };
    const gateway: MessageGateway = new MessageGateway(`http://127.0.0.1:${port}/messages`, secret, shut);
    return gateway;
  }

  /** For so many messages it is in these moods, one after the other. */
  will(...those: Mood[]): void {
    this.next.push(...those);
  }

  forget(): void {
    this.received.length = 0;
    this.next.length = 0;
  }

  private async takes(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await text(request);
    const { headers } = request;
    const signed = { timestamp: headers['banjie-timestamp'], signature: headers['banjie-signature'], body };
    const message = JSON.parse(body) as { id: string; to: string; text: string };
    const key = headers['idempotency-key'];
    const isOurs = isSigned(this.secret, signed, Date.now() / 1000);
    this.received.push({ ...message, key: String(key), isSigned: isOurs });
    (this.next.shift() ?? moods.takes)(response, message.id);
  }

  /** Tells the office what became of a message, or what somebody else would have it believe. */
  async reports(
    office: string,
    report: Report,
    forged: Partial<Signing> = {},
  ): Promise<{ status: number; body: unknown }> {
    const { at = new Date().toISOString(), message, status } = report;
    const timestamp = forged.timestamp ?? String(Math.floor(Date.now() / 1000));
    const signed = forged.signed ?? [message, status, at].join('.');
    const signature = forged.signature ?? signatureOf(forged.secret ?? this.secret, timestamp, signed);
    const response = await fetch(`${office}/api/sending/reports`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'banjie-timestamp': timestamp, 'banjie-signature': signature },
      body: JSON.stringify({ message, status, at }),
    });
    return { status: response.status, body: await json(response.body!) };
  }

  close(): Promise<void> {
    return this.shut();
  }
}

export interface Report {
  message: string;
  status: 'delivered' | 'failed';
  at?: string;
}

interface Signing {
  secret: string;
  timestamp: string;
  signature: string;
  /** What the signature is over, in place of the report. */
  signed: string;
}
