import type { Label } from '../language/label.js';

export interface Officer {
  id: string;
  name: string;
  unit: string;
  unitName: string;
  roles: string[];
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

/** What the trial clock did when it was moved. */
export interface ClockMoved {
  now: string;
  fired?: number;
  pending?: number;
}
