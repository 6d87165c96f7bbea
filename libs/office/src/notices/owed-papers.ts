import {
  noticeDuties,
  noticeTexts,
  timeLimits,
  type NoticeFacts,
  type NoticeKind,
  type NoticeTemplate,
} from '@banjie/workflows';
import type { CaseDecision } from '@banjie/runtime';
import type { EntityManager } from 'typeorm';
import { disciplineUnit } from '../intake/register.js';

type OwedRow = CaseDecision['plan']['notices'][number];

const templates: Readonly<Record<string, NoticeTemplate | undefined>> = noticeTexts;

/** A paper as it would be issued now, but for its number. */
export interface PaperOwed {
  text: string;
  toPetitioner: boolean;
  /** What it may print that somebody entered: with the act, or before. */
  from: unknown;
}

/**
 * The papers a decision brings about. One that cannot be rendered is left out: it stays owed, and the administrator is told.
 */
export async function owedPapers(manager: EntityManager, decision: CaseDecision): Promise<PaperOwed[]> {
  const named = await namesOf(manager, decision.file.id);
  return decision.plan.notices.flatMap((owed) => {
    const template = templates[owed.kind];
    if (!template) return [];
    try {
      const facts = factsFor(decision, owed);
      const { title, body } = template({ ...facts, ...named });
      const { event, data, facts: context } = facts;
      return [{ text: `${title}\n${body}`, toPetitioner: owed.to_petitioner, from: [event, data, context] }];
    } catch {
      return [];
    }
  });
}

type Names = Pick<NoticeFacts, 'title' | 'lane' | 'petitioner'>;

async function namesOf(manager: EntityManager, caseId: string): Promise<Names> {
  const [row] = await manager.query<Names[]>(
    `SELECT p.title, p.lane, (SELECT name FROM petitioner WHERE case_id = $1 AND position = 0) AS petitioner
     FROM petition p WHERE p.case_id = $1`,
    [caseId],
  );
  return row ?? { title: null, lane: null, petitioner: null };
}

function factsFor(decision: CaseDecision, owed: OwedRow): Omit<NoticeFacts, keyof Names> {
  const { file, settings, now, plan } = decision;
  const process = decision.find(owed.process_id);
  const entry = plan.history.find(({ seq }) => seq === owed.history_seq);
  return {
    number: '',
    label: noticeDuties[owed.kind as NoticeKind].label,
    recipients: owed.recipients,
    data: owed.data as Record<string, unknown>,
    owedAt: now,
    caseNumber: file.number,
    sealed: file.sealed,
    receivedAt: now,
    unit: process?.standing.unit ?? null,
    officer: process?.standing.officer ?? null,
    facts: (process?.snapshot.context ?? {}) as Record<string, unknown>,
    event: (entry?.event ?? {}) as Record<string, unknown>,
    eventBy: entry?.actor ?? '',
    settings,
    limits: timeLimits,
    committee: disciplineUnit,
  };
}
