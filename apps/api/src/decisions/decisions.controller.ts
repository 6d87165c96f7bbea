import { decisionsQuery, readDecisionBasis, readDecisions, type DecisionBasis } from '@banjie/office';
import { type Runtime } from '@banjie/runtime';
import { Controller, Inject, Param, Query } from '@nestjs/common';
import { Officer, type SignedIn } from '../access/officer-in-session.js';
import { Route } from '../http/endpoint.js';
import { RUNTIME } from '../tokens.js';
import { decisionBasis, decisionList, type DecisionList } from './decision-answers.js';

@Controller('api')
export class DecisionsController {
  constructor(@Inject(RUNTIME) private readonly runtime: Runtime) {}

  @Route({
    method: 'GET',
    path: 'decisions',
    access: 'staff',
    query: decisionsQuery,
    answer: decisionList,
    rule: 'R4',
    summary: { zh: '待我决定', en: 'What waits for my decision' },
  })
  async decisions(@Query() query: unknown, @Officer() reader: SignedIn): Promise<DecisionList> {
    const subjects = this.runtime.regime.definitions().flatMap(({ decides = [] }) => [...decides]);
    return { items: await readDecisions(this.runtime, reader, query), subjects };
  }

  @Route({
    method: 'GET',
    path: 'decisions/:process',
    access: 'staff',
    answer: decisionBasis,
    rule: 'R4',
    summary: {
      zh: '审批依据：拟发文书、该信访人的其他事项、单位报送情况',
      en: 'What a decision rests on beside its case',
    },
  })
  basis(@Param('process') process: string, @Officer() reader: SignedIn): Promise<DecisionBasis> {
    return readDecisionBasis(this.runtime, reader, process);
  }
}
