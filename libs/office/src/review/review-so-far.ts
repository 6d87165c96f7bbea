import type { Runtime } from '@banjie/runtime';
import { explainInWords, stageLabel, type ClockName, type Explanation, type Label } from '@banjie/workflows';

/** `until`: until when it may be asked for, or is decided (`YYYY-MM-DD`); null where no term runs or ran. */
export interface ReviewSoFar {
  stage: string;
  stageLabel: Label;
  until: string | null;
  words: Label | null;
}

/** The clock that says until when, by stage: to ask, to be forwarded, or to be answered. What stands still, or has no recorded delivery, has none (R3). */
const clockOf: Readonly<Record<string, ClockName>> = {
  requestable: 'reviewRequest',
  lapsed: 'reviewRequest',
  toForward: 'reviewForwarding',
  'withSuperior.waiting': 'superiorReview',
  'withSuperior.overdue': 'superiorReview',
  reviewed: 'recheckRequest',
  settled: 'recheckRequest',
  recheckToForward: 'reviewForwarding',
  'recheckWithSuperior.waiting': 'superiorRecheck',
  'recheckWithSuperior.overdue': 'superiorRecheck',
};

const statement = `
  SELECT p.stage, t.effective_due::text AS until, t.explanation
  FROM (SELECT id, stage FROM process WHERE case_id = $1 AND kind = 'review' ORDER BY id DESC LIMIT 1) p
    LEFT JOIN LATERAL (SELECT effective_due, explanation FROM timer WHERE process_id = p.id AND clock = $2::jsonb->>p.stage
      ORDER BY id DESC LIMIT 1) t ON true`;

/** The latest review of a case, as the petitioner is told of it; null before there is a reply (R10). */
export async function readReview({ manager }: Runtime, caseId: string): Promise<ReviewSoFar | null> {
  const [row] = await manager.query<{ stage: string; until: string | null; explanation: Explanation | null }[]>(
    statement,
    [caseId, JSON.stringify(clockOf)],
  );
  if (!row) return null;
  const { stage, until, explanation } = row;
  const words = explanation && { zh: explainInWords(explanation, 'zh'), en: explainInWords(explanation, 'en') };
  return { stage, stageLabel: stageLabel('review', stage), until, words };
}
