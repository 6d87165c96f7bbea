import type { Runtime } from '@banjie/runtime';
import { noticeDuties, rungLabels, type Label } from '@banjie/workflows';
import { clockLabel, naming } from '../labels.js';
import { stuckDeliveries, type StuckDelivery } from './deliveries.js';
import { missingYears } from './missing-years.js';
import { lateTimers, readOperations, type LateTimers, type OperationsReading } from './reading.js';
import { operationLog } from './sweep.js';

/** How the office's own work goes. Instants in ISO 8601. */
export interface OperationsPage {
  reading: Omit<OperationsReading, 'now'> & { now: string };
  missingYears: number[];
  lateTimers: (Omit<LateTimers, 'since'> & { since: string; clockLabel: Label; rungLabel: Label })[];
  stuckDeliveries: (Omit<StuckDelivery, 'owedAt' | 'nextAttemptAt'> & {
    owedAt: string;
    nextAttemptAt: string | null;
    label: Label;
  })[];
  log: { officerName: string | null; act: string; subject: string | null; at: string }[];
}

/** Everything the operations page shows but the queues, and the check of the timers, which reads every open process. */
export async function readOperationsPage(runtime: Runtime): Promise<OperationsPage> {
  const { manager, settingsCache } = runtime;
  const reading = await readOperations(manager);
  const [late, stuck, log, missing, settings] = await Promise.all([
    lateTimers(manager),
    stuckDeliveries(manager),
    operationLog(manager),
    missingYears(runtime, reading.now),
    settingsCache.newest(),
  ]);
  return {
    reading: { ...reading, now: reading.now.toISOString() },
    missingYears: missing,
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

const lateView = ({ clock, rung, count, since, latenessS }: LateTimers) => ({
  clock,
  rung,
  count,
  since: since.toISOString(),
  latenessS,
  clockLabel: clockLabel(clock),
  rungLabel: rungLabels[rung] ?? { zh: rung, en: rung },
});

const textMessage: Label = { zh: '送达提示短信', en: 'Message that a paper is there' };

const stuckView = ({ id, topic, kind, owedAt, attempts, lastError, nextAttemptAt, givenUp }: StuckDelivery) => ({
  id,
  topic,
  kind,
  label: kind === null ? textMessage : noticeDuties[kind].label,
  attempts,
  lastError,
  givenUp,
  owedAt: owedAt.toISOString(),
  nextAttemptAt: nextAttemptAt?.toISOString() ?? null,
});
