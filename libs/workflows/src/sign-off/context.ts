import type { z } from 'zod';
import type { ReplyDraft } from '../petition/acts/answer.js';
import type { SignedPaper, SignOffLevel } from '../policy/sign-off.js';
import type { Clocked } from '../process/contract.js';
import { firstRun } from '../process/start-clock.js';
import type { SuperiorDecision } from '../process/superior-decision.js';
import type { SignOffClock } from './clocks.js';
import type { returnRemarks } from './events.js';
import type { SignOffInput } from './input.js';

/** A version of the draft; its text is with the history entry that brought it. */
export interface DraftVersion {
  version: number;
  by: string;
  /** ISO 8601. */
  at: string;
}

/** A draft sent back: by whom, of which version, with which words. */
export type Return = z.infer<typeof returnRemarks> & { by: string; at: string };

export interface SignOffContext extends Clocked<SignOffClock> {
  paper: SignedPaper;
  level: SignOffLevel;
  unit: string;
  draftedBy: string;
  complainedOfficer: string | null;
  /** As its input says it; missing in drafts of earlier releases. */
  denied?: readonly string[] | null;
  /** The text as it stands: what is signed is issued as it stands here. */
  draft: ReplyDraft;
  versions: DraftVersion[];
  returned: Return[];
  /** Returns of earlier drafts of the same reply. */
  returnsBefore: number;
  checkedBy: string | null;
  /** Whoever returned it the third time or later: another decides then. */
  setAside: string[];
  signedBy: string | null;
  superior?: SuperiorDecision;
}

/** From this return on a leader decides who has not sent it back, and the committee is told (R4, R5). */
export const returnsToSettle = 3;

export const returnsOf = ({ returned, returnsBefore }: Pick<SignOffContext, 'returned' | 'returnsBefore'>): number =>
  returned.length + returnsBefore;

/** The version of an act that is asked about before anybody has entered anything: none that a form can name. */
export const whicheverVersion = 0;

export const currentVersion = ({ versions }: Pick<SignOffContext, 'versions'>): number => versions.length;

const nothing = { at: '', by: { id: '', unit: '' } };

/** The draft out of whatever carries it. */
export const draftIn = ({ result, text, joinedText, notARefusal, items }: ReplyDraft): ReplyDraft => ({
  result,
  text,
  ...(joinedText === undefined ? {} : { joinedText }),
  ...(notARefusal === undefined ? {} : { notARefusal }),
  items,
});

export function submitted(input: SignOffInput | undefined): SignOffContext {
  const { at, by } = input ?? nothing;
  return {
    paper: input?.paper ?? 'ordinaryReply',
    level: input?.level ?? 'head',
    unit: input?.unit ?? '',
    draftedBy: input?.draftedBy ?? '',
    complainedOfficer: input?.complainedOfficer ?? null,
    denied: input?.denied === undefined ? [] : input.denied,
    draft: draftIn(input ?? { result: 'resolved', text: '', items: [] }),
    versions: [{ version: 1, by: by.id, at }],
    returned: [],
    returnsBefore: input?.returns ?? 0,
    checkedBy: null,
    setAside: [],
    signedBy: null,
    clocks: firstRun('draftCheck', { type: 'REPLY_SUBMITTED', at }),
  };
}
