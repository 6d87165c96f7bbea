import type { z } from 'zod';
import type { Outcome } from '../process/effects.js';
import type { Clocked } from '../process/contract.js';
import { firstRun } from '../process/start-clock.js';
import type { SuperiorDecision } from '../process/superior-decision.js';
import type { ReportBackClock } from './clocks.js';
import type { reportForm } from './events.js';
import type { Manner, ReportBackInput } from './input.js';

export type ReportDraft = z.infer<typeof reportForm>;

/** A paper of the superior organ, by which the matter came or came back, or its date was set anew. */
export interface AssigningPaper {
  organ: string;
  reference: string;
  /** `YYYY-MM-DD`. */
  issuedOn: string;
}

/** How the matter ended, as its petitioner was told: the report says it and nobody enters it. */
export interface MatterEnd {
  outcome: Outcome;
  result: string | null;
  /** ISO 8601. */
  at: string;
  /** The paper that tells the petitioner and is to be delivered; null where none is. */
  paper: string | null;
  /** The day it was delivered, ISO 8601; null until then. */
  delivered: string | null;
}

export interface SentReport {
  how: string;
  /** `YYYY-MM-DD`. */
  sentOn: string;
  receipt: string;
}

export type ReportHolder = 'drafter' | 'head' | 'leader';

export interface ReportReturn {
  version: number;
  remarks: string;
  by: string;
  /** ISO 8601. */
  at: string;
}

export interface ReportBackContext extends Clocked<ReportBackClock> {
  manner: Manner;
  paper: AssigningPaper;
  /** Those before, the earliest first: nothing a superior once wrote disappears. */
  earlier: AssigningPaper[];
  complainedOfficer: string | null;
  /** Who had the matter when it ended, and reports; no unit where that would be the one complained of. */
  unit: string | null;
  officer: string | null;
  end: MatterEnd | null;
  /** By when the superior wants the report (`YYYY-MM-DD`); null where its paper says nothing, or the day has passed. */
  dueDate: string | null;
  draft: ReportDraft | null;
  /** Of this report and those before; the text of each is with the history entry that brought it. */
  versions: number;
  draftedBy: string | null;
  checkedBy: string | null;
  signedBy: string | null;
  /** The day it was signed (ISO 8601). */
  signedAt: string | null;
  returned: ReportReturn[];
  /** With whom the report lies now, and since when (ISO 8601, R5). */
  held: { with: ReportHolder; since: string };
  sent: SentReport | null;
  answer: (SuperiorDecision & { result: 'accepted' | 'returned'; opinion: string }) | null;
}

export const handedDown = (input: ReportBackInput | undefined): ReportBackContext => {
  const at = input?.at ?? '1970-01-01T00:00:00Z';
  const manner = input?.manner ?? 'assigned';
  return {
    manner,
    paper: {
      organ: input?.organ ?? '',
      reference: input?.reference ?? '',
      issuedOn: input?.issuedOn ?? '1970-01-01',
    },
    earlier: [],
    complainedOfficer: input?.complainedOfficer ?? null,
    unit: null,
    officer: null,
    end: null,
    dueDate: null,
    draft: null,
    versions: 0,
    draftedBy: null,
    checkedBy: null,
    signedBy: null,
    signedAt: null,
    returned: [],
    held: { with: 'drafter', since: at },
    sent: null,
    answer: null,
    clocks: manner === 'passedOn' ? firstRun('receiptToSuperior', { type: 'REGISTERED', at }) : {},
  };
};

/** Who wrote, checked or signed the report, or had the matter: none of them enters what the superior organ said to it (R6). */
export const involvedIn = ({ officer, draftedBy, checkedBy, signedBy }: ReportBackContext): string[] => [
  ...new Set([officer, draftedBy, checkedBy, signedBy].filter((one) => one !== null)),
];

/** The version of an act that is asked about before anybody has entered anything: none that a form can name. */
export const whicheverVersion = 0;
