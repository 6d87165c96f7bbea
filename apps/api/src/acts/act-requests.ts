import { OwedPapers, registrationEntering, type PersonalData } from '@banjie/office';
import { advance, type ActCommand, type ActResult, type Entering, type Runtime } from '@banjie/runtime';
import type { FastifyRequest } from 'fastify';
import { acknowledgedSigns, expectedRevision, idempotencyKey } from '../http/headers.js';
import { checkAcknowledged } from '../papers/unshown-signs.js';

type Asked = Pick<ActCommand, 'target' | 'kinds' | 'act' | 'payload' | 'actor'>;

/** Acts as they come in by HTTP, with what stands in the head of the request. */
export class ActRequests {
  private readonly papers: OwedPapers;
  private readonly entering: Entering;

  constructor(
    private readonly runtime: Runtime,
    personal: PersonalData,
  ) {
    this.papers = new OwedPapers(runtime.manager);
    this.entering = registrationEntering(personal);
  }

  /** Throws `Refusal`: a rule forbids the act, or a paper of it would lack a sign nobody acknowledged. */
  carryOut(request: FastifyRequest, asked: Asked): Promise<ActResult> {
    const acknowledged = acknowledgedSigns(request);
    return advance(this.runtime, {
      ...asked,
      expectedRevision: expectedRevision(request),
      idempotencyKey: idempotencyKey(request),
      entering: this.entering,
      beforeIssuing: async (decision) => checkAcknowledged(await this.papers.textsOf(decision), acknowledged),
    });
  }
}
