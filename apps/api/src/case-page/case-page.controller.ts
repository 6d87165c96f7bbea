import { readCasePage, type PersonalData } from '@banjie/office';
import { type Runtime } from '@banjie/runtime';
import { Controller, Inject, Param, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Officer, type SignedIn } from '../access/officer-in-session.js';
import { Route } from '../http/endpoint.js';
import { PERSONAL_DATA, RUNTIME } from '../tokens.js';
import { caseAnswer, type CaseAnswer } from './case-answer.js';

@Controller('api')
export class CasePageController {
  constructor(
    @Inject(RUNTIME) private readonly runtime: Runtime,
    @Inject(PERSONAL_DATA) private readonly personal: PersonalData,
  ) {}

  @Route({
    method: 'GET',
    path: 'petitions/:number',
    access: 'staff',
    answer: caseAnswer,
    summary: { zh: '查看信访事项', en: 'One petition as you may see it' },
  })
  async petition(
    @Param('number') number: string,
    @Officer() reader: SignedIn,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<CaseAnswer> {
    const page = await readCasePage(this.runtime, this.personal, reader, number);
    void reply.header('etag', `"${page.revision}"`).header('cache-control', 'no-store');
    return page;
  }
}
