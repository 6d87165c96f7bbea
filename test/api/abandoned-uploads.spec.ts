import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { officeFileKind } from '../../apps/api/src/attachments/zip-file.js';
import { Turns } from '../../apps/api/src/attachments/turns.js';
import { aPetition } from '../support/a-petition.js';
import { eventually } from '../support/eventually.js';
import { aWordFileOf } from '../support/hostile-files.js';
import { openTrialOffice, type TrialOffice } from '../support/trial-office.js';
import { formOf, uploaded } from '../support/uploads.js';

const gone = new Error('nobody waits');

describe('a file whose sender has gone', () => {
  it('is unpacked no further', async () => {
    const leaving = new AbortController();
    const unpacking = officeFileKind(aWordFileOf(30 * 1024 * 1024, 700_000), leaving.signal);
    setImmediate(() => leaving.abort(gone));
    await expect(unpacking).rejects.toBe(gone);
  });
});

describe('turns', () => {
  const staying = new AbortController().signal;

  it('go round the senders: one who comes late is before the many of another', async () => {
    const turns = new Turns({ atOnce: 1, each: 1 });
    const done: string[] = [];
    const ask = (sender: string, what: string) => turns.inTurn(sender, staying, async () => void done.push(what));
    await Promise.all([ask('a', 'a1'), ask('a', 'a2'), ask('a', 'a3'), ask('b', 'b1')]);
    expect(done).toEqual(['a1', 'a2', 'b1', 'a3']);
  });

  it('are at most so many at once, and of one sender so many', async () => {
    const turns = new Turns({ atOnce: 3, each: 2 });
    const begun: string[] = [];
    const enter = async (sender: string): Promise<() => void> => {
      const leave = await turns.enter(sender, staying);
      begun.push(sender);
      return leave;
    };
    const [first, ...others] = ['a', 'a', 'a', 'b', 'b'].map(enter);
    await others[2];
    expect(begun).toEqual(['a', 'a', 'b']);
    (await first)?.();
    await others[1];
    expect(begun).toEqual(['a', 'a', 'b', 'a']);
  });

  it('are not kept for whoever leaves, and those behind move up', async () => {
    const turns = new Turns({ atOnce: 1, each: 1 });
    const leave = await turns.enter('a', staying);
    const leaving = new AbortController();
    const [given, next] = [turns.enter('b', leaving.signal), turns.enter('c', staying)];
    leaving.abort(gone);
    await expect(given).rejects.toBe(gone);
    await expect(turns.enter('b', leaving.signal)).rejects.toBe(gone);
    leave();
    (await next)();
  });
});

describe('uploads whose senders have gone', () => {
  const scans: Socket[] = [];
  let isHeld = true;
  let daemon: Server;
  let office: TrialOffice;
  /** Gives its verdict only when it is no longer held. */
  beforeAll(async () => {
    daemon = createServer((socket) => {
      scans.push(socket);
      socket.on('error', () => undefined);
      socket.on('data', (piece: Buffer) => {
        if (!isHeld && piece.subarray(-4).equals(Buffer.alloc(4))) socket.end('stream: OK\0');
      });
    });
    await new Promise<void>((resolve) => daemon.listen(0, '127.0.0.1', resolve));
    const { port } = daemon.address() as AddressInfo;
    office = await openTrialOffice({ worker: false, virusScan: `clamav://127.0.0.1:${port}` });
  });
  afterAll(async () => {
    await office.close();
    await new Promise((resolve) => daemon.close(resolve));
  });

  it('are given up at once, those in line too, and leave nothing', async () => {
    const clerk = await office.signedInAs('window');
    const { address } = await aPetition().registeredBy(clerk);
    const path = `${address}/attachments`;
    const leaving = new AbortController();
    const headers = { cookie: clerk.cookie };
    const many = Array.from({ length: 20 }, (_, index) => {
      const body = formOf([[`${index}.txt`, Buffer.from('一')]]);
      return fetch(`${office.url}/api/${path}`, { method: 'POST', headers, body, signal: leaving.signal });
    });
    const ends = Promise.allSettled(many);
    await eventually(async () => scans.length >= 3, 'the first three are looked at');
    leaving.abort();
    expect((await ends).map(({ status }) => status)).toEqual(many.map(() => 'rejected'));
    await eventually(async () => scans.every(({ closed }) => closed), 'nobody is looked at any more');
    isHeld = false;
    const looked = scans.length;
    const { status } = await uploaded(office, path, formOf([['last.txt', Buffer.from('二')]]), clerk.cookie);
    expect([status, scans.length]).toEqual([201, looked + 1]);
    expect((await clerk.sees({ address })).attachments).toHaveLength(1);
  });
});
