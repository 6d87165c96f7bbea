import type { Label } from '../language/label.js';
import type { ObjectSchema } from '../schema-form/schema.js';

export type Light = 'green' | 'reminded' | 'yellow' | 'red';
export type ProcessKind = 'petition' | 'denial' | 'supervision' | 'accountability' | 'instruction';

/** Something this person may do now, with its form. */
export interface AllowedAct {
  act: string;
  process: string;
  revision: number;
  rule: string;
  label: Label;
  schema: ObjectSchema;
}

export interface Person {
  id: string;
  name: string;
}

export interface Responsible {
  unit: string | null;
  unitName: string | null;
  officer: string | null;
  officerName: string | null;
}

/** Why a deadline is the date it is (R3). Dates `YYYY-MM-DD` in Asia/Shanghai. */
export interface Explanation {
  /** 1, 2, 3 … per clock. */
  run: number;
  startEvent: string;
  startDate: string;
  term: number | null;
  dayKind: string;
  givenDate: string | null;
  rule: string;
  source: string;
  local: boolean;
  skipped: { date: string; kind: string; reason: string }[];
  makeUpDays: { date: string; reason: string }[];
  pauses: { ground: string; from: string; until: string | null; days: number }[];
  extensions: { days: number; grantedOn: string; grantedBy: string; reason: string }[];
  moved: { from: string; to: string; kind: string; reason: string }[];
  nominalDue: string;
  effectiveDue: string;
  provisionalYears: number[];
}

export interface Deadline {
  process: string;
  kind: ProcessKind;
  clock: string;
  label: Label;
  nominalDue: string;
  effectiveDue: string;
  dueAt: string | null;
  provisional: boolean;
  state: 'running' | 'met' | 'missed';
  words: Label;
  explanation: Explanation;
}

export interface TimelineEntry {
  seq: number;
  at: string;
  type: string;
  label: Label;
  actor: string | null;
  actorName: string | null;
  process: string | null;
  kind: ProcessKind | null;
  from: string | null;
  to: string | null;
  details: Record<string, unknown> | null;
}

export interface CaseProcess {
  id: string;
  kind: ProcessKind;
  label: Label;
  stage: string;
  stageLabel: Label;
  revision: number;
  open: boolean;
  light: Light | null;
}

export interface CaseNotice {
  id: string;
  kind: string;
  label: Label;
  number: string | null;
  title: string | null;
  body: string | null;
  /** Null while it is still being written. */
  issuedAt: string | null;
  to: string[];
}

/** Another matter, as far as the reader may see it. */
export interface OtherPetition {
  number: string;
  title: string | null;
  stage: string;
  stageLabel: Label;
  open: boolean;
}

export type LinkKind = 'repeat' | 'sameMatter' | 'related';

export interface CaseLink {
  id: string;
  kind: LinkKind;
  direction: 'to' | 'from';
  reason: string | null;
  linkedBy: string | null;
  linkedAt: string;
  petition: OtherPetition;
}

export interface AttachedFile {
  id: string;
  name: string;
  media: string;
  /** Bytes. */
  size: number;
  scan: 'clean' | 'notScanned';
  addedBy: string | null;
  addedAt: string;
}

export interface CasePerson {
  id: number;
  name: string;
  phone: string | null;
  representative: boolean;
}

/** A petitioner unmasked, for a reason (R12). */
export interface RevealedPerson {
  name: string;
  idNumber: string | null;
  phone: string | null;
  address: string | null;
  gender: 'male' | 'female' | 'other' | null;
  occupation: string | null;
  birth: string | null;
}

export interface PetitionCase {
  number: string;
  revision: number;
  title: string;
  content: string;
  channel: string;
  lane: string;
  category: string | null;
  purpose: string | null;
  receivedAt: string;
  registeredAt: string;
  /** Number of the earlier petition this one repeats. */
  repeatOf: string | null;
  stage: string;
  stageLabel: Label;
  light: Light | null;
  outcome: string | null;
  responsible: Responsible | null;
  firstContact: Person | null;
  petitioners: CasePerson[];
  links: CaseLink[];
  joinedTo: OtherPetition | null;
  joined: OtherPetition[];
  attachments: AttachedFile[];
  reveals: { person: number; officer: string | null; reason: string; at: string }[];
  deadlines: Deadline[];
  timeline: TimelineEntry[];
  processes: CaseProcess[];
  notices: CaseNotice[];
  allowedActs: AllowedAct[];
}
