import type { Label } from '../language/label.js';

export interface Officer {
  id: string;
  name: string;
  unit: string;
  unitName: string;
  roles: string[];
  /** Nothing is open before the one-time password is replaced. */
  ownPasswordNeeded: boolean;
}

export interface Session {
  officer: Officer;
  office: { name: string; mode: 'trial' | 'production'; now: string };
}

export interface Health {
  status: string;
  office: { now: string; mode: 'trial' | 'production' };
  warnings: Label[];
}

export interface Directory {
  units: { id: string; name: string }[];
  officers: { id: string; name: string; unit: string }[];
}

export interface RegistrationReceipt {
  number: string;
  queryCode: string;
  revision: number;
  stage: string;
  warnings: { path: string; zh: string; en: string }[];
}

/** Where the trial clock is after it was moved; a long way may take longer than the answer waits. */
export interface ClockMoved {
  now: string;
  arrived: boolean;
  goingTo?: string;
}
