import { atOnce } from './at-once.js';
import type { Fault } from './fault.js';
import { oneKey } from './one-key.js';
import { repeatedJobs } from './repeated-jobs.js';

/** The suite, in the order of guarantees.md. */
export const faults: readonly Fault[] = [repeatedJobs, oneKey, atOnce];
