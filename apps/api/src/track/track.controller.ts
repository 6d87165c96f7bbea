import { advance, notFound, parsed, type Runtime } from '@banjie/runtime';
import {
  explainInWords,
  noticeDuties,
  petitionersKinds,
  petitioner,
  stageLabel,
  type Explanation,
  type NoticeKind,
} from '@banjie/workflows';
import { Body, Controller, Inject, Param, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { Route } from '../http/endpoint.js';
import { idempotencyKey } from '../http/headers.js';
import { RUNTIME } from '../tokens.js';
import { petitionerActs } from './petitioner-acts.js';
import { readReview } from './review-so-far.js';
import { ReceiptDoor, receiptForm } from './receipt-door.js';
import { petitionerActed, trackAnswer, type TrackAnswer } from './track-answers.js';

interface TrackRow {
  stage: string;
  unit_name: string | null;
  received_at: Date;
  due: string | null;
  explanation: Explanation | null;
  sealed: boolean;
  stands_still: boolean | null;
  joined: boolean;
  added: { name: string; at: string }[] | null;
  notices: { id: string; kind: NoticeKind; number: string; title: string; body: string; issued_at: string }[] | null;
}

/** While a pause runs no date is promised (R3). */
const standingStill = {
  zh: '办理期限现在中止计算，恢复后在此显示新的日期。',
  en: 'The clock stands still at present; when it runs again, the new date is shown here.',
};

/** What a petitioner does, with the receipt's number and code; `form` as the act's schema says. */
const trackAct = receiptForm.extend({ form: z.record(z.string(), z.unknown()) });

/**
 * The petitioner learns where the matter is and by when, never who complained of whom or what the office says inside. A
 * joined one stands where the matter stands that it waits for; of that nothing else is said (R2, R12). An ended matter is
 * nobody's any more; the unit told is the one that answered.
 */
const statement = `
  SELECT c.sealed, own.stage = 'joined' AS joined, p.stage, u.name AS unit_name, c.received_at, t.effective_due::text AS due, t.explanation, t.stands_still,
    (SELECT jsonb_agg(jsonb_build_object('id', n.id, 'kind', n.kind, 'number', n.number, 'title', n.title, 'body', n.body, 'issued_at', n.issued_at) ORDER BY n.issued_at)
     FROM notice n JOIN delivery d ON d.notice_id = n.id WHERE n.case_id = c.id AND d.recipient = 'petitioner') AS notices,
    (SELECT jsonb_agg(jsonb_build_object('name', a.name, 'at', a.added_at) ORDER BY a.added_at, a.id)
     FROM attachment a WHERE a.case_id = c.id AND a.added_by = 'petitioner') AS added
  FROM case_file c JOIN process own ON own.case_id = c.id AND own.kind = 'petition'
    LEFT JOIN case_file lead ON own.stage = 'joined' AND lead.number = own.snapshot->'context'->>'lead'
    JOIN process p ON p.case_id = COALESCE(lead.id, c.id) AND p.kind = 'petition' LEFT JOIN unit u ON u.id = COALESCE(p.unit, CASE WHEN p.stage IN ('denied', 'closed') THEN p.snapshot->'context'->>'unit' END)
    LEFT JOIN LATERAL (SELECT effective_due, explanation,
        state <> 'armed' AND EXISTS (SELECT FROM timer cap WHERE cap.process_id = p.id AND cap.clock = 'pauseCap' AND cap.state = 'armed') AS stands_still
      FROM timer WHERE process_id = p.id AND clock IN ('generalReply', 'specialReply')
      ORDER BY id DESC LIMIT 1) t ON true
  WHERE c.number = $1`;

@Controller('api')
export class TrackController {
  constructor(
    @Inject(RUNTIME) private readonly runtime: Runtime,
    private readonly door: ReceiptDoor,
  ) {}

  @Route({
    method: 'POST',
    path: 'track',
    access: 'public',
    body: receiptForm,
    answer: trackAnswer,
    summary: { zh: '群众查询办理进度', en: 'A petitioner looks up their matter' },
  })
  async track(@Body() body: unknown, @Req() request: FastifyRequest): Promise<TrackAnswer> {
    const { id, number } = await this.door.caseOf(body, request.ip);
    const [row] = await this.runtime.manager.query<TrackRow[]>(statement, [number]);
    if (!row) throw notFound();
    const isOpen = !['answered', 'denied', 'closed'].includes(row.stage);
    const told = row.due !== null && row.explanation !== null && isOpen && row.stands_still !== true;
    return {
      number,
      stageLabel: stageLabel('petition', row.stage),
      joined: row.joined,
      attachments: (row.added ?? []).map(({ name, at }) => ({ name, addedAt: new Date(at).toISOString() })),
      unitName: row.sealed ? null : row.unit_name,
      receivedAt: row.received_at.toISOString(),
      dueDate: told ? row.due : null,
      words: told
        ? {
            zh: explainInWords(row.explanation as Explanation, 'zh'),
            en: explainInWords(row.explanation as Explanation, 'en'),
          }
        : isOpen && row.stands_still
          ? standingStill
          : null,
      timeline: (row.notices ?? []).map(({ issued_at, title, kind }) => ({
        at: new Date(issued_at).toISOString(),
        label: { zh: title, en: noticeDuties[kind].label.en },
      })),
      notices: (row.notices ?? []).map(({ issued_at, kind, ...notice }) => ({
        ...notice,
        label: noticeDuties[kind].label,
        issuedAt: new Date(issued_at).toISOString(),
      })),
      review: await readReview(this.runtime, id),
      may: await petitionerActs(this.runtime, id),
    };
  }

  /** Adds material, rates, complains about a denial, asks for a review: what the regime lets a petitioner do, and nothing else (R4, R10). */
  @Route({
    method: 'POST',
    path: 'track/acts/:act',
    access: 'public',
    body: trackAct,
    answer: petitionerActed,
    summary: {
      zh: '群众补充材料、评价、投诉、申请复查复核',
      en: 'A petitioner adds material, rates, complains about a denial or asks for a review',
    },
  })
  async act(@Param('act') act: string, @Body() body: unknown, @Req() request: FastifyRequest) {
    const { number, code, form } = parsed(trackAct, body);
    await this.door.caseOf({ number, code }, request.ip);
    const key = idempotencyKey(request);
    const { stage } = await advance(this.runtime, {
      aim: { number },
      kinds: petitionersKinds,
      act,
      payload: form,
      actor: petitioner,
      byCode: true,
      // Keys are one person's own, and all petitioners are one actor.
      idempotencyKey: key === undefined ? undefined : `${number} ${key}`,
    });
    return { number, stage };
  }
}
