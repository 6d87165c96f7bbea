import {
  chooseMail,
  inboxQuery,
  lettersRead,
  mailChoiceForm,
  markShownAsRead,
  openLetter,
  readInbox,
  readMailChoice,
  type PersonalData,
} from '@banjie/office';
import type { Runtime } from '@banjie/runtime';
import { Body, Controller, Inject, Param, Query } from '@nestjs/common';
import { Officer, type SignedIn } from '../access/officer-in-session.js';
import { Route } from '../http/endpoint.js';
import { PERSONAL_DATA, RUNTIME } from '../tokens.js';
import { inboxAnswer, mailChoice, type InboxAnswer, type MailChoiceAnswer } from './inbox-answer.js';

@Controller('api')
export class InboxController {
  constructor(
    @Inject(RUNTIME) private readonly runtime: Runtime,
    @Inject(PERSONAL_DATA) private readonly personal: PersonalData,
  ) {}

  @Route({
    method: 'GET',
    path: 'inbox',
    access: 'staff',
    query: inboxQuery,
    answer: inboxAnswer,
    summary: { zh: '我的收件箱', en: 'Notices delivered to me' },
  })
  inbox(@Query() query: unknown, @Officer() reader: SignedIn): Promise<InboxAnswer> {
    return readInbox(this.runtime, this.personal, reader, query);
  }

  @Route({
    method: 'GET',
    path: 'inbox/mail',
    access: 'staff',
    answer: mailChoice,
    summary: { zh: '我的邮件提醒方式', en: 'How I am written to by mail' },
  })
  mail(@Officer() reader: SignedIn): Promise<MailChoiceAnswer> {
    return readMailChoice(this.runtime, reader);
  }

  @Route({
    method: 'POST',
    path: 'inbox/mail',
    access: 'staff',
    body: mailChoiceForm,
    answer: mailChoice,
    summary: {
      zh: '选择邮件逐份提醒或者每日汇总，须打开的文书总是逐份提醒',
      en: 'Be written to of each letter or once a day; of those that are to be opened, always of each',
    },
  })
  chooseMail(@Body() form: unknown, @Officer() reader: SignedIn): Promise<MailChoiceAnswer> {
    return chooseMail(this.runtime, reader, form);
  }

  @Route({
    method: 'POST',
    path: 'inbox/read',
    access: 'staff',
    body: lettersRead,
    status: 204,
    summary: {
      zh: '将所列通知标为已读，须打开的除外',
      en: 'Mark these letters as read, but those that are to be opened',
    },
  })
  readShown(@Body() form: unknown, @Officer() reader: SignedIn): Promise<void> {
    return markShownAsRead(this.runtime, reader, form);
  }

  @Route({
    method: 'POST',
    path: 'inbox/:id/read',
    access: 'staff',
    status: 204,
    summary: { zh: '打开通知', en: 'Open a letter' },
  })
  read(@Param('id') id: string, @Officer() reader: SignedIn): Promise<void> {
    return openLetter(this.runtime, reader, id);
  }
}
