import {
  register,
  registrationForm,
  lookAtTyped,
  duplicateForm,
  formSchema,
  type FormSchema,
  type LookedAt,
  type PersonalData,
  type RegistrationReceipt,
} from '@banjie/office';
import { type Runtime } from '@banjie/runtime';
import { Body, Controller, Inject, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Officer, type SignedIn } from '../access/officer-in-session.js';
import { Route } from '../http/endpoint.js';
import { fieldSchema } from '../http/field-schema.js';
import { idempotencyKey } from '../http/headers.js';
import { lookedAt, registrationReceipt } from './intake-answers.js';
import { unshownIn } from '../papers/unshown-signs.js';
import { mayRegister } from './may-register.js';
import { PERSONAL_DATA, RUNTIME } from '../tokens.js';

@Controller('api')
export class IntakeController {
  constructor(
    @Inject(RUNTIME) private readonly runtime: Runtime,
    @Inject(PERSONAL_DATA) private readonly personal: PersonalData,
  ) {}

  @Route({
    method: 'POST',
    path: 'petitions',
    access: mayRegister,
    body: registrationForm,
    answer: registrationReceipt,
    status: 201,
    rule: 'R2',
    summary: { zh: '登记信访事项', en: 'Register a petition' },
  })
  async register(
    @Body() form: unknown,
    @Officer() actor: SignedIn,
    @Req() request: FastifyRequest,
  ): Promise<RegistrationReceipt> {
    const idempotency = { idempotencyKey: idempotencyKey(request) };
    const receipt = await register(this.runtime, this.personal, { form, actor, ...idempotency });
    return { ...receipt, warnings: [...receipt.warnings, ...unshownIn(form)] };
  }

  @Route({
    method: 'GET',
    path: 'petitions/schema',
    access: 'staff',
    answer: fieldSchema,
    rule: 'R2',
    summary: { zh: '登记表结构', en: 'Schema of the registration form' },
  })
  schema(): FormSchema {
    return formSchema(registrationForm);
  }

  /** By POST, because names and numbers have no place in an address (R12). */
  @Route({
    method: 'POST',
    path: 'petitions/seen-before',
    access: mayRegister,
    body: duplicateForm,
    answer: lookedAt,
    rule: 'R2',
    summary: {
      zh: '登记时查重、核对号码',
      en: 'Earlier petitions of the same person or matter, and numbers that look wrong',
    },
  })
  lookAt(@Body() typed: unknown, @Officer() clerk: SignedIn): Promise<LookedAt> {
    return lookAtTyped(this.runtime, this.personal, clerk, typed);
  }
}
