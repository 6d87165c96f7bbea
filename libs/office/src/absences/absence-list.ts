import { hasDesk, mayApprove, mayRecordAbsence, mayStandIn, type Actor } from '@banjie/workflows';
import type { Runtime } from '@banjie/runtime';
import { readOrganisation, type Organisation } from '../organisation/organisation.js';
import { absencesWhere, isDeputyOut, nowIn, staffOf, type AbsenceRow } from './absence-rows.js';
import { mayEnd, maySeeAbsence } from './decide-absence.js';

/**
 * `waiting`: for approval; `ahead`, `inForce`, `over` by its days; `withoutDeputy`: away, and nobody sits there; `deputyOut`: whoever
 * was to sit there has left or may by their post do so no more.
 */
export type AbsenceState = 'waiting' | 'ahead' | 'inForce' | 'withoutDeputy' | 'deputyOut' | 'over' | 'ended';

export interface ListedAbsence extends AbsenceRow {
  principalName: string;
  unit: string;
  unitName: string;
  deputyName: string | null;
  approvedByName: string | null;
  state: AbsenceState;
  mayApprove: boolean;
  mayEnd: boolean;
}

/** Somebody an absence can be entered for, and who may stand in for them. */
export interface AbsenceChoice {
  id: string;
  name: string;
  deputies: { id: string; name: string }[];
}

export interface AbsencePage {
  today: string;
  items: ListedAbsence[];
  choices: AbsenceChoice[];
}

/** The absences this person may know of, the latest first, and for whom they may enter one. */
export async function readAbsences({ manager }: Pick<Runtime, 'manager'>, reader: Actor): Promise<AbsencePage> {
  const organisation = await readOrganisation(manager);
  const { today } = await nowIn(manager);
  const rows = await manager.query<AbsenceRow[]>(absencesWhere('true'));
  return {
    today,
    items: rows
      .filter((row) => maySeeAbsence(reader, row, organisation))
      .map((row) => listed(row, reader, organisation, today)),
    choices: choicesOf(reader, organisation),
  };
}

/** How many deputies wait for this person's approval, at all desks of theirs. */
export async function countAbsences(
  { manager }: Pick<Runtime, 'manager'>,
  reader: Actor,
  atMost: number,
): Promise<number> {
  const { today } = await nowIn(manager);
  const rows = await manager.query<AbsenceRow[]>(absencesWhere(waiting), [today]);
  if (rows.length === 0) return 0;
  const organisation = await readOrganisation(manager);
  const mine = rows.filter((row) => listed(row, reader, organisation, today).mayApprove);
  return Math.min(mine.length, atMost);
}

const waiting = 'a.deputy IS NOT NULL AND a.approved_at IS NULL AND a.ended_at IS NULL AND a.to_day >= $1::date';

function listed(row: AbsenceRow, reader: Actor, organisation: Organisation, today: string): ListedAbsence {
  const member = (id: string | null) => organisation.officers.find((one) => one.id === id);
  const principal = member(row.principal);
  const unit = principal?.unit ?? '';
  const isOpen = row.endedAt === null && row.to >= today;
  const isOut = isDeputyOut(row, organisation);
  return {
    ...row,
    principalName: principal?.name ?? row.principal,
    unit,
    unitName: organisation.units.find(({ id }) => id === unit)?.name ?? unit,
    deputyName: row.deputy && (member(row.deputy)?.name ?? row.deputy),
    approvedByName: row.approvedBy && (member(row.approvedBy)?.name ?? row.approvedBy),
    state: isOpen && isOut ? 'deputyOut' : stateOf(row, today),
    mayApprove: isOpen && !isOut && row.approvedAt === null && mayApprove(reader, row, staffOf(organisation)),
    mayEnd: isOpen && mayEnd(reader, row, organisation),
  };
}

function stateOf({ deputy, from, to, approvedAt, endedAt }: AbsenceRow, today: string): AbsenceState {
  if (endedAt !== null) return 'ended';
  if (to < today) return 'over';
  if (approvedAt === null) return 'waiting';
  if (from > today) return 'ahead';
  return deputy === null ? 'withoutDeputy' : 'inForce';
}

function choicesOf(reader: Actor, { officers }: Organisation): AbsenceChoice[] {
  const here = officers.filter(({ disabled }) => !disabled);
  return here
    .filter((one) => hasDesk(one) && mayRecordAbsence(reader, one))
    .map((principal) => ({
      id: principal.id,
      name: principal.name,
      deputies: here.filter((one) => mayStandIn(one, principal)).map(({ id, name }) => ({ id, name })),
    }));
}
