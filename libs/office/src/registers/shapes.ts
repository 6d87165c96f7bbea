import type { Label, RegisterOrder } from '@banjie/workflows';

/** A register this person may open. */
export interface RegisterTitle {
  name: string;
  title: Label;
  rule: string;
}

/** A column as the officer has it: in their order, shown or not, in their width. */
export interface ShownColumn {
  name: string;
  label: Label;
  /** Aligned as numbers are. */
  isNumber: boolean;
  order: RegisterOrder | null;
  isShown: boolean;
  /** In characters. */
  width: number;
}

/** A line; its cells by the names of their columns, null where empty. */
export interface RegisterLine {
  id: string;
  number: string;
  /** Id of the process of the entry. */
  process: string;
  cells: Record<string, Label | null>;
}

interface RegisterChoice {
  value: string;
  label: Label;
}

/** What a register can be narrowed to besides units, officers and words. */
export interface RegisterChoices {
  channels: RegisterChoice[];
  lanes: RegisterChoice[];
  stages: RegisterChoice[];
  /** None where all its lines are of one kind. */
  acts: RegisterChoice[];
}

/** `next`: the cursor of the page after this one; null at the end. */
export interface RegisterPage {
  register: RegisterTitle & { opensProceeding: boolean };
  office: string;
  /** When it was read, ISO 8601. */
  asOf: string;
  /** `YYYY-MM-DD`, both included. */
  period: { from: string; to: string };
  columns: ShownColumn[];
  choices: RegisterChoices;
  items: RegisterLine[];
  next: string | null;
}
