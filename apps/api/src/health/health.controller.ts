import { lacksStaff, missingYears, readOperations, type OperationsReading } from '@banjie/office';
import { officeClock, type Runtime } from '@banjie/runtime';
import { Controller, Inject, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Route } from '../http/endpoint.js';
import { JobQueues, type QueueState } from '../operations/job-queues.js';
import { RUNTIME } from '../tokens.js';
import { aliveAnswer, healthAnswer, type HealthAnswer } from './health-answer.js';

type Warning = HealthAnswer['warnings'][number];

/** A worker sweeps every 20 s: at this age the next sweep is two periods late, and nobody does it. */
const sweepTooOldS = 60;
const skewTooLargeMs = 5_000;

@Controller('api')
export class HealthController {
  constructor(
    @Inject(RUNTIME) private readonly runtime: Runtime,
    private readonly queues: JobQueues,
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
    const [reading, queue] = await Promise.all([readOperations(this.runtime.manager), this.queues.state()]);
    const warnings = [
      ...workWarnings(reading),
      ...queueWarnings(queue),
      ...(await this.setUpWarnings(reading)),
      ...calendarWarnings(reading, await missingYears(this.runtime, reading.now)),
    ];
    const ready = !warnings.some(({ code }) => ['sweepLate', 'clockSkew'].includes(code));
    void reply.status(ready ? 200 : 503);
    const { mode, now, sweepAgeS, lateTimers, outbox, outboxAgeS, clockSkewMs } = reading;
    return {
      status: ready ? 'ready' : 'degraded',
      office: { mode, now: now.toISOString() },
      checks: {
        database: 'up',
        queue,
        sweepAgeSeconds: sweepAgeS,
        overdueTimers: lateTimers,
        outbox,
        outboxAgeSeconds: outboxAgeS,
        clockSkewMs,
      },
      warnings,
    };
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

  /** A real office that nobody could work in yet; a trial one is founded whole. */
  private async setUpWarnings({ mode }: OperationsReading): Promise<Warning[]> {
    if (mode !== 'production' || !lacksStaff(await this.runtime.settingsCache.newest())) return [];
    return [
      {
        code: 'setUpUnfinished',
        zh: '本机关尚未启用完毕，请系统管理员按“启用向导”补齐人员。',
        en: 'The office is not set up yet: the system administrator goes on with the first-run guide.',
      },
    ];
  }
}

function calendarWarnings({ provisional }: OperationsReading, missing: readonly number[]): Warning[] {
  const [zh, en] =
    provisional > 0
      ? [`已有 ${provisional} 个期限按临时规则计算。`, `${provisional} deadlines are provisional.`]
      : ['跨入该年的期限将按临时规则计算。', 'deadlines that reach into it will be provisional.'];
  return missing.map((one) => ({
    code: 'calendarMissing',
    zh: `${one} 年节假日安排尚未导入，${zh}`,
    en: `The calendar of ${one} is not loaded; ${en}`,
  }));
}

/** The sweep does the queue's work meanwhile: a warning, and the office stays ready. */
function queueWarnings(queue: QueueState): Warning[] {
  if (queue !== 'down') return [];
  return [
    {
      code: 'queueDown',
      zh: '任务队列连不上，到期事项改由巡检处理，最多晚 20 秒。',
      en: 'The job queue cannot be reached; the sweep does its work, up to 20 s later.',
    },
  ];
}

function workWarnings({ sweepAgeS, clockSkewMs, lateTimers }: OperationsReading): Warning[] {
  const warnings: Warning[] = [];
  if (sweepAgeS === null || sweepAgeS > sweepTooOldS) {
    warnings.push({
      code: 'sweepLate',
      zh: '后台工作进程没有巡检，到期事项不会自动处理。',
      en: 'No worker has swept lately; nothing due is acted on.',
    });
  }
  if (Math.abs(clockSkewMs) > skewTooLargeMs) {
    warnings.push({
      code: 'clockSkew',
      zh: '本机时钟与数据库时钟相差超过 5 秒。',
      en: 'This machine’s clock differs from the database’s by more than 5 s.',
    });
  }
  if (lateTimers > 0) {
    warnings.push({
      code: 'lateTimers',
      zh: `${lateTimers} 个到期事项超过一分钟未处理。`,
      en: `${lateTimers} timers are more than a minute late.`,
    });
  }
  return warnings;
}
