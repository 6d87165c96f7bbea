import { atOnce } from './at-once.js';
import { authorization } from './authorization.js';
import { badConnections } from './bad-connections.js';
import { changedCalendar } from './changed-calendar.js';
import { drained } from './drained.js';
import type { Fault } from './fault.js';
import { flooded } from './flooded.js';
import { fullDisk } from './full-disk.js';
import { killedApi } from './killed-api.js';
import { killedWorker } from './killed-worker.js';
import { everyQueue, lostQueue } from './lost-queue.js';
import { oneKey } from './one-key.js';
import { randomWalks } from './random-walks.js';
import { repeatedJobs } from './repeated-jobs.js';
import { rollingRestart } from './rolling-restart.js';
import { stoppedDatabase } from './stopped-database.js';
import { tampering } from './tampering.js';
import { workingDays } from './working-days.js';
import { wrongClock } from './wrong-clock.js';

/** The suite, in order. */
export const faults: readonly Fault[] = [
  killedWorker,
  killedApi,
  stoppedDatabase,
  lostQueue,
  everyQueue,
  wrongClock,
  repeatedJobs,
  oneKey,
  atOnce,
  badConnections,
  fullDisk,
  rollingRestart,
  drained,
  changedCalendar,
  workingDays,
  randomWalks,
  tampering,
  authorization,
  flooded,
];
