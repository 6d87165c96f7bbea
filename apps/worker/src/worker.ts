import { createDataSource } from '@banjie/entities';
import { checkDatabase, checkTemplates, createRuntime, readOperations, within, type Runtime } from '@banjie/runtime';
import { officeGauges } from '@banjie/telemetry';
import { Logger, type LoggerService } from '@nestjs/common';
import { anchorHistory } from './history-anchor.js';
import type { WorkerConfig } from './config.js';
import { serveMetrics } from './metrics/metrics-server.js';
import { WorkerMetrics } from './metrics/worker-metrics.js';
import { createMailer } from './notices/mail.js';
import { noticeTemplates } from './notices/templates.js';
import { OfficeWork } from './office-work.js';
import { Pulse } from './pulse.js';
import { QueueSide } from './queue-side.js';
import { sweepEveryMs } from './queues.js';

export interface RunningWorker {
  runtime: Runtime;
  work: OfficeWork;
  metrics: WorkerMetrics;
  close(): Promise<void>;
}

/** Without any queue the sweep does everything, so it runs as often as a queue would wake it. */
const sweepWithoutQueueMs = 1_000;
const travelEveryMs = 200;
const askedEveryMs = 1_000;
const anchorEveryMs = 3_600_000;
/** A queue that is away is waited for so long at the start; the office works without it. */
const queuePatienceMs = 5_000;

/** Starts the worker. Throws where wiring, database or clock forbid to work. */
export async function startWorker(config: WorkerConfig, logger?: LoggerService | false): Promise<RunningWorker> {
  if (logger !== undefined) Logger.overrideLogger(logger);
  checkTemplates(noticeTemplates);
  const dataSource = await createDataSource({ url: config.databaseUrl, applicationName: 'banjie-worker' }).initialize();
  const runtime = createRuntime(dataSource);
  await checkDatabase(runtime, config.mode);
  const mailer = config.smtpUrl ? createMailer(config.smtpUrl, config.mailFrom) : null;
  const metrics = new WorkerMetrics();
  officeGauges(metrics, () => readOperations(runtime.manager));
  const window = config.metrics ? await serveMetrics(metrics, config.metrics) : null;
  const work = new OfficeWork(runtime, noticeTemplates, mailer, metrics);
  const pulses = pulsesOf(config, runtime, work);
  for (const pulse of pulses) pulse.start();
  const queue = config.queue === 'none' ? null : new QueueSide(config, runtime, work, logger);
  if (queue) await within(queue.open(), queuePatienceMs);
  const close = async (): Promise<void> => {
    work.leave();
    await Promise.all(pulses.map((pulse) => pulse.stop()));
    await queue?.close();
    mailer?.close();
    await window?.close();
    await dataSource.destroy();
  };
  return { runtime, work, metrics, close };
}

function pulsesOf(config: WorkerConfig, runtime: Runtime, work: OfficeWork): Pulse[] {
  const sweep = new Pulse('sweep', config.queue === 'none' ? sweepWithoutQueueMs : sweepEveryMs, () => work.sweep());
  const asked = new Pulse('asked', askedEveryMs, () => work.sweepIfAsked());
  const travel = new Pulse('travel', travelEveryMs, () => work.travel());
  const { anchorDirectory } = config;
  const anchor =
    anchorDirectory === null ? [] : [new Pulse('anchor', anchorEveryMs, () => anchorHistory(runtime, anchorDirectory))];
  return config.mode === 'trial' ? [sweep, asked, travel, ...anchor] : [sweep, asked, ...anchor];
}
