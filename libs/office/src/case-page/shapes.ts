import type {
  AskedMaterial,
  ClockName,
  Explanation,
  Label,
  Light,
  PaperFromAbove,
  ProcessKind,
  ProgressStep,
} from '@banjie/workflows';
import type { CheckedFile } from '../attachments/attach.js';
import type { LinkKind } from '../links/link-form.js';
import type { ShownCorrection } from '../correction/shown-corrections.js';
import type { ShownDraft } from '../sign-off/shown-drafts.js';
import type { AllowedAct } from './allowed-acts.js';
import type { EntryFact } from './entry-facts.js';

/** A matter of a list of likely ones: enough to recognise it and to see where it stands, nothing of its content or its people. */
export interface MatterInBrief {
  number: string;
  title: string;
  /** ISO 8601. */
  receivedAt: string;
  kind: ProcessKind;
  stage: string;
  stageLabel: Label;
  open: boolean;
}

/** Whose it is; ids with their names. */
export interface Holder {
  unit: string | null;
  unitName: string | null;
  officer: string | null;
  officerName: string | null;
  /** Who sits at the officer's desk today, by name. */
  deputyName: string | null;
  /** Where it waits for whoever stands at a desk of the office. */
  deskName: Label | null;
}

export interface TimelineEntry {
  seq: number;
  /** ISO 8601, as every `…At`. */
  at: string;
  date: string;
  type: string;
  label: Label;
  actor: string;
  actorName: string | null;
  /** Whose desk it was done at by a deputy, by name; null where it was the actor's own (R1). */
  inNameOf: string | null;
  process: string | null;
  kind: ProcessKind | null;
  from: string | null;
  to: string | null;
  /** Daily work of the office itself, which nobody has to look at. */
  routine: boolean;
  details: Record<string, unknown>;
}

/** With what its details say to people. */
export interface ToldEntry extends TimelineEntry {
  facts: EntryFact[];
}

/** Dates are the office's, `YYYY-MM-DD`. */
export interface Deadline {
  process: string;
  kind: ProcessKind;
  clock: ClockName;
  label: Label;
  nominalDue: string;
  effectiveDue: string;
  dueAt: string;
  provisional: boolean;
  /** `met`: what it waits for was done in time; `lapsed`: it ran out, which is no breach; `replaced`: another date took its place; `voided`: missed, by a day that was corrected. */
  state: 'running' | 'paused' | 'met' | 'missed' | 'lapsed' | 'replaced' | 'voided';
  /** What it came to, where that is neither kept nor missed. */
  outcome: Label | null;
  words: Label;
  explanation: Explanation;
}

/** The clock that is due first: when (ISO 8601), and what it is called. */
export interface NextDue {
  at: string;
  label: Label;
}

/** A part of the petition's course; of the present one what is due first there. */
export interface CourseStep extends ProgressStep {
  due: NextDue | null;
}

export interface ShownProcess {
  id: string;
  kind: ProcessKind;
  /** The petition itself, which the others were opened beside. */
  main: boolean;
  label: Label;
  stage: string;
  stageLabel: Label;
  revision: number;
  open: boolean;
  light: Light | null;
}

/** `issuedAt` is null while the notice is still being written. */
export interface ShownNotice {
  id: string;
  kind: string;
  label: Label;
  number: string | null;
  title: string | null;
  body: string | null;
  issuedAt: string | null;
  to: string[];
  /** `seq` of the entry of the timeline that owed it. */
  entry: number;
  /** `superseded`: the registration it was written from has been corrected since (R2); `void`: the breach it tells of was (R3). */
  state: 'beingWritten' | 'issued' | 'superseded' | 'void';
  /** Of a paper from whose delivery a term runs: how far it has come, with day and way (R10). Null of any other. */
  delivery: Label | null;
}

/** Another matter, as far as the reader may see it. */
export interface OtherPetition {
  number: string;
  title: string | null;
  stage: string;
  stageLabel: Label;
  open: boolean;
}

/** A repeat is one of its two: `direction` says which (R2). */
export interface ShownLink {
  id: string;
  kind: LinkKind;
  direction: 'to' | 'from';
  reason: string | null;
  linkedBy: string | null;
  linkedAt: string;
  petition: OtherPetition;
}

/** What a case belongs together with (R2). */
export interface CaseRelations {
  links: ShownLink[];
  joinedTo: OtherPetition | null;
  joined: OtherPetition[];
  /** To which somebody proposed to join it, and nobody has decided yet. */
  joiningProposed: OtherPetition | null;
}

/** `size` in bytes. */
export interface ShownFile {
  id: string;
  name: string;
  media: string;
  size: number;
  scan: CheckedFile['scan'];
  addedBy: string | null;
  addedAt: string;
  /** It may say who came with a confidential matter, and this reader is not to know (R12). */
  closed: boolean;
  /** The reader may look it through and open it to the unit. */
  mayOpenToUnit: boolean;
}

export interface CasePapers {
  attachments: ShownFile[];
  reveals: { person: number; officer: string | null; reason: string; at: string }[];
}

/** Masked; `id` is the position on the form (R12). */
export interface ShownPerson {
  id: number;
  name: string;
  phone: string | null;
  representative: boolean;
}

/** A case by itself, without what it belongs together with. */
export interface CaseView extends CasePapers {
  number: string;
  /** Of an accusation: its number in the series of the sealed lane, for those who may read it (R12). */
  laneNumber: string | null;
  revision: number;
  title: string;
  content: string;
  channel: string;
  lane: string;
  category: string | null;
  purpose: string | null;
  place: string | null;
  flags: string[];
  /** What was chosen at registration, in words. */
  labels: { channel: Label; lane: Label; purpose: Label; flags: Label[] };
  peopleCount: number;
  receivedAt: string;
  registeredAt: string;
  /** Number of the earlier petition this one repeats. */
  repeatOf: string | null;
  stage: string;
  stageLabel: Label;
  light: Light | null;
  /** The matter is urgent and major: a report of it is open (R9). */
  urgent: boolean;
  /** Of all its procedures; null where nothing runs. */
  nextDue: NextDue | null;
  /** The course of the petition itself, part by part. */
  course: CourseStep[];
  outcome: string | null;
  responsible: Holder;
  /** `recused`: they have no further part in it (R6). */
  firstContact: { id: string | null; name: string | null; recused: boolean };
  petitioners: ShownPerson[];
  corrections: ShownCorrection[];
  materialsAsked: AskedMaterial[];
  /** The superior's paper it came by; null where none did (R3). */
  fromAbove: PaperFromAbove | null;
  /** Of its reply, on their way to be signed (R10). */
  drafts: ShownDraft[];
  deadlines: Deadline[];
  timeline: TimelineEntry[];
  processes: ShownProcess[];
  notices: ShownNotice[];
  /** Whether the reader may learn who came with it (R12). */
  knowsWhoCame: boolean;
  /** Whether the reader is shown who read it (R12). */
  showsReadLog: boolean;
  allowedActs: AllowedAct[];
}

export type CasePage = Omit<CaseView, 'timeline'> & CaseRelations & { timeline: ToldEntry[] };
