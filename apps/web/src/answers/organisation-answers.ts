import type { Label } from '../language/label.js';
import type { ObjectSchema } from '../schema-form/schema.js';

export interface OrganisationUnit {
  id: string;
  name: string;
  parent: string | null;
  keywords: string[];
  closed: boolean;
  leaders: string[];
  openMatters: number;
}

export interface OrganisationMember {
  id: string;
  name: string;
  unit: string;
  roles: string[];
  email: string | null;
  disabled: boolean;
  cleared: boolean;
  passwordIsOneTime: boolean;
  openMatters: number;
}

export type OrganisationForm = 'addUnit' | 'changeUnit' | 'closeUnit' | 'addOfficer' | 'changeOfficer' | 'deactivate' | 'clearance' | 'officeName' | 'reason';

export interface Organisation {
  name: string;
  units: OrganisationUnit[];
  officers: OrganisationMember[];
  roles: { role: string; label: Label }[];
  forms: Record<OrganisationForm, ObjectSchema>;
}

export interface Holdings {
  items: { process: string; number: string; stageLabel: Label; dueAt: string | null }[];
}

export interface OrganisationLog {
  items: { id: string; officer: string; officerName: string; act: string; subject: string | null; detail: Record<string, unknown>; at: string }[];
}

export interface NewAccount {
  account: string;
  oneTimePassword: string;
}

/** What an act on an officer answers; which of it depends on the act. */
export interface OfficerActed extends Partial<NewAccount> {
  takenOver?: number;
  left?: number;
}

export type ImportKind = 'staff' | 'units';
export type Outcome = 'new' | 'changed' | 'unchanged' | 'refused';

export interface ImportLine {
  line: number;
  outcome: Outcome;
  subject: string;
  name: string;
  changes: { field: string; from: string; to: string }[];
  reasons: Label[];
}

export interface ImportPreview {
  lines: ImportLine[];
  counts: Record<Outcome, number>;
  warnings: Label[];
  seen: string;
}

export interface Imported {
  counts: Record<Outcome, number>;
  accounts: NewAccount[];
}

export interface FirstRun {
  steps: { step: 'name' | 'units' | 'staff' | 'calendar' | 'firstPetition'; done: boolean; has: Label; missing: Label[] }[];
  done: boolean;
}
