import { advance, notFound, type ActResult, type Runtime } from '@banjie/runtime';
import { kindsOfPetition, type ProcessKind } from '@banjie/workflows';
import { Body, Controller, Inject, Param, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { Officer, type SignedIn } from '../access/officer-in-session.js';
import { Route } from '../http/endpoint.js';
import { expectedRevision, idempotencyKey } from '../http/headers.js';
import { RUNTIME } from '../tokens.js';
import { receiptAnswer } from './receipt.js';

const processId = z.uuid();

type Target = { number: string } | { process: string };
type Kinds = readonly ProcessKind[];

/** Everything people do to a case comes in here; the regime says who may do what, and when. */
@Controller('api')
export class ActsController {
  constructor(@Inject(RUNTIME) private readonly runtime: Runtime) {}

  @Route({
    method: 'POST',
    path: 'petitions/:number/acts/:act',
    access: 'staff',
    answer: receiptAnswer,
    summary: { zh: '办理信访事项', en: 'Act on a petition' },
  })
  onPetition(
    @Param('number') number: string,
    @Param('act') act: string,
    @Body() payload: unknown,
    @Officer() actor: SignedIn,
    @Req() request: FastifyRequest,
  ): Promise<ActResult> {
    return this.act({ number }, kindsOfPetition, act, payload, actor, request);
  }

  @Route({
    method: 'POST',
    path: 'supervision/:id/acts/:act',
    access: 'staff',
    answer: receiptAnswer,
    rule: 'R5',
    summary: { zh: '办理督办', en: 'Act on a supervision case' },
  })
  onSupervision(
    @Param('id') id: string,
    @Param('act') act: string,
    @Body() payload: unknown,
    @Officer() actor: SignedIn,
    @Req() request: FastifyRequest,
  ): Promise<ActResult> {
    return this.act({ process: known(id) }, ['supervision'], act, payload, actor, request);
  }

  @Route({
    method: 'POST',
    path: 'instructions/:id/acts/:act',
    access: 'staff',
    answer: receiptAnswer,
    rule: 'R9',
    summary: { zh: '办理批示件', en: 'Act on an instruction' },
  })
  onInstruction(
    @Param('id') id: string,
    @Param('act') act: string,
    @Body() payload: unknown,
    @Officer() actor: SignedIn,
    @Req() request: FastifyRequest,
  ): Promise<ActResult> {
    return this.act({ process: known(id) }, ['instruction'], act, payload, actor, request);
  }

  @Route({
    method: 'POST',
    path: 'accountability/:id/acts/:act',
    access: 'staff',
    answer: receiptAnswer,
    rule: 'R6',
    summary: { zh: '办理责任追究', en: 'Act on an accountability case' },
  })
  onAccountability(
    @Param('id') id: string,
    @Param('act') act: string,
    @Body() payload: unknown,
    @Officer() actor: SignedIn,
    @Req() request: FastifyRequest,
  ): Promise<ActResult> {
    return this.act({ process: known(id) }, ['accountability'], act, payload, actor, request);
  }

  private act(
    target: Target,
    kinds: Kinds,
    act: string,
    payload: unknown,
    actor: SignedIn,
    request: FastifyRequest,
  ): Promise<ActResult> {
    const [revision, key] = [expectedRevision(request), idempotencyKey(request)];
    return advance(this.runtime, {
      target,
      kinds,
      act,
      payload,
      actor,
      expectedRevision: revision,
      idempotencyKey: key,
    });
  }
}

function known(id: string): string {
  if (!processId.safeParse(id).success) throw notFound();
  return id;
}
