import { casesQuery, dashboardReaders, findCases, periodQuery, readDashboard } from '@banjie/office';
import type { Runtime } from '@banjie/runtime';
import { Controller, Inject, Query } from '@nestjs/common';
import { Officer, type SignedIn } from '../access/officer-in-session.js';
import { Route } from '../http/endpoint.js';
import { RUNTIME } from '../tokens.js';
import { boardAnswer, foundCases, type BoardAnswer, type FoundCasesAnswer } from './dashboard-answers.js';

@Controller('api')
export class DashboardController {
  constructor(@Inject(RUNTIME) private readonly runtime: Runtime) {}

  @Route({
    method: 'GET',
    path: 'dashboard',
    access: dashboardReaders,
    query: periodQuery,
    answer: boardAnswer,
    rule: 'R15',
    summary: { zh: '统计看板', en: 'Figures of the office over a period of receipt' },
  })
  board(@Query() query: unknown, @Officer() reader: SignedIn): Promise<BoardAnswer> {
    return readDashboard(this.runtime, reader, query);
  }

  @Route({
    method: 'GET',
    path: 'petitions',
    access: dashboardReaders,
    query: casesQuery,
    answer: foundCases,
    rule: 'R15',
    summary: { zh: '按条件查询信访事项', en: 'The cases behind a figure, latest received first' },
  })
  cases(@Query() query: unknown, @Officer() reader: SignedIn): Promise<FoundCasesAnswer> {
    return findCases(this.runtime, reader, query);
  }
}
