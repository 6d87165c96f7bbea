import { counted } from '@banjie/workflows';
import type { Runtime } from '@banjie/runtime';
import { missingYears } from './missing-years.js';
import { lacksStaff } from '../organisation/first-run.js';
import { readOperations, type OperationsReading } from './reading.js';

/** none: the office works without a queue. */
export type QueueState = 'up' | 'down' | 'none';

export interface Warning {
  code: string;
  zh: string;
  en: string;
}

/** How the office's own work goes, for everybody: no personal data, nothing of the sealed lane (R12). */
export interface Health {
  status: 'ready' | 'degraded';
  office: { mode: OperationsReading['mode']; now: string };
  checks: {
    database: 'up';
    writes: 'up' | 'down';
    queue: QueueState;
    sweepAgeSeconds: number | null;
    overdueTimers: number;
    outbox: number;
    outboxAgeSeconds: number | null;
    clockSkewMs: number;
  };
  warnings: Warning[];
}

/** A worker sweeps every 20 s: at this age the next sweep is two periods late, and nobody does it. */
const sweepTooOldS = 60;
const skewTooLargeMs = 5_000;

/** What of the office's work is not as it should be; `queueState` and `takesWrites` are asked meanwhile. */
export async function readHealth(
  runtime: Runtime,
  queueState: Promise<QueueState>,
  takesWrites: Promise<boolean>,
): Promise<Health> {
  const [reading, queue, writes] = await Promise.all([readOperations(runtime.manager), queueState, takesWrites]);
  const warnings = [
    ...writeWarnings(writes),
    ...workWarnings(reading),
    ...queueWarnings(queue),
    ...(await setUpWarnings(runtime, reading)),
    ...calendarWarnings(reading, await missingYears(runtime, reading.now)),
  ];
  const ready = !warnings.some(({ code }) => ['writesFail', 'sweepLate', 'clockSkew'].includes(code));
  const { mode, now, sweepAgeS, lateTimers, outbox, outboxAgeS, clockSkewMs } = reading;
  return {
    status: ready ? 'ready' : 'degraded',
    office: { mode, now: now.toISOString() },
    checks: {
      database: 'up',
      writes: writes ? 'up' : 'down',
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

/** A real office that nobody could work in yet; a trial one is founded whole. */
async function setUpWarnings({ settingsCache }: Runtime, { mode }: OperationsReading): Promise<Warning[]> {
  if (mode !== 'production' || !lacksStaff(await settingsCache.newest())) return [];
  return [
    {
      code: 'setUpUnfinished',
      zh: '本机关尚未启用完毕，请系统管理员按“启用向导”补齐人员。',
      en: 'The office is not set up yet: the system administrator goes on with the first-run guide.',
    },
  ];
}

function calendarWarnings({ provisional }: OperationsReading, missing: readonly number[]): Warning[] {
  const [zh, en] =
    provisional > 0
      ? [`已有 ${provisional} 个期限按临时规则计算。`, `Provisional deadlines: ${provisional}.`]
      : ['跨入该年的期限将按临时规则计算。', 'deadlines that reach into it will be provisional.'];
  return missing.map((one) => ({
    code: 'calendarMissing',
    zh: `${one} 年节假日安排尚未导入，${zh}`,
    en: `The calendar of ${one} is not loaded; ${en}`,
  }));
}

function writeWarnings(takesWrites: boolean): Warning[] {
  if (takesWrites) return [];
  return [
    {
      code: 'writesFail',
      zh: '数据库能读不能写，登记和办理都保存不了；多为磁盘已满，请查看数据库所在磁盘。',
      en: 'The database can be read and not written: nothing can be saved. Mostly its disk is full; look at it.',
    },
  ];
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
  // A sweep in what is now the future was noted by a clock that has been set back since: it tells nothing of today.
  if (sweepAgeS === null || Math.abs(sweepAgeS) > sweepTooOldS) {
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
      en: `${counted(lateTimers, 'timer is', 'timers are')} more than a minute late.`,
    });
  }
  return warnings;
}
