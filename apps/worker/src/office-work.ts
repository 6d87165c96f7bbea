import {
  ClockWatch,
  fireDue,
  noteSweep,
  advanceClockAsRequested,
  officeClock,
  withLogContext,
  type Runtime,
} from '@banjie/runtime';
import {
  alertToAbsences,
  destroyApproved,
  issueNotices,
  moveMatters,
  nextAbsence,
  sweepIsAsked,
  type NoticeTemplates,
} from '@banjie/office';
import { errorInLog } from '@banjie/telemetry';
import { Logger } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import type { Work, WorkerMetrics } from './metrics/worker-metrics.js';
import type { Mailer } from './notices/mail.js';
import { sendMails } from './notices/mail.js';
import { sendDigests } from './notices/mail-digest.js';
import { sendTexts, type SendingPort } from './sending/send-texts.js';

/** Everything the worker does, whoever asks for it: a wake-up, the relay, or the sweep. Safe to run at once and again. */
export class OfficeWork {
  private readonly log = new Logger('OfficeWork');

  /** Ids of the wake-ups the queue was given. Forgotten with every sweep: a queue that lost its jobs gets them again. */
  readonly wakeUpsSet = new Set<string>();
  private readonly leaving = new AbortController();
  private readonly clockWatch = new ClockWatch();

  constructor(
    private readonly runtime: Runtime,
    private readonly templates: NoticeTemplates,
    private readonly mailer: Mailer | null,
    private readonly metrics: WorkerMetrics,
    private readonly sending: SendingPort | null = null,
  ) {}

  /** Finishes the batches under way and begins no other: with a hundred thousand due, a worker told to go must not stay for all of them. */
  leave(): void {
    this.leaving.abort();
  }

  async deadlines(): Promise<void> {
    await this.batch('deadlines', async () => {
      const late = (latenessMs: readonly number[]): void =>
        latenessMs.forEach((ms) => this.metrics.lateness.observe(ms / 1000));
      const { fired, failed } = await fireDue(this.runtime, { late, leaving: this.leaving.signal });
      for (const { caseId, error } of failed) this.log.error({ case: caseId, ...errorInLog(error) });
      return { done: fired, failed: failed.length };
    });
  }

  /** Who is away without a deputy while something is due: told before, and a clue once it has begun (R6). */
  async absences(): Promise<void> {
    await this.batch('absences', async () => ({ done: await alertToAbsences(this.runtime), failed: 0 }));
  }

  /** Matters of units that were merged and have not been told of it (R1). */
  async mergers(): Promise<void> {
    await this.batch('mergers', async () => {
      let failed = 0;
      const { moved } = await moveMatters(this.runtime, (caseId, error) => {
        failed += 1;
        this.log.error({ case: caseId, ...errorInLog(error) });
      });
      return { done: moved, failed };
    });
  }

  /** Files of approved records of destruction that are still there (R11). */
  async destructions(): Promise<void> {
    await this.batch('destructions', async () => {
      let failed = 0;
      const done = await destroyApproved(this.runtime, (caseId, error) => {
        failed += 1;
        this.log.error({ case: caseId, ...errorInLog(error) });
      });
      return { done, failed };
    });
  }

  async notices(): Promise<void> {
    await this.batch('notices', async () => {
      const { issued, failed } = await issueNotices(this.runtime, {
        templates: this.templates,
        mail: this.mailer !== null,
      });
      for (const { id, error } of failed) this.log.error({ notice: id, ...errorInLog(error) });
      return { done: issued, failed: failed.length };
    });
  }

  async mail(): Promise<void> {
    const { mailer } = this;
    if (!mailer) return;
    await this.batch('mail', async () => {
      const mails = await sendMails(this.runtime, mailer);
      const digests = await sendDigests(this.runtime, mailer);
      return { done: mails.sent + digests.sent, failed: mails.failed + digests.failed };
    });
  }

  /** Messages to petitioners that a paper is there (R10). */
  async texts(): Promise<void> {
    const { sending } = this;
    if (!sending) return;
    await this.batch('texts', async () => {
      const { sent, failed } = await sendTexts(this.runtime, sending);
      return { done: sent, failed };
    });
  }

  /** The periodic guarantee: whatever was missed is done now. */
  async sweep(): Promise<void> {
    await this.deadlines();
    if (this.leaving.signal.aborted) return;
    await this.absences();
    await this.mergers();
    await this.destructions();
    await this.notices();
    await this.mail();
    await this.texts();
    this.wakeUpsSet.clear();
    // What was not done is not noted: health says that nobody sweeps.
    if (!(await this.isClockSteady())) return;
    await noteSweep(this.runtime.manager);
    this.metrics.sweeps.inc();
  }

  /** Sweeps at once where an administrator asked for it. */
  async sweepIfAsked(): Promise<void> {
    if (await sweepIsAsked(this.runtime.manager)) await this.sweep();
  }

  /** Takes the trial clock where somebody asked it to go. */
  async advanceClock(): Promise<void> {
    const atStop = async (): Promise<void> => {
      await this.absences();
      await this.notices();
    };
    const clockAdvance = await advanceClockAsRequested(this.runtime, atStop, (to) => nextAbsence(this.runtime, to));
    if (clockAdvance) this.log.log({ work: 'travel', done: clockAdvance.fired, stops: clockAdvance.stops });
  }

  /** Of the database's own clock, which no trial moves. */
  private async isClockSteady(): Promise<boolean> {
    const { now, shiftMs } = await officeClock(this.runtime.manager);
    const isSteady = this.clockWatch.isSteady({ clockMs: now.getTime() - shiftMs, passedMs: performance.now() });
    if (!isSteady) this.log.error({ work: 'clock', code: 'clockLeapt', clock: now.toISOString() });
    return isSteady;
  }

  /** One run of a piece of work, where the clock can be trusted: counted, and a line in the log where there was anything to do. */
  private batch(work: Work, run: () => Promise<{ done: number; failed: number }>): Promise<void> {
    return withLogContext({ batch: randomUUID() }, async () => {
      if (!(await this.isClockSteady())) return;
      const began = performance.now();
      const { done, failed } = await run();
      if (done + failed === 0) return;
      const ms = Math.round(performance.now() - began);
      this.metrics.worked.observe({ work }, ms / 1000);
      this.metrics.effects.inc({ work }, done);
      this.metrics.failures.inc({ work }, failed);
      this.log.log({ work, done, failed, ms });
    });
  }
}
