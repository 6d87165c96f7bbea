import { receiptForm, registrationEntering, trackedMatter, unnamingForms, type PersonalData } from '@banjie/office';
import { advance, parsed, type Runtime } from '@banjie/runtime';
import { petitioner, petitionersKinds } from '@banjie/workflows';
import { Body, Controller, Inject, Param, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { Route } from '../http/endpoint.js';
import { idempotencyKey } from '../http/headers.js';
import { PERSONAL_DATA, STRANGERS_RUNTIME } from '../tokens.js';
import { ReceiptAccess } from './receipt-access.js';
import { petitionerActed, trackAnswer, type TrackAnswer } from './track-answers.js';

/** What a petitioner does, with the receipt's number and code; `form` as the act's schema says. */
const trackAct = receiptForm.extend({ form: z.record(z.string(), z.unknown()) });

@Controller('api')
export class TrackController {
  constructor(
    @Inject(STRANGERS_RUNTIME) private readonly runtime: Runtime,
    @Inject(PERSONAL_DATA) private readonly personal: PersonalData,
    private readonly door: ReceiptAccess,
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
    const { number } = await this.door.caseOf(body, request.ip);
    return trackedMatter(this.runtime, number);
  }

  /** Adds material, rates, complains about a denial, asks for a review: what the regime lets a petitioner do, and nothing else (R4, R10). */
  @Route({
    method: 'POST',
    path: 'track/acts/:act',
    access: 'petitioner',
    body: trackAct,
    answer: petitionerActed,
    summary: {
      zh: '群众补充材料、撤回、评价、投诉、申请复查复核',
      en: 'A petitioner adds material, withdraws, rates, complains about a denial or asks for a review',
    },
  })
  async act(@Param('act') act: string, @Body() body: unknown, @Req() request: FastifyRequest) {
    const { number, code, form } = parsed(trackAct, body);
    await this.door.caseOf({ number, code }, request.ip);
    const key = idempotencyKey(request);
    const { stage } = await advance(this.runtime, {
      target: { number },
      kinds: petitionersKinds,
      act,
      payload: form,
      actor: petitioner,
      as: 'petitioner',
      entering: registrationEntering(this.personal),
      readForm: unnamingForms(this.personal),
      // Keys are one person's own, and all petitioners are one actor.
      idempotencyKey: key === undefined ? undefined : `${number} ${key}`,
    });
    return { number, stage };
  }
}
