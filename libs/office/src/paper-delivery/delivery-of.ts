import type { CaseDecision, ProcessState } from '@banjie/runtime';
import { recordedWays, stageLabel, type Label, type PaperDeliveryContext } from '@banjie/workflows';

/** A paper as it is found again: what it is, and when it was owed (ISO 8601). */
export interface OwedPaper {
  kind: string;
  owedAt: string;
}

/** The facts of a delivery. */
export const contextOf = ({ snapshot }: ProcessState): PaperDeliveryContext =>
  snapshot.context as unknown as PaperDeliveryContext;

/** The delivery of a paper: one act owes the paper and has it delivered. Undefined for papers that start no term of relief. */
export function deliveryOf(
  decision: Pick<CaseDecision, 'ofKind'>,
  { kind, owedAt }: OwedPaper,
): ProcessState | undefined {
  return decision
    .ofKind('paperDelivery')
    .find((one) => contextOf(one).paper === kind && Date.parse(one.openedAt) === Date.parse(owedAt));
}

/** How far a paper has come, with day and way where its delivery is recorded; null for papers that start no term (R10). */
export function deliveryInWords(process: ProcessState | undefined): Label | null {
  if (!process) return null;
  const { delivery } = contextOf(process);
  const stage = stageLabel(process.kind, process.standing.stage);
  const way = delivery && recordedWays[delivery.how];
  return way ? { zh: `${delivery.on}，${way.zh}`, en: `${delivery.on}, ${way.en}` } : stage;
}
