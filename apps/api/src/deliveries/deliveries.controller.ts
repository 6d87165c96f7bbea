import {
  enterLetters,
  letterTable,
  orderText,
  readUndelivered,
  undeliveredQuery,
  type OrderedText,
  type PersonalData,
  type UndeliveredPage,
} from '@banjie/office';
import { notFound, Refusal, type Runtime } from '@banjie/runtime';
import { Body, Controller, Inject, Param, Query, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { Officer, type SignedIn } from '../access/officer-in-session.js';
import type { ApiConfig } from '../config.js';
import { Route } from '../http/endpoint.js';
import { idempotencyKey } from '../http/headers.js';
import { API_CONFIG, PERSONAL_DATA, RUNTIME } from '../tokens.js';
import { enteredLetters, orderedText, undeliveredPage, type EnteredLetters } from './delivery-answers.js';

/** Papers that are to be delivered: what is undelivered, letters by the table, messages by the port (R10). */
@Controller('api')
export class DeliveriesController {
  constructor(
    @Inject(RUNTIME) private readonly runtime: Runtime,
    @Inject(PERSONAL_DATA) private readonly personal: PersonalData,
    @Inject(API_CONFIG) private readonly config: ApiConfig,
  ) {}

  @Route({
    method: 'GET',
    path: 'deliveries',
    access: 'staff',
    query: undeliveredQuery,
    answer: undeliveredPage,
    rule: 'R10',
    summary: { zh: '送达台账：待送达的文书', en: 'Papers not delivered yet, soonest due first' },
  })
  undelivered(
    @Query() query: unknown,
    @Officer() reader: SignedIn,
    @Req() request: FastifyRequest,
  ): Promise<UndeliveredPage> {
    const reaching = { queryAddress: this.queryAddress(request), sends: this.config.sending !== null };
    return readUndelivered(this.runtime, reader, { query, reaching });
  }

  @Route({
    method: 'POST',
    path: 'deliveries/letters',
    access: 'staff',
    body: letterTable,
    answer: enteredLetters,
    rule: 'R10',
    summary: { zh: '成批登记邮寄、签收、退件', en: 'Enter letters by the table: posted, received, returned' },
  })
  async letters(@Body() table: unknown, @Officer() actor: SignedIn): Promise<EnteredLetters> {
    return { items: await enterLetters(this.runtime, this.personal, actor, table) };
  }

  @Route({
    method: 'POST',
    path: 'deliveries/:process/texts',
    access: 'staff',
    answer: orderedText,
    status: 202,
    rule: 'R10',
    summary: { zh: '发送短信提示', en: 'Have a message sent that the paper is there' },
  })
  text(
    @Param('process') process: string,
    @Officer() actor: SignedIn,
    @Req() request: FastifyRequest,
  ): Promise<OrderedText> {
    if (!z.uuid().safeParse(process).success) throw notFound();
    if (this.config.sending === null) throw sendsNone();
    return orderText(this.runtime, this.personal, {
      process,
      actor,
      queryAddress: this.queryAddress(request),
      idempotencyKey: idempotencyKey(request),
    });
  }

  /** By which the petitioner reaches the office, or the address by which the office is reached now. */
  private queryAddress({ protocol, host }: FastifyRequest): string {
    return new URL('track.html', `${this.config.publicUrl ?? `${protocol}://${host}`}/`).href;
  }
}

const sendsNone = (): Refusal =>
  new Refusal('notAllowedNow', {
    rule: 'R10',
    zh: '本机关没有开通短信发送。可以复制短信文字，用单位的手机发送。',
    en: 'This office sends no messages by itself. Copy the wording and send it from the office’s telephone.',
  });
