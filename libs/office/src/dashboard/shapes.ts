import type { Label, LighterKind } from '@banjie/workflows';

/** 件次, 批次, 人次: petitions, visits in person, people. */
export interface Counted {
  key: string;
  cases: number;
  batches: number;
  people: number;
}

/** A share between 0 and 1; null where there is nothing to have a share of. */
export type Rate = number | null;

export interface UnitFigures {
  unit: string;
  unitName: string | null;
  handled: number;
  onTime: number;
  late: number;
  bounced: number;
  denied: number;
  filed: number;
  corrected: number;
  onTimeRate: Rate;
  bounceRate: Rate;
  denialRate: Rate;
  correctionRate: Rate;
}

export const satisfactionSubjects = ['handling', 'reception', 'callBack'] as const;

export interface Satisfaction {
  subject: (typeof satisfactionSubjects)[number];
  asked: number;
  answered: number;
  satisfied: number;
  basicallySatisfied: number;
  notSatisfied: number;
  responseRate: Rate;
  satisfactionRate: Rate;
}

/** What was taken down as a suggestion or an enquiry, by its results, and how much of it was claimed to be a request (条例 41). */
export interface Lighter {
  kind: LighterKind;
  takenDown: number;
  claimed: number;
  claimedRate: Rate;
  results: { key: string; cases: number }[];
}

/** The figures of the office over a period of receipt (R15). */
export interface Dashboard {
  period: { from: string; to: string };
  /** ISO 8601. */
  asOf: string;
  total: Counted;
  standing: { open: number; settled: number; onTime: number; late: number; onTimeRate: Rate };
  months: Counted[];
  channels: (Counted & { label: Label })[];
  categories: Counted[];
  places: Counted[];
  ages: Counted[];
  lights: Counted[];
  units: UnitFigures[];
  satisfaction: Satisfaction[];
  lighter: Lighter[];
}
