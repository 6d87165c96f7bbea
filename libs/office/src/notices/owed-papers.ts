import {
  noticeDuties,
  noticeTexts,
  timeLimits,
  type NoticeFacts,
  type NoticeKind,
  type NoticeTemplate,
} from '@banjie/workflows';
import { Batcher, run, statement, type CaseDecision } from '@banjie/runtime';
import type { EntityManager } from 'typeorm';
import { disciplineUnit } from '../intake/register.js';

type OwedRow = CaseDecision['plan']['notices'][number];

const templates: Readonly<Record<string, NoticeTemplate | undefined>> = noticeTexts;

type Names = Pick<NoticeFacts, 'title' | 'lane' | 'petitioner'>;

const unnamed: Names = { title: null, lane: null, petitioner: null };

const namesOf = statement(
  'names_of_cases',
  `SELECT p.title, p.lane, (SELECT name FROM petitioner WHERE case_id = asked.id AND position = 0) AS petitioner
   FROM unnest($1::uuid[]) WITH ORDINALITY AS asked (id, place) LEFT JOIN petition p ON p.case_id = asked.id
   ORDER BY asked.place`,
);

/** What acts are about to issue, read before it is. */
export class OwedPapers {
  private readonly naming: Batcher<string, Names>;

  constructor(manager: EntityManager) {
    this.naming = new Batcher({ run: (caseIds) => run(manager, namesOf, [caseIds]) });
  }

  /**
   * The texts of the papers a decision brings about, as they would be issued now, but for their numbers. A paper that cannot
   * be rendered is left out: it stays owed, and the administrator is told.
   */
  async textsOf(decision: CaseDecision): Promise<string[]> {
    const owed = decision.plan.notices.filter(({ kind }) => templates[kind] !== undefined);
    if (owed.length === 0) return [];
    const names = (await this.naming.submit(decision.file.id)) ?? unnamed;
    return owed.flatMap((one) => textOf(decision, one, names));
  }
}

function textOf(decision: CaseDecision, owed: OwedRow, names: Names): string[] {
  try {
    const { title, body } = templates[owed.kind]?.({ ...factsFor(decision, owed), ...names }) ?? {};
    return [`${title ?? ''}\n${body ?? ''}`];
  } catch {
    return [];
  }
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
