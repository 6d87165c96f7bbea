import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { aPetition } from '../support/a-petition.js';
import { openTrialOffice, type TrialOffice } from '../support/trial-office.js';
import { formOf, uploaded } from '../support/uploads.js';

describe('a virus scanner', () => {
  let daemon: Server;
  let guarded: TrialOffice;
  /** Speaks as ClamAV's daemon does: hears the pieces out, then gives its verdict. */
  beforeAll(async () => {
    daemon = createServer((socket) => {
      const heard: Buffer[] = [];
      socket.on('data', (piece: Buffer) => {
        heard.push(piece);
        const all = Buffer.concat(heard);
        if (all.subarray(-4).equals(Buffer.alloc(4)) && all.length > 14)
          socket.end(all.includes('EICAR') ? 'stream: Eicar-Signature FOUND\0' : 'stream: OK\0');
      });
      socket.on('error', () => undefined);
    });
    await new Promise<void>((resolve) => daemon.listen(0, '127.0.0.1', resolve));
    guarded = await openTrialOffice({
      worker: false,
      virusScan: `clamav://127.0.0.1:${(daemon.address() as AddressInfo).port}`,
    });
  });
  afterAll(() => guarded.close());

  it('lets clean files pass, keeps infected ones out, and where it cannot be asked nothing is kept', async () => {
    const clerk = await guarded.signedInAs('window');
    const { address } = await aPetition().registeredBy(clerk);
    const send = (text: string) =>
      uploaded(guarded, `${address}/attachments`, formOf([['a.txt', Buffer.from(text)]]), clerk.cookie);
    const [clean, infected] = [await send('平安'), await send('EICAR')];
    await new Promise((resolve) => daemon.close(resolve));
    const unasked = await send('平安');
    expect([clean.status, clean.body.scan, infected.status, infected.body.code, unasked.status]).toEqual([
      201,
      'clean',
      422,
      'infected',
      503,
    ]);
    expect((await clerk.sees({ address })).attachments).toHaveLength(1);
  });
});
