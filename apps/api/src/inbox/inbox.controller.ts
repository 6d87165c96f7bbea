import { inboxQuery, lettersRead, markShownAsRead, openLetter, readInbox, type PersonalData } from '@banjie/office';
import type { Runtime } from '@banjie/runtime';
import { Body, Controller, Inject, Param, Query } from '@nestjs/common';
import { Officer, type SignedIn } from '../access/officer-in-session.js';
import { Route } from '../http/endpoint.js';
import { PERSONAL_DATA, RUNTIME } from '../tokens.js';
import { inboxAnswer, type InboxAnswer } from './inbox-answer.js';

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
