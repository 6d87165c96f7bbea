import { signatureOf, type SendingConfig } from '@banjie/office';
import { machineTimeMs } from '@banjie/runtime';
import { z } from 'zod';

/** A message as the gateway gets it; `id` stays the same however often it is handed over. */
export interface Text {
  id: string;
  to: string;
  text: string;
}

/** `refused`: it will never be taken; `later`: it may be. `code` holds no number and no word of the message. */
export type Taken = { taken: 'accepted'; reference: string } | { taken: 'refused' | 'later'; code: string };

export interface Gateway {
  handOver(text: Text): Promise<Taken>;
}

/** A gateway that says nothing for so long (ms) is asked again later, under the same id. */
export const gatewayPatienceMs = 20_000;

const acceptance = z.object({ reference: z.string().max(100).optional() });

/** The gateway at `url` (docs/sending-port.md). Each request is signed, and none is repeated here: that is the outbox's business. */
export function createGateway({ url, secret }: SendingConfig, patienceMs = gatewayPatienceMs): Gateway {
  return {
    handOver: async (text) => {
      const body = JSON.stringify(text);
      const timestamp = String(Math.floor(machineTimeMs() / 1000));
      const headers = {
        'content-type': 'application/json',
        'idempotency-key': text.id,
        'banjie-timestamp': timestamp,
        'banjie-signature': signatureOf(secret, timestamp, body),
      };
      const signal = AbortSignal.timeout(patienceMs);
      try {
        // To no other address than the one that was set: the body holds a number.
        return await takenBy(await fetch(url, { method: 'POST', headers, body, signal, redirect: 'error' }));
      } catch {
        return { taken: 'later', code: signal.aborted ? 'timeout' : 'unreachable' };
      }
    },
  };
}

/** 409: it has the message already. 408, 425 and 429, like all of its own faults, are no answer to the message. */
async function takenBy(response: Response): Promise<Taken> {
  const { status } = response;
  const answer = acceptance.safeParse(await response.json().catch(() => ({})));
  if (response.ok || status === 409)
    return { taken: 'accepted', reference: (answer.success && answer.data.reference) || '' };
  const code = `HTTP ${status}`;
  return { taken: status >= 500 || [408, 425, 429].includes(status) ? 'later' : 'refused', code };
}
