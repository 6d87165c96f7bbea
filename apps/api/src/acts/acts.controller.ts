import { checkNobodyElseNamed, owedPapers, registrationEntering, type PersonalData } from '@banjie/office';
import { advance, notFound, type ActCommand, type ActResult, type CaseDecision, type Runtime } from '@banjie/runtime';
import { actAliases, kindsOfPetition, processKinds, type ActAlias, type ProcessKind } from '@banjie/workflows';
import { Body, Controller, Inject, Param, Req, type Type } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { Officer, type SignedIn } from '../access/officer-in-session.js';
import { Route } from '../http/endpoint.js';
import { acknowledgedSigns, expectedRevision, idempotencyKey } from '../http/headers.js';
import { checkAcknowledged } from '../papers/unshown-signs.js';
import { PERSONAL_DATA, RUNTIME } from '../tokens.js';
import { receiptAnswer } from './receipt.js';

/** Everything people do to a case comes in here; the regime says who may do what, and when. */
@Controller('api')
export class ActsController {
  constructor(
    @Inject(RUNTIME) readonly runtime: Runtime,
    @Inject(PERSONAL_DATA) readonly personal: PersonalData,
  ) {}

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
    return advance(this.runtime, {
      ...askedIn(request, this),
      target: { number },
      kinds: kindsOfPetition,
      act,
      payload,
      actor,
    });
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
    return advance(this.runtime, {
      ...askedIn(request, this),
      target: processTarget(id),
      kinds: processKinds,
      act,
      payload,
      actor,
    });
  }
}

/** The same acts at the address a regime declares of its own. */
function aliasController(kind: ProcessKind, { path, rule, summary }: ActAlias): Type {
  @Controller('api')
  class ActsByAlias {
    constructor(
      @Inject(RUNTIME) readonly runtime: Runtime,
      @Inject(PERSONAL_DATA) readonly personal: PersonalData,
    ) {}

    @Route({ method: 'POST', path: `${path}/:id/acts/:act`, access: 'staff', answer: receiptAnswer, rule, summary })
    onProcess(
      @Param('id') id: string,
      @Param('act') act: string,
      @Body() payload: unknown,
      @Officer() actor: SignedIn,
      @Req() request: FastifyRequest,
    ): Promise<ActResult> {
      const target = processTarget(id);
      return advance(this.runtime, {
        ...askedIn(request, this),
        target,
        kinds: [kind],
        act,
        payload,
        actor,
      });
    }
  }
  return ActsByAlias;
}

export const aliasControllers: readonly Type[] = actAliases.map(({ kind, alias }) => aliasController(kind, alias));

type Asked = Pick<ActCommand, 'expectedRevision' | 'idempotencyKey' | 'entering' | 'beforeIssuing'>;

interface Office {
  runtime: Runtime;
  personal: PersonalData;
}

function askedIn(request: FastifyRequest, { runtime, personal }: Office): Asked {
  return {
    expectedRevision: expectedRevision(request),
    idempotencyKey: idempotencyKey(request),
    entering: registrationEntering(personal),
    beforeIssuing: (owing) => checkPapers(request, { runtime, personal }, owing),
  };
}

/** What a paper says that it may not, or that it cannot show, is seen to before it is issued (R12). */
async function checkPapers(request: FastifyRequest, office: Office, owing: readonly CaseDecision[]): Promise<void> {
  const texts: string[] = [];
  for (const decided of owing) {
    const papers = await owedPapers(office.runtime.manager, decided);
    await checkNobodyElseNamed(office, decided, papers, request.body);
    texts.push(...papers.map(({ text }) => text));
  }
  checkAcknowledged(texts, acknowledgedSigns(request));
}

const processId = z.uuid();

/** Throws `notFound` for what is no id, as for an id of nothing (R12). */
function processTarget(id: string): { process: string } {
  if (!processId.safeParse(id).success) throw notFound();
  return { process: id };
}
