import { advance, notFound, parsed, PersonalData, type Runtime } from '@banjie/runtime';
import { explainInWords, noticeDuties, petitioner, stageLabel, type Explanation, type NoticeKind } from '@banjie/workflows';
import { Body, Controller, Inject, Param, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { Lockout, sourceOf } from '../access/lockout.js';
import { Route } from '../http/endpoint.js';
import { idempotencyKey } from '../http/headers.js';
import { PERSONAL_DATA, RUNTIME } from '../tokens.js';
import { petitionerActs, petitionersKinds } from './petitioner-acts.js';

const trackForm = z.strictObject({
  number: z.string().trim().min(1).max(40).meta({ title: '信访件编号', titleEn: 'Number' }),
  code: z.string().trim().min(1).max(40).meta({ title: '查询码', titleEn: 'Query code' }),
});

interface TrackRow {
  id: string;
  stage: string;
  unit_name: string | null;
  received_at: Date;
  due: string | null;
  explanation: Explanation | null;
  sealed: boolean;
  notices: { kind: NoticeKind; number: string; title: string; body: string; issued_at: string }[] | null;
}

/** What a petitioner does, with the receipt's number and code; `form` as the act's schema says. */
const trackAct = trackForm.extend({ form: z.record(z.string(), z.unknown()) });

/** The petitioner learns where the matter is and by when, never who complained of whom or what the office says inside. */
const statement = `
  SELECT c.id, c.sealed, p.stage, u.name AS unit_name, c.received_at, t.effective_due::text AS due, t.explanation,
    (SELECT jsonb_agg(jsonb_build_object('kind', n.kind, 'number', n.number, 'title', n.title, 'body', n.body, 'issued_at', n.issued_at) ORDER BY n.issued_at)
     FROM notice n JOIN delivery d ON d.notice_id = n.id WHERE n.case_id = c.id AND d.recipient = 'petitioner') AS notices
  FROM case_file c JOIN process p ON p.case_id = c.id AND p.kind = 'petition' LEFT JOIN unit u ON u.id = p.unit
    LEFT JOIN LATERAL (SELECT effective_due, explanation FROM timer WHERE process_id = p.id AND clock IN ('generalReply', 'specialReply')
      ORDER BY id DESC LIMIT 1) t ON true
  WHERE c.number = $1`;

@Controller('api')
export class TrackController {
  constructor(
    @Inject(RUNTIME) private readonly runtime: Runtime,
    @Inject(PERSONAL_DATA) private readonly personal: PersonalData,
    private readonly lockout: Lockout,
  ) {}

  @Route({ method: 'POST', path: 'track', access: 'public', body: trackForm, summary: { zh: '群众查询办理进度', en: 'A petitioner looks up their matter' } })
  async track(@Body() body: unknown, @Req() request: FastifyRequest) {
    const { number, code } = parsed(trackForm, body);
    const row = await this.proven(number, code, request);
    const told = row.due !== null && row.explanation !== null && !['answered', 'denied', 'closed'].includes(row.stage);
    return {
      number,
      stageLabel: stageLabel('petition', row.stage),
      unitName: row.sealed ? null : row.unit_name,
      receivedAt: row.received_at.toISOString(),
      dueDate: told ? row.due : null,
      words: told ? { zh: explainInWords(row.explanation as Explanation, 'zh'), en: explainInWords(row.explanation as Explanation, 'en') } : null,
      timeline: (row.notices ?? []).map(({ issued_at, title, kind }) => ({ at: new Date(issued_at).toISOString(), label: { zh: title, en: noticeDuties[kind].label.en } })),
      notices: (row.notices ?? []).map(({ issued_at, kind, ...notice }) => ({ ...notice, label: noticeDuties[kind].label, issuedAt: new Date(issued_at).toISOString() })),
      may: await petitionerActs(this.runtime, row.id),
    };
  }

  /** Adds material, rates, complains about a denial: what the regime lets a petitioner do, and nothing else (R4, R10). */
  @Route({
    method: 'POST', path: 'track/acts/:act', access: 'public', body: trackAct,
    summary: { zh: '群众补充材料、评价、投诉', en: 'A petitioner adds material, rates or complains about a denial' },
  })
  async act(@Param('act') act: string, @Body() body: unknown, @Req() request: FastifyRequest) {
    const { number, code, form } = parsed(trackAct, body);
    await this.proven(number, code, request);
    const key = idempotencyKey(request);
    const { stage } = await advance(this.runtime, {
      aim: { number }, kinds: petitionersKinds, act, payload: form, actor: petitioner, byCode: true,
      // Keys are one person's own, and all petitioners are one actor.
      idempotencyKey: key === undefined ? undefined : `${number} ${key}`,
    });
    return { number, stage };
  }

  /** The case the code belongs to. A wrong code and an unknown number look the same, and both slow down the next try. */
  private async proven(number: string, code: string, request: FastifyRequest): Promise<TrackRow> {
    const [account, source] = [`track:${number}`, sourceOf(request.ip)];
    await this.lockout.check(account, source);
    const [row] = await this.runtime.manager.query<TrackRow[]>(statement, [number]);
    if (row && this.personal.isQueryCode(row.id, code)) return row;
    await this.lockout.failed(account, source);
    throw notFound();
  }
}
