import { invalid, parsed, type Runtime } from '@banjie/runtime';
import {
  nameOnlineContact,
  onlineContact,
  onlineContactForm,
  onlineForm,
  registerOnline,
  type OnlineReceipt,
  type PersonalData,
} from '@banjie/office';
import { Body, Controller, Inject, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Officer, type SignedIn } from '../access/officer-in-session.js';
import { Route } from '../http/endpoint.js';
import { idempotencyKey } from '../http/headers.js';
import { PERSONAL_DATA, RUNTIME, STRANGERS_RUNTIME } from '../tokens.js';
import { onlineContactAnswer, onlineReceipt } from './online-answers.js';
import { OnlineRateLimit } from '../access/online-rate-limit.js';

/** The petitioner's own registration (网上), and who answers for it. */
@Controller('api')
export class OnlineController {
  constructor(
    @Inject(RUNTIME) private readonly runtime: Runtime,
    @Inject(STRANGERS_RUNTIME) private readonly strangersRuntime: Runtime,
    @Inject(PERSONAL_DATA) private readonly personal: PersonalData,
    private readonly door: OnlineRateLimit,
  ) {}

  @Route({
    method: 'POST',
    path: 'petitions/online',
    access: 'petitioner',
    body: onlineForm,
    answer: onlineReceipt,
    status: 201,
    rule: 'R2',
    summary: { zh: '群众网上提交信访事项', en: 'A petitioner registers a matter online' },
  })
  async register(@Body() body: unknown, @Req() request: FastifyRequest): Promise<OnlineReceipt> {
    const key = idempotencyKey(request);
    if (key === undefined) throw invalid([{ path: 'Idempotency-Key', message: '必填 / required' }], 'R2');
    const form = parsed(onlineForm, body, 'R2');
    return this.door.enter(request.ip, key, () =>
      registerOnline(this.strangersRuntime, this.personal, { form, idempotencyKey: key }),
    );
  }

  @Route({
    method: 'GET',
    path: 'online-contact',
    access: ['systemAdministrator'],
    answer: onlineContactAnswer,
    rule: 'R1',
    summary: { zh: '网上渠道首问责任人', en: 'Who is first contact for what comes in online' },
  })
  async contact() {
    return { officer: await onlineContact(this.runtime) };
  }

  @Route({
    method: 'POST',
    path: 'online-contact',
    access: ['systemAdministrator'],
    body: onlineContactForm,
    answer: onlineContactAnswer,
    rule: 'R1',
    summary: { zh: '指定网上渠道首问责任人', en: 'Name the first contact for what comes in online' },
  })
  name(@Body() form: unknown, @Officer() actor: SignedIn) {
    return nameOnlineContact(this.runtime, actor, form);
  }
}
