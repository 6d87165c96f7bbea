import { trialClearance, trialCompetence, trialOfficers } from '@banjie/office';
import type { TrialOffice } from '../../support/trial-office.js';
import type { Role } from './rules/words.js';

/** Somebody who tries everything, with what they are to the whole office. */
export interface Person {
  id: string;
  name: string;
  unit: string;
  roles: readonly Role[];
  /** May read the sealed lane (R12). */
  cleared: boolean;
  /** Units in whose charge they are (分管). */
  leads: readonly string[];
}

const fromTheTrial = [
  'window',
  'handler',
  'handler2',
  'head',
  'constructionHead',
  'coordinator',
  'leader',
  'leader2',
  'discipline',
  'secretary',
  'efficiency',
  'admin',
  'security',
];

/** Parts the trial township leaves open: a colleague at each desk, a committee member without clearance, and roles held alone. */
const hired: readonly Omit<Person, 'name' | 'cleared' | 'leads'>[] = [
  { id: 'window2', unit: 'window', roles: ['receptionist'] },
  { id: 'colleague', unit: 'civilAffairs', roles: ['handler'] },
  { id: 'leader3', unit: 'leadership', roles: ['leader'] },
  { id: 'uncleared', unit: 'discipline', roles: ['disciplineOfficer'] },
  { id: 'callBack', unit: 'partyOffice', roles: ['callBackOfficer'] },
  { id: 'archivist', unit: 'partyOffice', roles: ['archivist'] },
  { id: 'auditor', unit: 'partyOffice', roles: ['auditor'] },
  { id: 'idle', unit: 'economy', roles: [] },
];

export const cast: readonly Person[] = [
  ...trialOfficers.filter(({ id }) => fromTheTrial.includes(id)),
  ...hired.map((one) => ({ ...one, name: one.id })),
].map(({ id, name, unit, roles }) => ({
  id,
  name,
  unit,
  roles,
  cleared: trialClearance.includes(id),
  leads: trialCompetence.filter(({ leader }) => leader === id).map((one) => one.unit),
}));

/** Opens the accounts the trial township does not have; everybody has the password of `window`. */
export async function hire(office: TrialOffice): Promise<void> {
  for (const { id, unit, roles } of hired) {
    await office.rows(
      `INSERT INTO officer (id, name, unit, roles, password_hash) SELECT $1, $1, $2, $3, password_hash FROM officer WHERE id = 'window'`,
      [id, unit, roles],
    );
  }
}

/** One of each set of roles: at a door nothing else is asked. */
export const oneOfEachRoles: readonly Person[] = cast.filter(
  (person, index) => cast.findIndex(({ roles }) => roles.join() === person.roles.join()) === index,
);
