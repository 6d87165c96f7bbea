import { clueForm, openAccountability, type Receipt, type Runtime } from '@banjie/runtime';
import { situations, stageLabel } from '@banjie/workflows';
import { Body, Controller, Inject, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { isOfCommittee } from '../access/committee.js';
import { Officer, type SignedIn } from '../access/officer-in-session.js';
import { receiptAnswer } from '../acts/receipt.js';
import { naming } from '../docket/labels.js';
import { notAboutReader } from '../docket/not-about-reader.js';
import { processActs } from '../docket/process-acts.js';
import { Route } from '../http/endpoint.js';
import { idempotencyKey } from '../http/headers.js';
import { RUNTIME } from '../tokens.js';
import { accountabilityList, type AccountabilityList } from './accountability-answers.js';

interface AccountabilityRow {
  id: string;
  number: string;
  officer: string;
  situation: number;
  stage: string;
  opened_at: Date;
}

interface ClueRow {
  id: string;
  number: string;
  situation: number;
  unit: string | null;
  officer: string | null;
  fact: string;
  at: Date;
}

/** An officer sees a process about themselves from the invitation to state their case on, not before (R6). */
const processes = `
  SELECT p.id, c.number, p.subject AS officer, (p.snapshot->'context'->>'situation')::int AS situation, p.stage, p.opened_at
  FROM process p JOIN case_file c ON c.id = p.case_id
  WHERE p.kind = 'accountability' AND (NOT p.sealed OR $3)
    AND (p.subject = $1 AND p.stage NOT IN ('clue', 'finding') OR $2 AND p.subject <> $1 AND ${notAboutReader('p', '$1', '$4')})
  ORDER BY p.open DESC, p.opened_at DESC LIMIT 200`;

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

  @Route({ method: 'GET', path: 'accountability', access: 'staff', answer: accountabilityList, rule: 'R6', summary: { zh: '责任追究与线索', en: 'Accountability and clues' } })
  async list(@Officer() reader: SignedIn): Promise<AccountabilityList> {
    const book = await this.runtime.shelf.newest();
    const values = [reader.id, isOfCommittee(reader), book.cleared.has(reader.id), reader.unit];
    const rows = await this.runtime.manager.query<AccountabilityRow[]>(processes, values);
    const raised = await this.runtime.manager.query<ClueRow[]>(clues, values);
    const acts = await processActs(this.runtime, book, reader, rows.map(({ id }) => id));
    const name = naming(book);
    return {
      items: rows.map(({ id, number, officer, situation, stage, opened_at }) => ({
        id, number, officer, officerName: name.officer(officer), situation, situationLabel: situationLabel(situation), stage,
        stageLabel: stageLabel('accountability', stage), openedAt: opened_at.toISOString(), allowedActs: acts.get(id) ?? [],
      })),
      clues: raised.map(({ id, number, situation, unit, officer, fact, at }) => ({
        id, number, situation, situationLabel: situationLabel(situation), unit, unitName: name.unit(unit), officer, officerName: name.officer(officer),
        fact, at: at.toISOString(),
      })),
    };
  }

  @Route({
    method: 'POST', path: 'accountability', access: ['disciplineOfficer', 'disciplineSecretary', 'efficiencyOfficer'], body: clueForm, answer: receiptAnswer, status: 201,
    rule: 'R6',
    summary: { zh: '录入线索', en: 'Enter or take up a clue' },
  })
  open(@Body() form: unknown, @Officer() actor: SignedIn, @Req() request: FastifyRequest): Promise<Receipt> {
    return openAccountability(this.runtime, { form, actor, idempotencyKey: idempotencyKey(request) });
  }
}

const situationLabel = (number: number) => situations.find((one) => one.number === number)?.label ?? null;
