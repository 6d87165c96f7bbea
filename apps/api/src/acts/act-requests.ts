import {
  checkNobodyElseNamed,
  owedPapers,
  registrationEntering,
  unnamingForms,
  type PersonalData,
} from '@banjie/office';
import {
  advance,
  type ActCommand,
  type ActResult,
  type CaseDecision,
  type Entering,
  type Runtime,
} from '@banjie/runtime';
import type { FastifyRequest } from 'fastify';
import { acknowledgedSigns, expectedRevision, idempotencyKey } from '../http/headers.js';
import { checkAcknowledged } from '../papers/unshown-signs.js';

type Asked = Pick<ActCommand, 'target' | 'kinds' | 'act' | 'payload' | 'actor'>;

/** Acts as they come in by HTTP, with what stands in the head of the request. */
export class ActRequests {
  private readonly entering: Entering;
  private readonly readForm: ActCommand['readForm'];

  constructor(
    private readonly runtime: Runtime,
    private readonly personal: PersonalData,
  ) {
    this.entering = registrationEntering(personal);
    this.readForm = unnamingForms(personal);
  }

  /** Throws `Refusal`: a rule forbids the act, or a paper of it says what it may not, or lacks a sign nobody acknowledged. */
  carryOut(request: FastifyRequest, asked: Asked): Promise<ActResult> {
    return advance(this.runtime, {
      ...asked,
      expectedRevision: expectedRevision(request),
      idempotencyKey: idempotencyKey(request),
      entering: this.entering,
      readForm: this.readForm,
      beforeIssuing: this.papersCheck(request, asked.payload),
    });
  }

  /** What is asked of the papers of an act before they are issued. */
  papersCheck(request: FastifyRequest, form: unknown): NonNullable<ActCommand['beforeIssuing']> {
    return (owing) => this.checkPapers(owing, form, acknowledgedSigns(request));
  }

  /** What a paper says that it may not, or that it cannot show, is seen to before it is issued (R12). */
  private async checkPapers(
    owing: readonly CaseDecision[],
    form: unknown,
    acknowledged: ReadonlySet<string>,
  ): Promise<void> {
    const papers = await Promise.all(
      owing.map(async (decision) => {
        const owed = owedPapers(decision);
        await checkNobodyElseNamed({ runtime: this.runtime, personal: this.personal }, decision, owed, form);
        return owed;
      }),
    );
    checkAcknowledged(
      papers.flat().map(({ text }) => text),
      acknowledged,
    );
  }
}
