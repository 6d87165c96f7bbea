import { ProcessOfOurs } from '../../support/process-of-ours.js';
import { Client } from './client.js';
import type { Queue } from './fault.js';
import { OwnServer } from './own-server.js';
import { placeOfQueue } from './queue-place.js';
import { postsMany } from './writes.js';

/** An api and a worker of their own before a database server that a fault strikes, and somebody who posts. */
export interface StormOffice {
  server: OwnServer;
  api: ProcessOfOurs;
  worker: ProcessOfOurs;
  /** The address of the api. */
  url: string;
  client: Client;
  /** Somebody else in the same session, with a history of their own. */
  another(): Client;
  /** A storm of posts that outlasts the fault; `over` once every one of them was answered or given up. */
  storm(round: number): { stormy: Client; over: Promise<void> };
}

const postsOfAStorm = 60;

/** Opens such an office, lets the fault strike it, and takes everything down again, whatever came of it. */
export async function inAStorm(queue: Queue, strike: (office: StormOffice) => Promise<void>): Promise<void> {
  const [server, place] = [await OwnServer.start(), await placeOfQueue(queue)];
  const [api, worker] = [
    ProcessOfOurs.start('api', server.appUrl, {}, { quiet: true }),
    ProcessOfOurs.start('worker', server.appUrl, place.variables, { quiet: true }),
  ];
  try {
    // A program that finds no database when it starts ends, and is started again by whoever runs it.
    const [address] = await Promise.all([api.url, worker.url]);
    const url = address ?? '';
    const client = await Client.signedIn(() => url);
    const another = (): Client => client.at(() => url);
    const storm = (round: number) => {
      const stormy = another();
      return { stormy, over: postsMany(stormy, `storm-${round}`, postsOfAStorm) };
    };
    await strike({ server, api, worker, url, client, another, storm });
  } finally {
    await Promise.all([api.stop(), worker.stop()]);
    await server.remove();
    await place.leave();
  }
}
