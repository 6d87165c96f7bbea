import { atOnce } from './at-once.js';
import type { Fault } from './fault.js';
import { killedApi } from './killed-api.js';
import { killedWorker } from './killed-worker.js';
import { oneKey } from './one-key.js';
import { repeatedJobs } from './repeated-jobs.js';

/** The suite, in the order of guarantees.md. */
export const faults: readonly Fault[] = [killedWorker, killedApi, repeatedJobs, oneKey, atOnce];
