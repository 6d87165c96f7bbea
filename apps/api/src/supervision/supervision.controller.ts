import { mayAskFor, readSupervision, supervisionQuery } from '@banjie/office';
import type { Runtime } from '@banjie/runtime';
import { Controller, Inject, Query } from '@nestjs/common';
import { Officer, type SignedIn } from '../access/officer-in-session.js';
import { Route } from '../http/endpoint.js';
import { RUNTIME } from '../tokens.js';
import { supervisionList, type SupervisionList } from './supervision-answer.js';

@Controller('api')
export class SupervisionController {
  constructor(@Inject(RUNTIME) private readonly runtime: Runtime) {}

  @Route({
    method: 'GET',
    path: 'supervision',
    access: 'staff',
    query: supervisionQuery,
    answer: supervisionList,
    rule: 'R5',
    summary: { zh: '督办台账', en: 'Open supervision cases' },
  })
  async list(@Query() query: unknown, @Officer() reader: SignedIn): Promise<SupervisionList> {
    const items = await readSupervision(this.runtime, reader, query);
    return { items, exportable: mayAskFor('supervisionCases', reader) };
  }
}
