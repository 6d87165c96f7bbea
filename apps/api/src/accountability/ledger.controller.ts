import { readLedger, yearQuery } from '@banjie/office';
import type { Runtime } from '@banjie/runtime';
import { Controller, Inject, Param, Query } from '@nestjs/common';
import { Officer, type SignedIn } from '../access/officer-in-session.js';
import { Route } from '../http/endpoint.js';
import { RUNTIME } from '../tokens.js';
import { ledgerAnswer, type LedgerAnswer } from './accountability-answers.js';

@Controller('api')
export class LedgerController {
  constructor(@Inject(RUNTIME) private readonly runtime: Runtime) {}

  @Route({
    method: 'GET',
    path: 'ledger/:officer',
    access: 'staff',
    query: yearQuery,
    answer: ledgerAnswer,
    rule: 'R6',
    summary: { zh: '效能追究台账', en: 'Ledger of one officer' },
  })
  ledger(
    @Param('officer') officer: string,
    @Query() query: unknown,
    @Officer() reader: SignedIn,
  ): Promise<LedgerAnswer> {
    return readLedger(this.runtime, reader, officer, query);
  }
}
