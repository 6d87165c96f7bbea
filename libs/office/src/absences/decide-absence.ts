import { mayApprove, mayRecordAbsence, seatsOf, type Actor } from '@banjie/workflows';
import { parsed, Refusal, type Runtime } from '@banjie/runtime';
import type { EntityManager } from 'typeorm';
import { z } from 'zod';
import type { Organisation } from '../organisation/organisation.js';
import { changing } from '../organisation/record.js';
import { absencesWhere, isDeputyOut, nowIn, staffOf, type AbsenceRow } from './absence-rows.js';
import { endAbsenceForm } from './forms.js';

/** Puts a deputy in force (R1). Never by the principal or the deputy, nor once the days are over. */
export async function approveAbsence(runtime: Runtime, actor: Actor, id: string): Promise<{ id: string }> {
  return changing(runtime, actor, async (inside, organisation) => {
    const absence = await openAbsence(inside, id, { actor, organisation });
    if (absence.approvedAt !== null) throw notNow('该代岗已经生效', 'It is in force already');
    if (!mayApprove(actor, absence, staffOf(organisation))) throw notYours;
    if (isDeputyOut(absence, organisation))
      throw notNow(
        '代岗人已不能代岗，请结束后另行登记',
        'The deputy can stand in no more: end it, and enter somebody else',
      );
    const { now, today } = await nowIn(inside);
    if (absence.to < today) throw notNow('期限已过，不能补批', 'Its days are over: nothing is approved afterwards');
    await inside.query('UPDATE absence SET approved_by = $2, approved_at = $3 WHERE id = $1', [id, actor.id, now]);
    const { principal, deputy, from, to } = absence;
    return { changes: [{ act: 'absenceApproved', subject: principal, detail: { deputy, from, to } }], answer: { id } };
  });
}

/** Ends it at once, or refuses the deputy: whoever is concerned, may enter it or may approve it. What was done stays done. */
export async function endAbsence(runtime: Runtime, actor: Actor, id: string, form: unknown): Promise<{ id: string }> {
  const { reason } = parsed(endAbsenceForm, form, 'R1');
  return changing(runtime, actor, async (inside, organisation) => {
    const absence = await openAbsence(inside, id, { actor, organisation });
    if (!mayEnd(actor, absence, organisation)) throw notYours;
    const { now, today } = await nowIn(inside);
    if (absence.to < today) throw notNow('期限已过', 'Its days are over');
    await inside.query('UPDATE absence SET ended_by = $2, ended_at = $3, end_reason = $4 WHERE id = $1', [
      id,
      actor.id,
      now,
      reason,
    ]);
    const { principal, deputy, from, to } = absence;
    const detail = { deputy, from, to, reason };
    return { changes: [{ act: 'absenceEnded', subject: principal, detail }], answer: { id } };
  });
}

export function mayEnd(
  actor: Actor,
  absence: AbsenceRow,
  organisation: Pick<Organisation, 'officers' | 'units'>,
): boolean {
  const principal = organisation.officers.find(({ id }) => id === absence.principal);
  return (
    absence.deputy === actor.id ||
    (principal !== undefined && mayRecordAbsence(actor, principal)) ||
    mayApprove(actor, absence, staffOf(organisation))
  );
}

/** Who learns of an absence: those concerned, the unit's head, who approves, the administrators and the leading group. */
export function maySeeAbsence(
  actor: Actor,
  absence: AbsenceRow,
  organisation: Pick<Organisation, 'officers' | 'units'>,
): boolean {
  const isOffice = seatsOf(actor).some(({ roles }) =>
    (['leader', 'principalLeader', 'auditor', 'securityAdministrator'] as const).some((role) => roles.includes(role)),
  );
  return isOffice || mayEnd(actor, absence, organisation);
}

async function openAbsence(
  inside: EntityManager,
  id: string,
  { actor, organisation }: { actor: Actor; organisation: Organisation },
): Promise<AbsenceRow> {
  const [found] = z.uuid().safeParse(id).success
    ? await inside.query<AbsenceRow[]>(absencesWhere('a.id = $1::uuid'), [id])
    : [];
  if (!found || !maySeeAbsence(actor, found, organisation)) throw noSuchAbsence;
  if (found.endedAt !== null) throw notNow('该记录已经结束', 'It has ended already');
  return found;
}

const noSuchAbsence = new Refusal('notFound', { zh: '没有这条请假记录。', en: 'There is no such absence.' });

const notYours = new Refusal('notYours', {
  rule: 'R1',
  zh: '代岗由请假人的上级批准，本人和代岗人不能批准；结束由当事人、单位负责人、批准人或者系统管理员办理。',
  en: 'A deputy is approved by whoever is above the principal, never by the two of them; it is ended by those concerned, the head, who approves or the administrator.',
});

const notNow = (zh: string, en: string): Refusal =>
  new Refusal('notAllowedNow', { rule: 'R1', zh: `${zh}。`, en: `${en}.` });
