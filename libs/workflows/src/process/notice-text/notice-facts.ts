import type { Label } from '../../policy/label.js';
import type { DayKind, TimeLimit } from '../clock.js';
import type { ClockRun } from '../clock-run.js';

/** The dates of one run of a clock, as far as texts say them. */
export interface ClockDates {
  nominalDue: string;
  effectiveDue: string;
  /** The calendar of that year is not loaded yet. */
  provisional: boolean;
  /** ISO 8601: the end of the effective day, or the very minute where hours count. */
  dueAt: string;
  explanation: { term: number | null; dayKind: DayKind; moved: readonly { kind: string }[] };
}

/** What a text asks of the office's settings: names, and the dates of a clock by the limits in force. */
export interface NoticeSettings {
  readonly officeName: string;
  /** Where the public may call; null where the office has entered none. */
  readonly telephone: string | null;
  readonly units: ReadonlyMap<string, { name: string }>;
  readonly staff: ReadonlyMap<string, { name: string; unit: string }>;
  /** Who sits at whose desk today (代岗). */
  readonly substituted: readonly { principal: string; deputy: string }[];
  /** Officers who may read sealed cases. */
  readonly cleared: ReadonlySet<string>;
  deadline(clock: string, run: ClockRun): ClockDates;
}

/** All that the text of a notice is made from. */
export interface NoticeFacts {
  /** 督〔2026〕1号 */
  number: string;
  /** What the notice is called. */
  label: Label;
  recipients: readonly string[];
  data: Record<string, unknown>;
  /** ISO 8601. */
  owedAt: string;
  caseNumber: string;
  sealed: boolean;
  /** The petition's lane (R2); null for an accountability case of its own. */
  lane: string | null;
  /** The petition's title; null for an accountability case of its own. */
  title: string | null;
  petitioner: string | null;
  receivedAt: string;
  unit: string | null;
  officer: string | null;
  /** What the process knows (its machine's context) when the notice is rendered: filings, findings, clock runs. */
  facts: Record<string, unknown>;
  /** The event that brought the notice about, as the history has it. */
  event: Record<string, unknown>;
  eventBy: string;
  settings: NoticeSettings;
  /** The clocks of all regimes as they are declared, by name. */
  limits: Readonly<Record<string, TimeLimit>>;
  /** The unit of the discipline committee. */
  committee: string;
}

export interface NoticeText {
  title: string;
  body: string;
}

/** A pure function: the same facts give the same text. */
export type NoticeTemplate = (notice: NoticeFacts) => NoticeText;
