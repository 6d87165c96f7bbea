import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { build } from '../build.mjs';
import { inherited, Misconfigured } from '../config.mjs';
import { isFree } from '../free-port.mjs';
import { root } from '../root.mjs';
import { runProgram } from '../run-program.mjs';
import { announcement } from './announce.mjs';
import { Application } from './application.mjs';
import { prepareOutside, startEmbedded } from './databases.mjs';
import { watchSources } from './watch.mjs';

/**
 * @typedef {object} Running
 * @property {boolean} watch rebuild and restart on every change
 * @property {AbortSignal} signal stops the office
 * @property {(error: Error) => void} giveUp
 */

/**
 * Runs the office until the signal: database, migrations, api and worker. What was started is stopped in
 * reverse order, within 10 s, whatever happened in between.
 * @param {import('../config.mjs').Settings} settings
 * @param {Running} running
 */
export async function runOffice(settings, { watch, signal, giveUp }) {
  /** @type {(() => Promise<void>)[]} */
  const undo = [];
  try {
    const database = settings.outside ? prepareOutside(settings) : startEmbedded(settings, { undo });
    const [server] = await settled(database, build(signal));
    signal.throwIfAborted();
    await requirePort(settings, server.adopted ? 10 : 0, signal);
    const { ownerUrl, applicationUrl } = await server.migrate(signal);
    signal.throwIfAborted();
    const variables = { ...office(settings, server), DATABASE_URL: applicationUrl };
    if (settings.mode === 'trial')
      await runProgram('libs/office/dist/trial-office/seed.js', {
        variables: { ...variables, MIGRATION_DATABASE_URL: ownerUrl },
        signal,
      });
    const url = await startApplications(variables, { undo, giveUp, watch, signal });
    process.stdout.write(
      `${announcement({ url, home: server.home, trialPassword: settings.mode === 'trial' ? server.trialPassword : null })}\n`,
    );
    if (!signal.aborted) await once(signal, 'abort');
    process.stdout.write('\n正在收尾…… / Finishing what is under way…\n');
  } finally {
    for (const step of undo.reverse()) await step().catch(giveUp);
  }
}

/**
 * Like Promise.all, but waits for both even if one fails: what the other one starts must be stopped again.
 * @template A, B
 * @param {Promise<A>} first
 * @param {Promise<B>} second
 * @returns {Promise<[A, B]>}
 */
async function settled(first, second) {
  await Promise.allSettled([first, second]);
  return Promise.all([first, second]);
}

/**
 * What api, worker and seed are told.
 * @param {import('../config.mjs').Settings} settings
 * @param {import('./databases.mjs').OfficeDatabase} database
 */
function office({ mode, queue, port, host }, { home, dataKey, trialPassword }) {
  return {
    ...{ MODE: mode, QUEUE: queue, PORT: String(port), HOST: host },
    ...{ DATA_DIR: home, DATA_KEY: dataKey, WEB_ROOT: `${root}apps/web/dist` },
    ...(mode === 'trial' ? { TRIAL_PASSWORD: trialPassword } : {}),
  };
}

/**
 * @param {Record<string, string>} variables
 * @param {Running & { undo: (() => Promise<void>)[] }} running
 */
async function startApplications(variables, { undo, giveUp, watch, signal }) {
  const environment = { ...inherited(), ...variables };
  const [worker, api] = ['worker', 'api'].map((name) => new Application(name, environment, { signal, giveUp }));
  if (!worker || !api) throw new Error('unreachable');
  const stop = async () => void (await Promise.all([worker.stop(), api.stop()]));
  undo.push(stop);
  // One that is only just starting is not waited for.
  signal.addEventListener('abort', stop, { once: true });
  const [url] = await settled(api.start(), worker.start());
  if (watch) watchSources(async () => void (await Promise.all([worker.restart(), api.restart()])), signal);
  return url ?? `http://${variables['HOST']}:${variables['PORT']}`;
}

/**
 * @param {import('../config.mjs').Settings} settings
 * @param {number} seconds the children of a killed launcher may need to leave the port
 * @param {AbortSignal} signal
 */
async function requirePort({ port, host }, seconds, signal) {
  for (let waited = 0; !(await mayListen(port, host)); waited += 0.2) {
    if (waited >= seconds) {
      throw new Misconfigured(
        `端口 ${port} 已被占用，请用 PORT 另选一个。\nPort ${port} is taken; choose another with PORT.`,
      );
    }
    await sleep(200, undefined, { signal });
  }
}

/**
 * @param {number} port
 * @param {string} host
 */
async function mayListen(port, host) {
  try {
    return await isFree(port, host);
  } catch (error) {
    throw new Misconfigured(
      `PORT=${port} HOST=${host}：无法在此开放，请另选 / cannot listen there, choose others: ${/** @type {Error} */ (error).message}`,
    );
  }
}
