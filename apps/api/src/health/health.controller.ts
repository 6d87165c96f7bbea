import { machineTimeMs, type Runtime } from '@banjie/runtime';
import { localDateOf } from '@banjie/workflows';
import { Controller, Inject, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Route } from '../http/endpoint.js';
import { RUNTIME } from '../tokens.js';

interface HealthRow {
  mode: string;
  now: Date;
  server_now: Date;
  shift: string;
  sweep_age_s: number | null;
  overdue: number;
  outbox: number;
  outbox_age_s: number | null;
  provisional: number;
}

const statement = `
  SELECT mode, office_now() AS now, clock_timestamp() AS server_now, clock_shift::text AS shift,
    EXTRACT(EPOCH FROM clock_timestamp() - swept_at)::float8 AS sweep_age_s,
    (SELECT count(*)::int FROM timer WHERE state = 'armed' AND fire_at < office_now() - interval '60 seconds') AS overdue,
    (SELECT count(*)::int FROM outbox WHERE done_at IS NULL) AS outbox,
    (SELECT EXTRACT(EPOCH FROM clock_timestamp() - min(created_at))::float8 FROM outbox WHERE done_at IS NULL) AS outbox_age_s,
    (SELECT count(*)::int FROM timer WHERE state = 'armed' AND provisional) AS provisional
  FROM office WHERE id = 1`;

interface Warning {
  code: string;
  zh: string;
  en: string;
}

/** A worker sweeps every 20 s: three missed sweeps mean that nobody does. */
const sweepTooOldS = 60;
const skewTooLargeMs = 5_000;
/** From 1 November on the next year's calendar is asked for (R3). */
const alarmFrom = '11-01';

@Controller('api')
export class HealthController {
  constructor(@Inject(RUNTIME) private readonly runtime: Runtime) {}

  @Route({ method: 'GET', path: 'health', access: 'public', summary: { zh: '健康状况', en: 'Readiness: database, queue, sweep, clock' } })
  async health(@Res({ passthrough: true }) reply: FastifyReply) {
    const [row] = await this.runtime.manager.query<HealthRow[]>(statement);
    if (!row) throw new Error('The database has no office.');
    const skewMs = machineTimeMs() - row.server_now.getTime();
    const warnings = [...workWarnings(row, skewMs), ...(await this.calendarWarnings(row))];
    const ready = !warnings.some(({ code }) => ['sweepLate', 'clockSkew'].includes(code));
    void reply.status(ready ? 200 : 503);
    return {
      status: ready ? 'ready' : 'degraded',
      office: { mode: row.mode, now: row.now.toISOString() },
      checks: { database: 'up', sweepAgeSeconds: row.sweep_age_s, overdueTimers: row.overdue, outbox: row.outbox, outboxAgeSeconds: row.outbox_age_s, clockSkewMs: skewMs },
      warnings,
    };
  }

  private async calendarWarnings({ now, provisional }: HealthRow): Promise<Warning[]> {
    const { calendar } = await this.runtime.shelf.newest();
    const today = localDateOf(now.toISOString());
    const year = Number(today.slice(0, 4));
    const wanted = today.slice(5) >= alarmFrom ? [year, year + 1] : [year];
    const missing = wanted.filter((one) => !calendar.isLoaded(one));
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
}

function workWarnings(row: HealthRow, skewMs: number): Warning[] {
  const warnings: Warning[] = [];
  if (row.sweep_age_s === null || row.sweep_age_s > sweepTooOldS) {
    warnings.push({ code: 'sweepLate', zh: '后台工作进程没有巡检，到期事项不会自动处理。', en: 'No worker has swept lately; nothing due is acted on.' });
  }
  if (Math.abs(skewMs) > skewTooLargeMs) {
    warnings.push({ code: 'clockSkew', zh: '本机时钟与数据库时钟相差超过 5 秒。', en: 'This machine’s clock differs from the database’s by more than 5 s.' });
  }
  if (row.overdue > 0) {
    warnings.push({ code: 'lateTimers', zh: `${row.overdue} 个到期事项超过一分钟未处理。`, en: `${row.overdue} timers are more than a minute late.` });
  }
  return warnings;
}
