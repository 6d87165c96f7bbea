import { createDataSource } from '@banjie/entities';
import { createRuntime, foundTrialOffice, issueNotices, PersonalData, register, trialOfficers } from '@banjie/office';
import { advance, type Runtime } from '@banjie/runtime';
import type { Actor } from '@banjie/workflows';
import type { DataSource } from 'typeorm';
import { createMailer, type Mailer } from '../../apps/worker/src/notices/mail.js';
import { noticeTemplates } from '../../apps/worker/src/notices/templates.js';
import { createTestDatabase } from './database.js';
import { startPostOffice, type PostOffice } from './post-office.js';

export const correspondent = { name: '欧阳云霄', phone: '13912345678', idNumber: '11010519491231002X' };
export const correspondence = '反映幸福路路灯损坏';
const personal = new PersonalData(Buffer.alloc(32, 7));

export function actorOf(id: string): Actor {
  const found = trialOfficers.find((officer) => officer.id === id);
  if (!found) throw new Error(`no trial officer ${id}`);
  return found;
}

/** A trial office with a mail server beside it, and nobody who sends but the test. */
export class MailOffice {
  private constructor(
    readonly owner: DataSource,
    readonly runtime: Runtime,
    readonly post: PostOffice,
    readonly mailer: Mailer,
    readonly close: () => Promise<void>,
  ) {}

  static async open(): Promise<MailOffice> {
    const database = await createTestDatabase();
    const owner = await createDataSource({ url: database.ownerUrl, poolSize: 1 }).initialize();
    await foundTrialOffice(owner.manager, 'trial', 'a password for tests');
    const dataSource = await createDataSource({ url: database.appUrl, poolSize: 6 }).initialize();
    const post = await startPostOffice();
    const mailer = createMailer(post.url, '办结系统 <banjie@town.example>');
    const close = async (): Promise<void> => {
      mailer.close();
      await post.close();
      await dataSource.destroy();
      await owner.destroy();
      await database.drop();
    };
    return new MailOffice(owner, createRuntime(dataSource), post, mailer, close);
  }

  /**
   * One hand-over slip, for the head of civil affairs and the window, as where another hands its matter over; `onlyTo`: all the
   * matter's papers are for them instead. Gives the number of the case.
   */
  async handedOver({ sealed = false, onlyTo }: { sealed?: boolean; onlyTo?: string } = {}): Promise<string> {
    const { owner, runtime } = this;
    const form = { channel: 'visit', title: correspondence, content: '请派人修理。', petitioners: [correspondent] };
    const actor = actorOf('window');
    const { number } = await register(runtime, personal, { form, actor });
    const payload = { unit: 'civilAffairs', reason: '属于民政办职责' };
    await advance(runtime, { target: { number }, kinds: ['petition'], act: 'handOver', payload, actor });
    await owner.query(
      `UPDATE notice SET recipients = '{head,window}' WHERE kind = 'handOverSlip' AND issued_at IS NULL`,
    );
    if (sealed) await owner.query('UPDATE case_file SET sealed = true WHERE number = $1', [number]);
    if (onlyTo !== undefined)
      await owner.query(`UPDATE notice SET recipients = $1 WHERE recipients <> '{}' AND issued_at IS NULL`, [[onlyTo]]);
    await issueNotices(runtime, { templates: noticeTemplates, mail: true });
    return number;
  }
}
