import {
  boardMattersQuery,
  boardQuery,
  boardUnits,
  clueGroupsQuery,
  ledgersQuery,
  mergedForm,
  openTogether,
  readBoard,
  readBoardMatters,
  readClueGroups,
  readLedgers,
  readTrends,
  type PersonalData,
} from '@banjie/office';
import { committeeRoles, type ActResult, type Runtime } from '@banjie/runtime';
import { Body, Controller, Inject, Query, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Officer, type SignedIn } from '../access/officer-in-session.js';
import { receiptAnswer } from '../acts/receipt.js';
import { Route } from '../http/endpoint.js';
import { idempotencyKey } from '../http/headers.js';
import { PERSONAL_DATA, RUNTIME } from '../tokens.js';
import { boardMatters, boardUnitsAnswer, clueGroups, disciplineBoard, ledgers, trends } from './board-answers.js';

/** The discipline board (R5, R6): for the committee, the efficiency office and the leading group, each line for whom it is. */
@Controller('api')
export class DisciplineBoardController {
  constructor(
    @Inject(RUNTIME) private readonly runtime: Runtime,
    @Inject(PERSONAL_DATA) private readonly personal: PersonalData,
  ) {}

  @Route({
    method: 'GET',
    path: 'discipline-board',
    access: committeeRoles,
    query: boardQuery,
    answer: disciplineBoard,
    rule: 'R5',
    summary: { zh: '纪检看板：各单位各级亮牌和督办', en: 'The discipline board: cards and supervision by unit' },
  })
  board(@Query() query: unknown, @Officer() reader: SignedIn) {
    return readBoard(this.runtime, reader, query);
  }

  @Route({
    method: 'GET',
    path: 'discipline-board/units',
    access: committeeRoles,
    answer: boardUnitsAnswer,
    rule: 'R5',
    summary: { zh: '看板可以按哪些单位筛选', en: 'The units the board can be narrowed to' },
  })
  units() {
    return boardUnits(this.runtime);
  }

  @Route({
    method: 'GET',
    path: 'discipline-board/matters',
    access: committeeRoles,
    query: boardMattersQuery,
    answer: boardMatters,
    rule: 'R5',
    summary: { zh: '看板上一个数字后面的事项', en: 'The matters behind a figure of the board' },
  })
  matters(@Query() query: unknown, @Officer() reader: SignedIn) {
    return readBoardMatters(this.runtime, reader, query);
  }

  @Route({
    method: 'GET',
    path: 'discipline-board/clues',
    access: committeeRoles,
    query: clueGroupsQuery,
    answer: clueGroups,
    rule: 'R6',
    summary: { zh: '线索，按单位、情形和人员归组', en: 'Clues by unit, situation and officer' },
  })
  clues(@Query() query: unknown, @Officer() reader: SignedIn) {
    return readClueGroups(this.runtime, reader, query);
  }

  @Route({
    method: 'GET',
    path: 'discipline-board/trends',
    access: committeeRoles,
    query: boardQuery,
    answer: trends,
    rule: 'R15',
    summary: { zh: '亮牌、超期、线索和追究的走势', en: 'Cards, breaches, clues and openings by month' },
  })
  trends(@Query() query: unknown, @Officer() reader: SignedIn) {
    return readTrends(this.runtime, reader, query);
  }

  @Route({
    method: 'GET',
    path: 'ledgers',
    access: committeeRoles,
    query: ledgersQuery,
    answer: ledgers,
    rule: 'R6',
    summary: { zh: '全体人员的效能追究台账', en: 'The ledger of all officers' },
  })
  ledgers(@Query() query: unknown, @Officer() reader: SignedIn) {
    return readLedgers(this.runtime, reader, query);
  }

  @Route({
    method: 'POST',
    path: 'accountability/together',
    access: ['disciplineOfficer', 'disciplineSecretary', 'efficiencyOfficer'],
    body: mergedForm,
    answer: receiptAnswer,
    status: 201,
    rule: 'R6',
    summary: { zh: '多条线索合并启动追究', en: 'Open one case on several clues' },
  })
  open(@Body() form: unknown, @Officer() actor: SignedIn, @Req() request: FastifyRequest): Promise<ActResult> {
    return openTogether(this.runtime, this.personal, { form, actor, idempotencyKey: idempotencyKey(request) });
  }
}
