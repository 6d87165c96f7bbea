import type { Label, Light, ProcessKind } from '@banjie/workflows';
import type { Holder } from '../case-page/shapes.js';
import type { Matter } from './matter.js';

/** Something that waits for somebody, as lists show it. */
export interface QueueItem extends Holder {
  /** Id of the process. */
  process: string;
  number: string;
  title: string | null;
  /** The matter is urgent and major: a report of it is open (R9). */
  urgent: boolean;
  kind: ProcessKind;
  kindLabel: Label;
  stage: string;
  stageLabel: Label;
  light: Light | null;
  /** ISO 8601. */
  dueAt: string | null;
  /** Where the clock counts working days: how many are still to come. */
  workingDaysLeft: number | null;
  receivedAt: string;
  /** The reader's part in it. */
  role: string;
  /** At whose desk the reader finds it, standing in there; null at their own (R1). */
  atDeskOf: { id: string; name: string } | null;
}

/** The same with the petition behind it. */
export interface QueueListItem extends QueueItem {
  matter: Matter;
  /** It waits for the reader’s unit to sign for it (R1): of several, all such may be signed for at once. */
  toSign: boolean;
}

/** `next`: the cursor of the page after this one; null at the end. */
export interface QueuePage {
  items: QueueListItem[];
  next: string | null;
}
