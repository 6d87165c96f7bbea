import { callBacksQuery, readCallBacks, scriptOf, type CallBackPage, type CallScript } from '@banjie/office';
import type { Runtime } from '@banjie/runtime';
import { Controller, Inject, Param, Query } from '@nestjs/common';
import { Officer, type SignedIn } from '../access/officer-in-session.js';
import { Route } from '../http/endpoint.js';
import { RUNTIME } from '../tokens.js';
import { callBackPage, callScript } from './call-back-answers.js';

/** The call-back desk: whom to call, and what to say (R10). */
@Controller('api')
export class CallBackController {
  constructor(@Inject(RUNTIME) private readonly runtime: Runtime) {}

  @Route({
    method: 'GET',
    path: 'call-backs',
    access: 'staff',
    query: callBacksQuery,
    answer: callBackPage,
    rule: 'R10',
    summary: { zh: '回访台：待回访和待复核', en: 'Whom to call back, and which bad answers to confirm' },
  })
  list(@Query() query: unknown, @Officer() reader: SignedIn): Promise<CallBackPage> {
    return readCallBacks(this.runtime, reader, query);
  }

  @Route({
    method: 'GET',
    path: 'call-backs/:process/script',
    access: 'staff',
    answer: callScript,
    rule: 'R10',
    summary: { zh: '回访话术', en: 'What to say and ask at a call-back' },
  })
  script(@Param('process') process: string, @Officer() reader: SignedIn): Promise<CallScript> {
    return scriptOf(this.runtime, reader, process);
  }
}
