import { createDataSource } from '@banjie/entities';
import { checkDatabase, checkTemplates, refreshStanding, within, type Runtime } from '@banjie/runtime';
import { checkDataKey, createRuntime, PersonalData, readOperations } from '@banjie/office';
import { officeGauges } from '@banjie/telemetry';
import { Logger, type LoggerService } from '@nestjs/common';
import { anchorHistory } from './history-anchor.js';
import type { WorkerConfig } from './config.js';
import { serveMetrics } from './metrics/metrics-server.js';
import { WorkerMetrics } from './metrics/worker-metrics.js';
import { createMailer } from './notices/mail.js';
import { noticeTemplates } from './notices/templates.js';
import { OfficeWork } from './office-work.js';
import { PeriodicTask } from './periodic-task.js';
import { QueueClient } from './queue-client.js';
import { sweepEveryMs } from './queues.js';
import { createGateway } from './sending/gateway.js';
import type { SendingPort } from './sending/send-texts.js';

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
  await refreshStanding(runtime);
  const mailer = config.smtpUrl ? createMailer(config.smtpUrl, config.mailFrom) : null;
  const metrics = new WorkerMetrics();
  officeGauges(metrics, () => readOperations(runtime.manager));
  const window = config.metrics ? await serveMetrics(metrics, config.metrics) : null;
  const work = new OfficeWork(runtime, noticeTemplates, mailer, metrics, await sendingPort(config, runtime));
  const tasks = periodicTasks(config, runtime, work);
  for (const task of tasks) task.start();
  const queue = config.queue === 'none' ? null : new QueueClient(config, runtime, work, logger);
  if (queue) await within(queue.open(), queuePatienceMs);
  const close = async (): Promise<void> => {
    work.leave();
    await Promise.all(tasks.map((task) => task.stop()));
    await queue?.close();
    mailer?.close();
    await window?.close();
    await dataSource.destroy();
  };
  return { runtime, work, metrics, close };
}

/** Throws where the key is not that of the office's data: no number could be opened. */
async function sendingPort({ sending }: WorkerConfig, runtime: Runtime): Promise<SendingPort | null> {
  if (sending === null) return null;
  const personal = new PersonalData(sending.dataKey);
  await checkDataKey(runtime, personal);
  return { gateway: createGateway(sending), personal };
}

function periodicTasks(config: WorkerConfig, runtime: Runtime, work: OfficeWork): PeriodicTask[] {
  const sweep = new PeriodicTask('sweep', config.queue === 'none' ? sweepWithoutQueueMs : sweepEveryMs, () =>
    work.sweep(),
  );
  const asked = new PeriodicTask('asked', askedEveryMs, () => work.sweepIfAsked());
  const travel = new PeriodicTask('travel', travelEveryMs, () => work.advanceClock());
  const { anchorDirectory } = config;
  const anchor =
    anchorDirectory === null
      ? []
      : [new PeriodicTask('anchor', anchorEveryMs, () => anchorHistory(runtime, anchorDirectory))];
  return config.mode === 'trial' ? [sweep, asked, travel, ...anchor] : [sweep, asked, ...anchor];
}
