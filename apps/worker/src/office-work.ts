import {
  fireDue,
  issueNotices,
  noteSweep,
  sweepIsAsked,
  travelAsRequested,
  type NoticeTemplates,
  type Runtime,
} from '@banjie/runtime';
import { Logger } from '@nestjs/common';
import type { Mailer } from './notices/mail.js';
import { sendMails } from './notices/mail.js';

/** Everything the worker does, whoever asks for it: a wake-up, the relay, or the sweep. Safe to run at once and again. */
export class OfficeWork {
  private readonly log = new Logger('OfficeWork');

  /** Ids of the wake-ups the queue was given. Forgotten with every sweep: a queue that lost its jobs gets them again. */
  readonly wakeUpsSet = new Set<string>();

  constructor(
    private readonly runtime: Runtime,
    private readonly templates: NoticeTemplates,
    private readonly mailer: Mailer | null,
  ) {}

  async deadlines(): Promise<void> {
    const { fired, failed } = await fireDue(this.runtime);
    for (const { caseId, error } of failed) this.log.error(`Timers of case ${caseId} could not be carried out: ${error.message}`);
    if (fired > 0) this.log.log(`${fired} timers took effect`);
  }

  async notices(): Promise<void> {
    const { failed } = await issueNotices(this.runtime, { templates: this.templates, mail: this.mailer !== null });
    for (const { id, error } of failed) this.log.error(`Notice ${id} could not be rendered: ${error.message}`);
  }

  async mail(): Promise<void> {
    if (this.mailer) await sendMails(this.runtime, this.mailer);
  }

  /** The periodic guarantee: whatever was missed is done now. */
  async sweep(): Promise<void> {
    await this.deadlines();
    await this.notices();
    await this.mail();
    this.wakeUpsSet.clear();
    await noteSweep(this.runtime.manager);
  }

  /** Sweeps at once where an administrator asked for it. */
  async sweepIfAsked(): Promise<void> {
    if (await sweepIsAsked(this.runtime.manager)) await this.sweep();
  }

  /** Takes the trial clock where somebody asked it to go. */
  async travel(): Promise<void> {
    const journey = await travelAsRequested(this.runtime, () => this.notices());
    if (journey) this.log.log(`The trial clock travelled; ${journey.fired} timers took effect at ${journey.stops} instants`);
  }
}
