import { notFound, openCase, type Runtime } from '@banjie/runtime';
import { type PersonalData } from '@banjie/office';
import { Controller, Inject, Param, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Officer, type SignedIn } from '../access/officer-in-session.js';
import { Route } from '../http/endpoint.js';
import { PERSONAL_DATA, RUNTIME } from '../tokens.js';
import { caseAnswer, type CaseAnswer } from './case-answer.js';
import { readCaseRows } from './case-query.js';
import { caseView } from './case-view.js';
import { directoryAnswer, type DirectoryAnswer } from './directory-answer.js';
import { decisionList, type DecisionList } from './queue-answers.js';
import { readRelated, withoutUnreadable } from './related.js';
import { readDecisions } from './decisions.js';

@Controller('api')
export class DocketController {
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
    const { settings, decision } = await openCase(this.runtime, { number }, reader);
    const rows = await readCaseRows(this.runtime.manager, number);
    if (!rows) throw notFound();
    const own = caseView({ regime: this.runtime.regime, settings, personal: this.personal, decision, reader }, rows);
    const view = {
      ...own,
      timeline: await withoutUnreadable(this.runtime, reader, own.timeline),
      ...(await readRelated(this.runtime, { decision, settings, reader })),
    };
    void reply.header('etag', `"${view.revision}"`).header('cache-control', 'no-store');
    return view;
  }

  @Route({
    method: 'GET',
    path: 'decisions',
    access: 'staff',
    answer: decisionList,
    rule: 'R4',
    summary: { zh: '待我决定', en: 'What waits for my decision' },
  })
  decisions(@Officer() reader: SignedIn): Promise<DecisionList> {
    return readDecisions(this.runtime, reader);
  }

  @Route({
    method: 'GET',
    path: 'directory',
    access: 'staff',
    answer: directoryAnswer,
    summary: { zh: '单位和人员', en: 'Units and staff' },
  })
  async directory(): Promise<DirectoryAnswer> {
    const { units, staff } = await this.runtime.settingsCache.newest();
    return {
      units: [...units].filter(([, { closed }]) => !closed).map(([id, { name }]) => ({ id, name })),
      officers: [...staff.values()]
        .filter(({ disabled }) => !disabled)
        .map(({ id, name, unit }) => ({ id, name, unit })),
    };
  }
}
