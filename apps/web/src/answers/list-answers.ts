import type { Label } from '../language/label.js';
import type { AllowedAct, Light, ProcessKind, Responsible } from './case-answers.js';

export interface QueueItem extends Responsible {
  number: string;
  title: string | null;
  kind: ProcessKind;
  stage: string;
  stageLabel: Label;
  light: Light | null;
  dueAt: string | null;
  /** Where the clock counts working days: how many are still to come. */
  workingDaysLeft: number | null;
  receivedAt: string;
  process: string;
}

export interface QueuePage {
  items: QueueItem[];
  next: string | null;
}

/** What the queue can be narrowed to. */
export interface QueueChoices {
  kinds: { kind: ProcessKind; label: Label; stages: { stage: string; label: Label }[] }[];
  units: { id: string; name: string }[];
}

export interface SavedView {
  name: string;
  filters: Record<string, string>;
}

export interface DecisionItem extends QueueItem {
  /** What is asked of the leader. */
  subject: Label;
  /** Why, in the words of whoever asks. */
  reason: string | null;
}

export interface SupervisionItem extends Responsible {
  id: string;
  number: string;
  title: string | null;
  cause: string;
  causeLabel: Label;
  stage: string;
  stageLabel: Label;
  light: Light | null;
  dueAt: string | null;
  openedAt: string;
  allowedActs: AllowedAct[];
}

export interface AccountabilityItem {
  id: string;
  number: string | null;
  officer: string;
  officerName: string;
  situation: number;
  situationLabel: Label | null;
  stage: string;
  stageLabel: Label;
  openedAt: string;
  allowedActs: AllowedAct[];
}

export interface Clue {
  id: string;
  number: string | null;
  situation: number;
  situationLabel: Label | null;
  unitName: string | null;
  officer?: string | null;
  officerName: string | null;
  fact: string;
  at: string;
}

export interface Ledger {
  officer: string;
  name: string;
  year: number;
  count: number;
  consequence: string | null;
  reason: Label;
  entries: {
    measure: string;
    measureLabel: Label;
    situation: number;
    enteredAt: string;
    withdrawnAt: string | null;
    withdrawnReason: string | null;
  }[];
}

export interface InboxItem {
  id: string;
  kind: string;
  label: Label;
  number: string | null;
  title: string;
  body: string;
  caseNumber: string | null;
  deliveredAt: string;
  readAt: string | null;
}

export interface Inbox {
  items: InboxItem[];
  unread: number;
}
