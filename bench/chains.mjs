import { verifyHistory } from '@banjie/runtime';
import { openRuntime } from './lifecycle.mjs';

const sample = 1_000;

/**
 * Figures of cases the runtime would not recognise as its own would mean nothing: verifies the histories of some of them,
 * drawn at random, as `npm run verify-history` would all.
 * @param {import('./databases.mjs').Database} database
 */
export async function requireWholeChains({ appUrl }) {
  const { runtime, close } = await openRuntime(appUrl, 1);
  // On this connection the name means the sample.
  await runtime.manager.query(
    `CREATE TEMP TABLE case_file AS SELECT * FROM public.case_file ORDER BY random() LIMIT ${sample}`,
  );
  const { cases, broken } = await verifyHistory(runtime.manager);
  await close();
  if (broken[0] || cases === 0)
    throw new Error(`A copied case has a broken history: ${broken[0]?.number} ${broken[0]?.problem}`);
}
