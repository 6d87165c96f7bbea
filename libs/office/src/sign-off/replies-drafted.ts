import type { CaseDecision } from '@banjie/runtime';
import { processes, type NoticeKind, type ReplyDraft } from '@banjie/workflows';
import { versionEvents } from './version-events.js';

type Entry = CaseDecision['plan']['history'][number];

/** The versions of a draft that a decision enters. */
const versionsIn = ({ plan }: CaseDecision): Entry[] =>
  plan.history.filter(
    ({ process_kind, type }) => process_kind === processes.signOff.kind && versionEvents.includes(type),
  );

/** The replies whose draft a decision enters, as they would be owed if they were issued as they stand. */
export const repliesDrafted = (decision: CaseDecision) =>
  versionsIn(decision).map(({ seq }) => ({
    kind: 'reply' satisfies NoticeKind,
    process_id: decision.root?.id ?? '',
    history_seq: seq,
    recipients: [],
    to_petitioner: true,
    data: {},
  }));

/** What the same drafts say to those whose matters were joined. */
export const saidToJoined = (decision: CaseDecision): string[] =>
  versionsIn(decision).flatMap(({ event }) => (event as Pick<ReplyDraft, 'joinedText'>).joinedText ?? []);
