import { usualForms } from '../../support/usual-forms.js';

/**
 * What the usual forms leave open: a unit, a person, a date. With these an act that were let through would take effect; a unit is
 * named that an accusation may go to as well (R12).
 */
const pointed: Readonly<Record<string, Record<string, unknown>>> = {
  handOver: { unit: 'transport' },
  assign: { unit: 'discipline' },
  decideRouting: { unit: 'discipline' },
  assignHandler: { officer: 'handler' },
  orderRecusal: { officer: 'transportHandler' },
  setSuperiorDate: { dueDate: '2026-04-20' },
  instruct: { dueDate: '2026-04-20' },
  returnFeedback: { dueDate: '2026-04-20' },
  orderCompletion: { dueDate: '2026-04-20' },
  recordCollectiveDecision: { members: ['leader', 'leader2'] },
  recordDelivery: { deliveredOn: '2026-03-16' },
  recordPosting: { postedOn: '2026-03-16' },
  recordReturn: { returnedOn: '2026-03-16' },
  forwardRequest: { forwardedOn: '2026-03-16' },
  confirmServed: { servedAt: '2026-03-16' },
  recordReassignment: { reassignedOn: '2026-03-16' },
  confirmMeritLoss: { confirmedOn: '2026-03-16' },
  recordSuperiorDecision: { decidedOn: '2026-03-16' },
  recordSuperiorAppealDecision: { decidedOn: '2026-03-16' },
  recordSuperiorConclusion: { decidedOn: '2026-03-16' },
  recordSuperiorOpinion: { decidedOn: '2026-03-16' },
  recordSuperiorDenial: { decidedOn: '2026-03-16' },
  recordSuperiorDenialReview: { decidedOn: '2026-03-16' },
  recordSuperiorSignature: { decidedOn: '2026-03-16' },
  recordSuperiorFollowUp: { decidedOn: '2026-03-16' },
  tellReceipt: { toldOn: '2026-03-16' },
  recordReportDecision: { decidedOn: '2026-03-16' },
  sendReport: { sentOn: '2026-03-16' },
  moveReportDate: { issuedOn: '2026-03-16', dueDate: '2026-04-20' },
  recordReportAnswer: { decidedOn: '2026-03-16' },
  openAccountability: { officer: 'handler' },
};

export const completeForm = (act: string): Record<string, unknown> => ({ ...usualForms[act], ...pointed[act] });

/** No form knows this field, so that whoever may act is told so and nothing happens. */
export const nonsense = { nonsense: true };

export const aLink = (other: string) => ({ other, kind: 'related', reason: '同一片区' });
