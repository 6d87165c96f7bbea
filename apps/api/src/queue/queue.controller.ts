import {
  assignTogether,
  assignTogetherForm,
  handledQuery,
  queueChoices,
  queueQuery,
  readHandled,
  readQueue,
  readQueueCounts,
  readViews,
  removeView,
  savedViewForm,
  saveView,
  type QueueChoices,
  type QueueCounts,
} from '@banjie/office';
import { type Runtime } from '@banjie/runtime';
import { Body, Controller, Inject, Param, Query, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Officer, type SignedIn } from '../access/officer-in-session.js';
import { ActRequests } from '../acts/act-requests.js';
import { Route } from '../http/endpoint.js';
import { idempotencyKey } from '../http/headers.js';
import { RUNTIME } from '../tokens.js';
import {
  assignedMatters,
  choicesAnswer,
  queueCountsAnswer,
  queuePage,
  savedView,
  savedViewList,
  type AssignedMatters,
} from './queue-answers.js';

@Controller('api')
export class QueueController {
  constructor(
    @Inject(RUNTIME) private readonly runtime: Runtime,
    private readonly requests: ActRequests,
  ) {}

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
    path: 'queue/counts',
    access: 'staff',
    answer: queueCountsAnswer,
    summary: { zh: '我的待办各有多少', en: 'How many of the queue wait for which step' },
  })
  counts(@Officer() reader: SignedIn): Promise<QueueCounts> {
    return readQueueCounts(this.runtime, reader);
  }

  @Route({
    method: 'GET',
    path: 'queue/handled',
    access: 'staff',
    query: handledQuery,
    answer: queuePage,
    rule: 'R1',
    summary: { zh: '我经手的', en: 'What I have acted in, ended or not, received last first' },
  })
  handled(@Query() query: unknown, @Officer() reader: SignedIn) {
    return readHandled(this.runtime, reader, query);
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
    method: 'POST',
    path: 'queue/assign',
    access: 'staff',
    body: assignTogetherForm,
    answer: assignedMatters,
    rule: 'R1',
    summary: { zh: '成批指定承办人', en: 'Give several matters to one officer of the unit' },
  })
  async assign(
    @Body() form: unknown,
    @Officer() actor: SignedIn,
    @Req() request: FastifyRequest,
  ): Promise<AssignedMatters> {
    const beforeIssuing = this.requests.papersCheck(request, form);
    const idempotency = idempotencyKey(request);
    return { items: await assignTogether(this.runtime, { actor, form, idempotencyKey: idempotency, beforeIssuing }) };
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
