import {
  noticeDuties,
  noticeTexts,
  timeLimits,
  unnamedPetitioner,
  type NoticeFacts,
  type NoticeKind,
  type NoticeTemplate,
} from '@banjie/workflows';
import type { CaseDecision } from '@banjie/runtime';
import { disciplineUnit } from '../intake/discipline-unit.js';
import type { PetitionEntry } from '../intake/rows.js';
import { repliesDrafted, saidToJoined } from '../sign-off/replies-drafted.js';

type OwedRow = Pick<
  CaseDecision['plan']['notices'][number],
  'kind' | 'process_id' | 'history_seq' | 'recipients' | 'to_petitioner' | 'data'
>;

const templates: Readonly<Record<string, NoticeTemplate | undefined>> = noticeTexts;

/** A paper as it would be issued now, but for its number. */
export interface PaperOwed {
  text: string;
  toPetitioner: boolean;
  /** What it may print that somebody entered: with the act, or before. */
  from: unknown;
}

/** As papers name a matter; `receivedAt` (ISO 8601) where it is not being received now. */
export type Names = Pick<NoticeFacts, 'title' | 'lane' | 'petitioner'> & Partial<Pick<NoticeFacts, 'receivedAt'>>;

const unnamed: Names = { title: null, lane: null, petitioner: null };

/** Who asked not to be named is named in no paper until it is made for somebody who knows (R12). */
function namesIn(decision: CaseDecision): Names {
  const entry = decision.file.entry as PetitionEntry | null | undefined;
  if (!entry) return unnamed;
  const isConfidential = decision.all().some(({ standing }) => standing.confidential !== undefined);
  return isConfidential ? { ...entry, petitioner: unnamedPetitioner } : entry;
}

/**
 * The papers a decision brings about, as they would be issued now, and the replies it drafts: whoever wrote one learns of it
 * before others read it, and not only once it is signed (R10). One that cannot be rendered is left out: it stays owed, and the
 * administrator is told.
 */
export function owedPapers(decision: CaseDecision, names = namesIn(decision)): PaperOwed[] {
  const owed = [...decision.plan.notices, ...repliesDrafted(decision)].filter(
    ({ kind }) => templates[kind] !== undefined,
  );
  if (owed.length === 0) return [];
  const joined = saidToJoined(decision).map((text) => ({ text, toPetitioner: false, from: null }));
  return [...owed.flatMap((one) => paperOf(decision, one, names) ?? []), ...joined];
}

function paperOf(decision: CaseDecision, owed: OwedRow, names: Names): PaperOwed | null {
  const facts = factsFor(decision, owed);
  const { event, data, facts: context } = facts;
  try {
    const written = templates[owed.kind]?.({ ...facts, ...names });
    const text = written && `${written.title}\n${written.body}`;
    return text === undefined ? null : { text, toPetitioner: owed.to_petitioner, from: [event, data, context] };
  } catch {
    return null;
  }
}

function factsFor(decision: CaseDecision, owed: OwedRow): Omit<NoticeFacts, 'title' | 'lane' | 'petitioner'> {
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
