import { oversees, type Runtime } from '@banjie/runtime';
import { pictureOf, processLabels } from '@banjie/workflows';
import { Body, Controller, Inject, Param, Query } from '@nestjs/common';
import { Officer, type SignedIn } from '../access/officer-in-session.js';
import { Route } from '../http/endpoint.js';
import { RUNTIME } from '../tokens.js';
import { queueChoices, queuePage, savedView, savedViewList, type QueueChoices } from './queue-answers.js';
import { queueQuery, readQueue } from './queue.js';
import { readViews, removeView, savedViewForm, saveView } from './saved-views.js';

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

  /** What a queue can be narrowed to: the stages something can wait in, and the units where the reader's duty reaches them. */
  @Route({
    method: 'GET',
    path: 'queue/choices',
    access: 'staff',
    answer: queueChoices,
    summary: { zh: '待办的筛选项', en: 'What the queue can be narrowed to' },
  })
  async choices(@Officer() reader: SignedIn): Promise<QueueChoices> {
    const { units } = await this.runtime.settingsCache.newest();
    return {
      kinds: this.runtime.regime.definitions().map((definition) => ({
        kind: definition.kind,
        label: processLabels[definition.kind],
        stages: pictureOf(definition)
          .stages.filter(({ final }) => !final)
          .map(({ stage, label }) => ({ stage, label })),
      })),
      units: oversees(reader) ? [...units].map(([id, { name }]) => ({ id, name })) : [],
    };
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
