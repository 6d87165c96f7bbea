import type { Label } from '../policy/label.js';
import type { Choices } from './choice.js';
import type { Role } from './contract.js';

/** What a register says of the matter of a line, as it stands now. */
export interface RegisteredMatter {
  number: string;
  title: string | null;
  channel: string | null;
  lane: string | null;
  category: string | null;
  place: string | null;
  /** Who handles it, or did last. */
  unit: string | null;
  /** ISO 8601. */
  receivedAt: string;
  people: number | null;
  /** Masked; in place of who asked not to be named what the reader may know (R12). */
  petitioners: readonly string[];
}

/** One line of a register: an entry of the history, where its process stands now, and its matter. */
export interface RegisterEntry<Facts extends object = object> {
  /** ISO 8601. */
  at: string;
  /** Who entered it. */
  by: string;
  type: string;
  /** What was entered. */
  event: Readonly<Record<string, unknown>>;
  /** The facts of its process now. */
  facts: Facts;
  stage: string;
  /** ISO 8601. */
  dueAt: string | null;
  matter: RegisteredMatter;
}

/** How a cell is written out; `Choices` of a closed list. `day` is of an instant or a date, `minute` of an instant. */
export type CellForm =
  'text' | 'count' | 'day' | 'minute' | 'unit' | 'officer' | 'stage' | 'act' | 'clock' | 'paper' | Choices;

/** What lines can be ordered by; of the others the database has no order. */
export const registerOrders = ['entered', 'received', 'number', 'unit', 'due'] as const;
export type RegisterOrder = (typeof registerOrders)[number];

export interface RegisterColumn<Facts extends object = object> {
  name: string;
  label: Label;
  form: CellForm;
  /** In characters, as printed. */
  width: number;
  order?: RegisterOrder;
  /** Shown only where the officer chose it. */
  isExtra?: boolean;
  /** A method: a regime knows the facts of its own process, which the list of all registers does not. Null is an empty cell. */
  value(entry: RegisterEntry<Facts>): string | number | readonly string[] | null | undefined;
}

/** A register of the office (台账): which entries of a process are its lines, what stands in them, and who keeps it. */
export interface Register<Facts extends object = object> {
  /** As in its address. */
  name: string;
  title: Label;
  rule: string;
  /** Entries of the history that are lines of it, by their types. */
  lines: readonly string[];
  /** Whose register it is; of its lines everybody reads those of the matters they may read anyway (R12). */
  readers: readonly Role[];
  columns: readonly RegisterColumn<Facts>[];
  /** Its columns ask the facts of the process as they stand now; where none does, they are not read. */
  asksFacts?: boolean;
  /** One line a matter, so that people are added up at the foot. */
  countsPeople?: boolean;
  /** A line opens the page of its proceeding, not that of the matter. */
  opensProceeding?: boolean;
}

/** The leading group, the committee, the desk and the auditor: those whose duty is the whole office. */
export const overseeingReaders = [
  'coordinator',
  'leader',
  'principalLeader',
  'disciplineOfficer',
  'disciplineSecretary',
  'efficiencyOfficer',
  'auditor',
] as const satisfies readonly Role[];

/** These and whoever takes matters down or handles them, who find what is theirs. */
export const handlingReaders = [
  ...overseeingReaders,
  'receptionist',
  'handler',
  'unitHead',
] as const satisfies readonly Role[];

/** The committee and the leading group (R5, R6). */
export const committeeReaders = [
  'leader',
  'principalLeader',
  'disciplineOfficer',
  'disciplineSecretary',
  'efficiencyOfficer',
] as const satisfies readonly Role[];
