import type { Label } from '../language/label.js';
import type { QueueItem } from './list-answers.js';

/** 件次, 批次, 人次: petitions, visits in person, people. */
export interface Counted {
  key: string;
  cases: number;
  batches: number;
  people: number;
}

export interface UnitFigures {
  unit: string;
  unitName: string;
  handled: number;
  onTime: number;
  late: number;
  bounced: number;
  denied: number;
  filed: number;
  corrected: number;
  /** Shares between 0 and 1; null where there is nothing to have a share of. */
  onTimeRate: number | null;
  bounceRate: number | null;
  denialRate: number | null;
  correctionRate: number | null;
}

export interface Satisfaction {
  subject: 'handling' | 'reception' | 'callBack';
  asked: number;
  answered: number;
  satisfied: number;
  basicallySatisfied: number;
  notSatisfied: number;
  responseRate: number | null;
  satisfactionRate: number | null;
}

export interface Board {
  period: { from: string; to: string };
  asOf: string;
  total: Counted;
  standing: { open: number; settled: number; onTime: number; late: number; onTimeRate: number | null };
  months: Counted[];
  channels: (Counted & { label: Label })[];
  categories: Counted[];
  places: Counted[];
  ages: Counted[];
  lights: Counted[];
  units: UnitFigures[];
  satisfaction: Satisfaction[];
}

export interface FoundCases {
  total: number;
  /** The channel filtered by, in words. */
  channel: Label | null;
  items: QueueItem[];
  next: string | null;
}
