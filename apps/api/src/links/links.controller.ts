import { link, linkForm, unlink, unlinkForm, type LinkReceipt } from '@banjie/office';
import { notFound, type Runtime } from '@banjie/runtime';
import { Body, Controller, Inject, Param, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { Officer, type SignedIn } from '../access/officer-in-session.js';
import { Route } from '../http/endpoint.js';
import { idempotencyKey } from '../http/headers.js';
import { mayRegister } from '../intake/may-register.js';
import { RUNTIME } from '../tokens.js';
import { linkAnswer } from './link-answer.js';

@Controller('api')
export class LinksController {
  constructor(@Inject(RUNTIME) private readonly runtime: Runtime) {}

  @Route({
    method: 'POST',
    path: 'petitions/:number/links',
    access: mayRegister,
    body: linkForm,
    answer: linkAnswer,
    status: 201,
    rule: 'R2',
    summary: { zh: '关联另一件（重复、同一事项、相关）', en: 'Link two matters: repeat, same matter or related' },
  })
  link(
    @Param('number') number: string,
    @Body() form: unknown,
    @Officer() actor: SignedIn,
    @Req() request: FastifyRequest,
  ): Promise<LinkReceipt> {
    return link(this.runtime, { number, form, actor, idempotencyKey: idempotencyKey(request) });
  }

  @Route({
    method: 'POST',
    path: 'petitions/:number/links/:id/unlink',
    access: mayRegister,
    body: unlinkForm,
    answer: linkAnswer,
    rule: 'R2',
    summary: { zh: '取消关联', en: 'Take a link back' },
  })
  unlink(
    @Param('number') number: string,
    @Param('id') id: string,
    @Body() form: unknown,
    @Officer() actor: SignedIn,
  ): Promise<LinkReceipt> {
    if (!z.uuid().safeParse(id).success) throw notFound();
    return unlink(this.runtime, { number, link: id, form, actor });
  }
}
