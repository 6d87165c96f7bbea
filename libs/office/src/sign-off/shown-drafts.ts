import {
  doubtfulIn,
  processes,
  replyResultWords,
  signedPapers,
  signOffLevels,
  stageLabel,
  verdictWords,
  type Label,
  type ReplyDraft,
  type SignOffContext,
} from '@banjie/workflows';
import type { OfficeSettings, ProcessState } from '@banjie/runtime';
import { naming } from '../labels.js';
import { differenceOf, type Piece } from './difference.js';
import { versionEvents } from './version-events.js';

/** A version of a draft: who wrote it when, as the petitioner would read it, and what it says otherwise than the one before. */
export interface ShownVersion {
  version: number;
  by: string | null;
  /** ISO 8601. */
  at: string;
  text: string;
  difference: Piece[];
  /** Words that may refuse, and why its drafter says they do not (R4). */
  doubtful: string | null;
  notARefusal: string | null;
}

export interface ShownRemark {
  version: number;
  by: string | null;
  at: string;
  remarks: string;
  items: { item: number; request: string; remark: string }[];
}

/** The draft of a reply on its way to be signed (R10). */
export interface ShownDraft {
  process: string;
  paper: Label;
  level: Label;
  stageLabel: Label;
  open: boolean;
  draftedBy: string | null;
  checkedBy: string | null;
  signedBy: string | null;
  /** Those of earlier drafts of the same reply included (R4). */
  returns: number;
  versions: ShownVersion[];
  remarks: ShownRemark[];
}

/** An entry of the history in which a version was written. */
interface DraftEntry {
  process_id: string | null;
  type: string;
  actor: string;
  at: string;
  event: Record<string, unknown>;
}

/** What drafts are shown from. */
export interface Seen {
  settings: OfficeSettings;
  history: readonly DraftEntry[];
}

/** The drafts of a matter, the earliest first. */
export const shownDrafts = (all: readonly ProcessState[], seen: Seen): ShownDraft[] =>
  all.filter(({ kind }) => kind === processes.signOff.kind).map((process) => shownDraft(process, seen));

function shownDraft({ id, kind, standing, snapshot }: ProcessState, { settings, history }: Seen): ShownDraft {
  const { paper, level, draftedBy, checkedBy, signedBy, returned, returnsBefore, superior, draft } =
    snapshot.context as unknown as SignOffContext;
  const { officer } = naming(settings);
  const written = history.filter(({ process_id, type }) => process_id === id && versionEvents.includes(type));
  return {
    process: id,
    paper: signedPapers[paper],
    level: signOffLevels[level],
    stageLabel: stageLabel(kind, standing.stage),
    open: standing.open,
    draftedBy: officer(draftedBy),
    checkedBy: checkedBy && officer(checkedBy),
    signedBy: superior?.organ ?? (signedBy && officer(signedBy)),
    returns: returned.length + returnsBefore,
    versions: written.map((entry, index) => shownVersion(entry, written[index - 1], { index, settings })),
    remarks: returned.map(({ by, items, ...rest }) => ({
      ...rest,
      by: officer(by),
      items: items.map((one) => ({ ...one, request: draft.items[one.item - 1]?.request ?? '' })),
    })),
  };
}

function shownVersion(
  entry: DraftEntry,
  before: DraftEntry | undefined,
  { index, settings }: { index: number; settings: OfficeSettings },
): ShownVersion {
  const draft = entry.event as unknown as ReplyDraft;
  const text = inWords(draft);
  return {
    version: index + 1,
    by: naming(settings).officer(entry.actor),
    at: new Date(entry.at).toISOString(),
    text,
    difference: differenceOf(before ? inWords(before.event as unknown as ReplyDraft) : '', text),
    doubtful: doubtfulIn(text),
    notARefusal: draft.notARefusal ?? null,
  };
}

/** The words of a draft as its paper will say them: text, requests one by one, result, and the reply to joined matters. */
function inWords({ text, items, result, joinedText }: ReplyDraft): string {
  const requests = items.map(
    ({ request, verdict, text: why = '' }, index) => `${index + 1}. ${request}：${verdictWords[verdict] ?? ''}。${why}`,
  );
  const joined = joinedText === undefined ? [] : [`致并入件信访人：${joinedText}`];
  return [text, ...requests, `办理结果：${replyResultWords[result] ?? result}`, ...joined].join('\n');
}
