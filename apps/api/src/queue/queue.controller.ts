import {
  queueChoices,
  queueQuery,
  readQueue,
  readViews,
  removeView,
  savedViewForm,
  saveView,
  type QueueChoices,
} from '@banjie/office';
import { type Runtime } from '@banjie/runtime';
import { Body, Controller, Inject, Param, Query } from '@nestjs/common';
import { Officer, type SignedIn } from '../access/officer-in-session.js';
import { Route } from '../http/endpoint.js';
import { RUNTIME } from '../tokens.js';
import { choicesAnswer, queuePage, savedView, savedViewList } from './queue-answers.js';

@Controller('api')
export class QueueController {
  constructor(@Inject(RUNTIME) private readonly runtime: Runtime) {}

  @Route({
    method: 'GET',
    path: 'queue',
    access: 'staff',
    query: queueQuery,
    answer: queuePage,
    summary: { zh: '我的待办', en: 'My queue, soonest due first' },
  })
  queue(@Query() query: unknown, @Officer() reader: SignedIn) {
    return readQueue(this.runtime, reader, query);
  }

  @Route({
    method: 'GET',
    path: 'queue/choices',
    access: 'staff',
    answer: choicesAnswer,
    summary: { zh: '待办的筛选项', en: 'What the queue can be narrowed to' },
  })
  choices(@Officer() reader: SignedIn): Promise<QueueChoices> {
    return queueChoices(this.runtime, reader);
  }

  @Route({
    method: 'GET',
    path: 'queue/views',
    access: 'staff',
    answer: savedViewList,
    summary: { zh: '我保存的视图', en: 'The views I saved' },
  })
  async views(@Officer() reader: SignedIn) {
    return { items: await readViews(this.runtime, reader) };
  }

  @Route({
    method: 'POST',
    path: 'queue/views',
    access: 'staff',
    body: savedViewForm,
    answer: savedView,
    status: 201,
    summary: { zh: '保存视图', en: 'Save a view' },
  })
  save(@Body() form: unknown, @Officer() reader: SignedIn) {
    return saveView(this.runtime, reader, form);
  }

  @Route({
    method: 'DELETE',
    path: 'queue/views/:name',
    access: 'staff',
    status: 204,
    summary: { zh: '删除视图', en: 'Remove a view' },
  })
  async remove(@Param('name') name: string, @Officer() reader: SignedIn): Promise<void> {
    await removeView(this.runtime, reader, name);
  }
}
