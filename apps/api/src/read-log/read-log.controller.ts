import { readLogQuery, readLogReaders, readReadLog, type ReadLogPage } from '@banjie/office';
import type { Runtime } from '@banjie/runtime';
import { Controller, Inject, Param, Query } from '@nestjs/common';
import { Officer, type SignedIn } from '../access/officer-in-session.js';
import { Route } from '../http/endpoint.js';
import { RUNTIME } from '../tokens.js';
import { readLogPage } from './read-log-answers.js';

@Controller('api')
export class ReadLogController {
  constructor(@Inject(RUNTIME) private readonly runtime: Runtime) {}

  @Route({
    method: 'GET',
    path: 'petitions/:number/read-log',
    access: readLogReaders,
    query: readLogQuery,
    answer: readLogPage,
    rule: 'R12',
    summary: { zh: '查阅记录：谁查看过本件', en: 'Who read this case, its files and its papers' },
  })
  log(@Param('number') number: string, @Query() query: unknown, @Officer() reader: SignedIn): Promise<ReadLogPage> {
    return readReadLog(this.runtime, reader, { number, query });
  }
}
