import { notFound, type ActResult } from '@banjie/runtime';
import { actAliases, kindsOfPetition, processKinds, type ActAlias, type ProcessKind } from '@banjie/workflows';
import { Body, Controller, Param, Req, type Type } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { Officer, type SignedIn } from '../access/officer-in-session.js';
import { Route } from '../http/endpoint.js';
import { ActRequests } from './act-requests.js';
import { receiptAnswer } from './receipt.js';

/** Everything people do to a case comes in here; the regime says who may do what, and when. */
@Controller('api')
export class ActsController {
  constructor(private readonly requests: ActRequests) {}

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
    return this.requests.carryOut(request, { target: { number }, kinds: kindsOfPetition, act, payload, actor });
  }

  @Route({
    method: 'POST',
    path: 'processes/:id/acts/:act',
    access: 'staff',
    body: z.record(z.string(), z.unknown()),
    answer: receiptAnswer,
    summary: { zh: '按程序编号办理：任何一种程序', en: 'Act on a process of any kind, by its id' },
  })
  onProcess(
    @Param('id') id: string,
    @Param('act') act: string,
    @Body() payload: unknown,
    @Officer() actor: SignedIn,
    @Req() request: FastifyRequest,
  ): Promise<ActResult> {
    return this.requests.carryOut(request, { target: processTarget(id), kinds: processKinds, act, payload, actor });
  }
}

/** The same acts at the address a regime declares of its own. */
function aliasController(kind: ProcessKind, { path, rule, summary }: ActAlias): Type {
  @Controller('api')
  class ActsByAlias {
    constructor(private readonly requests: ActRequests) {}

    @Route({ method: 'POST', path: `${path}/:id/acts/:act`, access: 'staff', answer: receiptAnswer, rule, summary })
    onProcess(
      @Param('id') id: string,
      @Param('act') act: string,
      @Body() payload: unknown,
      @Officer() actor: SignedIn,
      @Req() request: FastifyRequest,
    ): Promise<ActResult> {
      return this.requests.carryOut(request, { target: processTarget(id), kinds: [kind], act, payload, actor });
    }
  }
  return ActsByAlias;
}

export const aliasControllers: readonly Type[] = actAliases.map(({ kind, alias }) => aliasController(kind, alias));

const processId = z.uuid();

/** Throws `notFound` for what is no id, as for an id of nothing (R12). */
function processTarget(id: string): { process: string } {
  if (!processId.safeParse(id).success) throw notFound();
  return { process: id };
}
