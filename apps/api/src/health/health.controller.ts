import { readHealth, WriteCheck, type Health } from '@banjie/office';
import { officeClock, type Runtime } from '@banjie/runtime';
import { Controller, Inject, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Route } from '../http/endpoint.js';
import { JobQueues } from '../operations/job-queues.js';
import { RUNTIME } from '../tokens.js';
import { aliveAnswer, healthAnswer, type HealthAnswer } from './health-answer.js';

@Controller('api')
export class HealthController {
  private reading: Promise<Health> | null = null;

  constructor(
    @Inject(RUNTIME) private readonly runtime: Runtime,
    private readonly queues: JobQueues,
    private readonly writeCheck: WriteCheck,
  ) {}

  @Route({
    method: 'GET',
    path: 'health',
    access: 'public',
    answer: healthAnswer,
    otherStatus: 503,
    summary: { zh: '健康状况', en: 'Readiness: database, queue, sweep, clock' },
  })
  async health(@Res({ passthrough: true }) reply: FastifyReply): Promise<HealthAnswer> {
    const health = await this.read();
    void reply.status(health.status === 'ready' ? 200 : 503);
    return health;
  }

  /** However many ask at once, it is read once: anybody may ask. */
  private read(): Promise<Health> {
    this.reading ??= readHealth(this.runtime, this.queues.state(), this.writeCheck.takesWrites()).finally(() => {
      this.reading = null;
    });
    return this.reading;
  }

  /** For whoever restarts a process: it answers. Says nothing of the database, which a restart would not mend. */
  @Route({
    method: 'GET',
    path: 'health/live',
    access: 'public',
    answer: aliveAnswer,
    summary: { zh: '进程存活', en: 'This process answers' },
  })
  live() {
    return { alive: true };
  }

  /** For whoever sends requests here: they can be served, even while no worker sweeps; the counter goes on without one. */
  @Route({
    method: 'GET',
    path: 'health/serving',
    access: 'public',
    answer: aliveAnswer,
    summary: { zh: '可以受理请求', en: 'This process can serve: it reads the database' },
  })
  async serving() {
    await officeClock(this.runtime.manager);
    return { alive: true };
  }
}
