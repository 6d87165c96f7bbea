import { clueForm, openAccountability } from '@banjie/office';
import { isOfCommittee, notFound, type ActResult, type Runtime } from '@banjie/runtime';
import { Body, Controller, Inject, Param, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Officer, type SignedIn } from '../access/officer-in-session.js';
import { receiptAnswer } from '../acts/receipt.js';
import { naming } from '../docket/labels.js';
import { notAboutReader } from '../docket/not-about-reader.js';
import { Route } from '../http/endpoint.js';
import { idempotencyKey } from '../http/headers.js';
import { RUNTIME } from '../tokens.js';
import {
  accountabilityCase,
  accountabilityList,
  type AccountabilityCase,
  type AccountabilityList,
} from './accountability-answers.js';
import { readAccountability } from './accountability-case.js';
import { readProceedings, situationLabel } from './proceedings.js';

interface ClueRow {
  id: string;
  number: string;
  situation: number;
  unit: string | null;
  officer: string | null;
  fact: string;
  at: Date;
}

/** Clues nobody has taken up; about oneself one is told nothing. */
const clues = `
  SELECT k.id, c.number, k.situation, k.unit, k.officer, k.fact, k.at
  FROM clue k JOIN case_file c ON c.id = k.case_id
  WHERE $2 AND (NOT c.sealed OR $3) AND k.officer IS DISTINCT FROM $1 AND ${notAboutReader('k', '$1', '$4')}
    AND NOT EXISTS (SELECT 1 FROM history h WHERE h.case_id = k.case_id AND h.type = 'CLUE_ENTERED' AND h.event->>'clue' = k.id::text)
  ORDER BY k.at DESC LIMIT 200`;

@Controller('api')
export class AccountabilityController {
  constructor(@Inject(RUNTIME) private readonly runtime: Runtime) {}

  @Route({
    method: 'GET',
    path: 'accountability',
    access: 'staff',
    answer: accountabilityList,
    rule: 'R6',
    summary: { zh: '责任追究与线索', en: 'Accountability and clues' },
  })
  async list(@Officer() reader: SignedIn): Promise<AccountabilityList> {
    const settings = await this.runtime.settingsCache.newest();
    const values = [reader.id, isOfCommittee(reader), settings.cleared.has(reader.id), reader.unit];
    const raised = await this.runtime.manager.query<ClueRow[]>(clues, values);
    const name = naming(settings);
    return {
      items: await readProceedings(this.runtime, settings, reader),
      clues: raised.map(({ id, number, situation, unit, officer, fact, at }) => ({
        id,
        number,
        situation,
        situationLabel: situationLabel(situation),
        unit,
        unitName: name.unit(unit),
        officer,
        officerName: name.officer(officer),
        fact,
        at: at.toISOString(),
      })),
    };
  }

  @Route({
    method: 'GET',
    path: 'accountability/:id',
    access: 'staff',
    answer: accountabilityCase,
    rule: 'R6',
    summary: { zh: '一件责任追究', en: 'One accountability case' },
  })
  async one(@Param('id') id: string, @Officer() reader: SignedIn): Promise<AccountabilityCase> {
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
    return openAccountability(this.runtime, { form, actor, idempotencyKey: idempotencyKey(request) });
  }
}
