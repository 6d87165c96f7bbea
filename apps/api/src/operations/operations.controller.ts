import { askForSweep, readOperationsPage, retryDelivery } from '@banjie/office';
import { strayTimers, type Runtime } from '@banjie/runtime';
import { Controller, Inject, Param } from '@nestjs/common';
import { Officer, type SignedIn } from '../access/officer-in-session.js';
import { Route } from '../http/endpoint.js';
import { RUNTIME } from '../tokens.js';
import { JobQueues } from './job-queues.js';
import {
  deliveryRetried,
  operationsAnswer,
  sweepAsked,
  timersChecked,
  type OperationsAnswer,
  type TimersChecked,
} from './operations-answers.js';
import { readJobs } from './jobs-reading.js';

const administrator = ['systemAdministrator'] as const;

/** How the office's own work goes, and what an administrator may do about it. No personal data, nothing of the sealed lane (R12). */
@Controller('api')
export class OperationsController {
  constructor(
    @Inject(RUNTIME) private readonly runtime: Runtime,
    private readonly queues: JobQueues,
  ) {}

  @Route({
    method: 'GET',
    path: 'operations',
    access: administrator,
    answer: operationsAnswer,
    summary: { zh: '运行状况', en: 'How the office’s own work goes' },
  })
  async page(): Promise<OperationsAnswer> {
    const [page, jobs] = await Promise.all([readOperationsPage(this.runtime), readJobs(this.runtime, this.queues)]);
    return { ...page, jobs };
  }

  @Route({
    method: 'GET',
    path: 'operations/stray-timers',
    access: administrator,
    answer: timersChecked,
    summary: { zh: '核对每个环节的计时', en: 'Check that no live state is without its timer (I10)' },
  })
  async strayTimers(): Promise<TimersChecked> {
    const { checked, stray } = await strayTimers(this.runtime, { sealed: false });
    return { checked, stray: stray.slice(0, 100) };
  }

  @Route({
    method: 'POST',
    path: 'operations/sweep',
    access: administrator,
    answer: sweepAsked,
    status: 202,
    summary: { zh: '立即巡检', en: 'Ask the worker to sweep now' },
  })
  async sweep(@Officer() actor: SignedIn) {
    await askForSweep(this.runtime.manager, actor);
    return { asked: true };
  }

  @Route({
    method: 'POST',
    path: 'operations/deliveries/:id/retry',
    access: administrator,
    answer: deliveryRetried,
    status: 202,
    summary: { zh: '重新送出', en: 'Try a failed notice or mail again' },
  })
  async retry(@Param('id') id: string, @Officer() actor: SignedIn) {
    await retryDelivery(this.runtime.manager, actor, id);
    return { retried: id };
  }
}
