import {
  clueForm,
  openAccountability,
  readAccountability,
  readAccountabilityList,
  type PersonalData,
} from '@banjie/office';
import { notFound, type ActResult, type Runtime } from '@banjie/runtime';
import { Body, Controller, Inject, Param, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Officer, type SignedIn } from '../access/officer-in-session.js';
import { receiptAnswer } from '../acts/receipt.js';
import { Route } from '../http/endpoint.js';
import { idempotencyKey } from '../http/headers.js';
import { PERSONAL_DATA, RUNTIME } from '../tokens.js';
import {
  accountabilityCase,
  accountabilityList,
  type AccountabilityCaseAnswer,
  type AccountabilityList,
} from './accountability-answers.js';

@Controller('api')
export class AccountabilityController {
  constructor(
    @Inject(RUNTIME) private readonly runtime: Runtime,
    @Inject(PERSONAL_DATA) private readonly personal: PersonalData,
  ) {}

  @Route({
    method: 'GET',
    path: 'accountability',
    access: 'staff',
    answer: accountabilityList,
    rule: 'R6',
    summary: { zh: '责任追究与线索', en: 'Accountability and clues' },
  })
  list(@Officer() reader: SignedIn): Promise<AccountabilityList> {
    return readAccountabilityList(this.runtime, reader);
  }

  @Route({
    method: 'GET',
    path: 'accountability/:id',
    access: 'staff',
    answer: accountabilityCase,
    rule: 'R6',
    summary: { zh: '一件责任追究', en: 'One accountability case' },
  })
  async one(@Param('id') id: string, @Officer() reader: SignedIn): Promise<AccountabilityCaseAnswer> {
    const found = await readAccountability(this.runtime, reader, id);
    if (!found) throw notFound();
    return found;
  }

  @Route({
    method: 'POST',
    path: 'accountability',
    access: ['disciplineOfficer', 'disciplineSecretary', 'efficiencyOfficer'],
    body: clueForm,
    answer: receiptAnswer,
    status: 201,
    rule: 'R6',
    summary: { zh: '录入线索', en: 'Enter or take up a clue' },
  })
  open(@Body() form: unknown, @Officer() actor: SignedIn, @Req() request: FastifyRequest): Promise<ActResult> {
    return openAccountability(this.runtime, this.personal, { form, actor, idempotencyKey: idempotencyKey(request) });
  }
}
