import { horizonMs } from '@banjie/office';
import { dueInstants, type Runtime } from '@banjie/runtime';
import type { JobQueues } from './job-queues.js';
import type { OperationsAnswer } from './operations-answers.js';

/** A queue that cannot be reached is a finding, not a failure of the page: nothing depends on it but haste. */
export async function readJobs({ manager }: Runtime, queues: JobQueues): Promise<OperationsAnswer['jobs']> {
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
