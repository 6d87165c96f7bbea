import { dueInstants, type Runtime } from '@banjie/runtime';
import {
  horizonMs,
  lateTimers,
  missingYears,
  operationLog,
  readOperations,
  stuckDeliveries,
  type LateTimers,
  type StuckDelivery,
} from '@banjie/office';
import { noticeDuties, rungLabels } from '@banjie/workflows';
import { clockLabel, naming } from '../docket/labels.js';
import type { OperationsAnswer } from './operations-answers.js';
import type { JobQueues } from './job-queues.js';

/** Everything the operations page shows but the check of the timers, which reads every open process. */
export async function readOperationsPage(runtime: Runtime, queues: JobQueues): Promise<OperationsAnswer> {
  const { manager, settingsCache } = runtime;
  const reading = await readOperations(manager);
  const [late, stuck, log, missing, jobs, settings] = await Promise.all([
    lateTimers(manager),
    stuckDeliveries(manager),
    operationLog(manager),
    missingYears(runtime, reading.now),
    readJobs(runtime, queues),
    settingsCache.newest(),
  ]);
  return {
    reading: { ...reading, now: reading.now.toISOString() },
    missingYears: missing,
    jobs,
    lateTimers: late.map(lateView),
    stuckDeliveries: stuck.map(stuckView),
    log: log.map(({ officer, act, subject, at }) => ({
      officerName: naming(settings).officer(officer),
      act,
      subject,
      at: at.toISOString(),
    })),
  };
}

/** A queue that cannot be reached is a finding, not a failure of the page: nothing depends on it but haste. */
async function readJobs({ manager }: Runtime, queues: JobQueues) {
  try {
    if ((await queues.state()) === 'down') return outOfReach;
    const instants = (await dueInstants(manager, horizonMs)).map(({ at }) => at);
    const [read, missing] = [await queues.read(), await queues.missing(instants)];
    return { reachable: true, queues: read, wakeUps: { due: instants.length, missing } };
  } catch {
    return outOfReach;
  }
}

const outOfReach = { reachable: false, queues: [], wakeUps: { due: 0, missing: 0 } };

const lateView = ({ clock, rung, count, since, latenessS }: LateTimers) => ({
  clock,
  rung,
  count,
  since: since.toISOString(),
  latenessS,
  clockLabel: clockLabel(clock),
  rungLabel: rungLabels[rung] ?? { zh: rung, en: rung },
});

const stuckView = ({ id, topic, kind, owedAt, attempts, lastError, nextAttemptAt, givenUp }: StuckDelivery) => ({
  id,
  topic,
  kind,
  label: noticeDuties[kind].label,
  attempts,
  lastError,
  givenUp,
  owedAt: owedAt.toISOString(),
  nextAttemptAt: nextAttemptAt?.toISOString() ?? null,
});
