import { v7 as uuid } from 'uuid';
import { Caller } from './caller.mjs';
import { createOffice } from './databases.mjs';
import { acts, handler, registration, window } from './lifecycle-acts.mjs';
import { contest, inFlight, limitFor, openRuntime } from './lifecycle.mjs';
import { OfficeProcess } from './office-process.mjs';

/**
 * The same matter as people bring it in: over kept connections to the api as a process of its own.
 * @param {Caller} caller
 */
export async function matterOverHttp(caller) {
  const key = uuid();
  const { number } = await caller.post(window.id, 'petitions', registration, `${key}-0`);
  for (const [index, { by, act, payload }] of acts.entries()) {
    await caller.post(by.id, `petitions/${number}/acts/${act}`, payload, `${key}-${index + 1}`);
  }
}

/**
 * @param {string} url
 * @param {number} count
 */
export async function signedInCallers(url, count) {
  const callers = Array.from({ length: count }, () => new Caller(url));
  for (const caller of callers) for (const { id } of [window, handler]) await caller.signIn(id);
  return callers;
}

/**
 * Sessions, validation, idempotency, history chain and all, sixteen connections, against the same rows by hand.
 * @type {import('./parts.mjs').Part}
 */
export async function http({ server, rounds, size, say }) {
  const database = await createOffice(server);
  const ours = await openRuntime(database.appUrl);
  const byHand = await limitFor(ours, database);
  await ours.close();
  const api = await OfficeProcess.start('api', database.appUrl);
  const callers = await signedInCallers(api.url, inFlight);
  try {
    const sides = {
      ours: (/** @type {number} */ lane) => matterOverHttp(/** @type {Caller} */ (callers[lane])),
      limit: (/** @type {number} */ lane) => byHand.matter(lane),
    };
    return await contest(sides, { url: database.ownerUrl, rounds, size, say });
  } finally {
    for (const caller of callers) caller.close();
    await api.stop();
    await byHand.close();
    await database.drop();
  }
}
