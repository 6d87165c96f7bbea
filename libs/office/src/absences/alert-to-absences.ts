import { absenceNotice, approversOf, localDateOf, sitsThere } from '@banjie/workflows';
import { actOfItself, marksHeldBy, type OfficeSettings, type Runtime } from '@banjie/runtime';
import { nowIn } from './absence-rows.js';

/** How many days ahead somebody is told. */
const daysAhead = 3;

/** An absence with whoever was approved to sit at the desk, if anybody was. */
interface Away {
  principal: string;
  deputy: string | null;
}

interface Vacancy extends Away {
  absence: string;
  from: string;
  to: string;
  begun: boolean;
}

interface Due extends Vacancy {
  case_id: string;
  process: string;
  due_at: Date;
}

/** A deputy who is not approved is none, and so is one who has left or may by their post stand in no more (R6). */
const isVacant = ({ staff }: OfficeSettings, { principal, deputy }: Away): boolean =>
  deputy === null || !sitsThere(staff, { principal, deputy });

const approved = 'CASE WHEN a.approved_at IS NOT NULL THEN a.deputy END AS deputy';

/** Absences that are looked at, from three days before they begin. */
const absences = `
  SELECT a.id AS absence, a.principal, ${approved}, a.from_day::text AS "from", a.to_day::text AS "to", a.from_day <= $1::date AS begun
  FROM absence a WHERE a.ended_at IS NULL AND a.to_day >= $1::date AND a.from_day <= $1::date + ${daysAhead}`;

/** The beginning of each day on which one of these is to be looked at for the first time: ahead of an absence, and when it begins. */
const lookedAtOn = `
  SELECT a.principal, ${approved}, x.at FROM absence a CROSS JOIN LATERAL (VALUES (a.from_day - ${daysAhead}), (a.from_day)) AS d(day)
    CROSS JOIN LATERAL (SELECT d.day::timestamp AT TIME ZONE 'Asia/Shanghai' AS at) x
  WHERE a.ended_at IS NULL AND x.at > office_now() AND x.at <= $1 ORDER BY x.at`;

/** When a clock on its way to an instant stops to look for absences; null where none begins or comes near on the way. */
export async function nextAbsence(
  { manager, settingsCache }: Pick<Runtime, 'manager' | 'settingsCache'>,
  to: Date,
): Promise<Date | null> {
  const days = await manager.query<(Away & { at: Date })[]>(lookedAtOn, [to.toISOString()]);
  if (days.length === 0) return null;
  const settings = await settingsCache.newest();
  return days.find((away) => isVacant(settings, away))?.at ?? null;
}

/**
 * What waits for the absent person and is due while they are away, as far as nobody has been told of it yet; where somebody sat
 * there until now only what is due from now on.
 */
const dueMeanwhile = `
  SELECT p.case_id, p.id AS process, p.due_at FROM process p
  WHERE p.open AND (p.officer = $1 OR p.first_contact = $1 AND p.handed_over OR p.officer IS NULL AND p.deciders && $2::text[])
    AND p.due_at > $3::date::timestamp AT TIME ZONE 'Asia/Shanghai' AND p.due_at <= ($4::date + 1)::timestamp AT TIME ZONE 'Asia/Shanghai'
    AND (NOT $7 OR p.due_at > office_now())
    AND NOT EXISTS (SELECT FROM absence_alert l WHERE l.absence = $5 AND l.process = p.id AND l.kind = $6)`;

const kindOf = ({ begun }: Vacancy): 'clue' | 'warning' => (begun ? 'clue' : 'warning');

/**
 * Tells whoever is above that something is due while somebody is away without a deputy, before that begins; once it has begun it is
 * a clue of situation 14 (R6). Each matter once per absence, by a key. Returns how many were told.
 */
export async function alertToAbsences(runtime: Runtime): Promise<number> {
  const { today } = await nowIn(runtime.manager);
  const open = await runtime.manager.query<Vacancy[]>(absences, [today]);
  if (open.length === 0) return 0;
  const settings = await runtime.settingsCache.newest();
  let told = 0;
  for (const vacancy of open.filter((away) => isVacant(settings, away))) {
    for (const due of await dueIn(runtime, settings, vacancy)) if (await tell(runtime, settings, due)) told += 1;
  }
  return told;
}

async function dueIn({ manager }: Runtime, settings: OfficeSettings, vacancy: Vacancy): Promise<Due[]> {
  const { absence, principal, from, to } = vacancy;
  const member = settings.staff.get(principal);
  if (!member || member.disabled) return [];
  // A role may be held by others who are there; what is by name, unit or competence list is this person's.
  const marks = marksHeldBy({ ...member, seats: [] }, settings).filter((mark) =>
    /^(officer|headOf|leaderOf):/.test(mark),
  );
  const rows = await manager.query<Omit<Due, keyof Vacancy>[]>(dueMeanwhile, [
    principal,
    marks,
    from,
    to,
    absence,
    kindOf(vacancy),
    vacancy.deputy !== null,
  ]);
  return rows.map((row) => ({ ...vacancy, ...row }));
}

class ToldAlready extends Error {}

/** The entry, what follows from it and its key in one transaction: of two who look at once, one writes. */
async function tell(runtime: Runtime, settings: OfficeSettings, due: Due): Promise<boolean> {
  const { absence, process: id, case_id: caseId } = due;
  let isWritten = false;
  try {
    await actOfItself(
      runtime,
      caseId,
      (decision) => {
        const process = decision.find(id);
        if (!process?.standing.open) return false;
        isWritten = true;
        const fields = eventFields(due);
        decision.remark(process, { ...fields, at: decision.now, by: { id: 'system', unit: 'system' } }, [
          due.begun ? clue(settings, due) : warning(settings, due),
        ]);
        return true;
      },
      async (inside) => {
        const [written] = await inside.query<{ absence: string }[]>(
          'INSERT INTO absence_alert (absence, process, kind) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING RETURNING absence',
          [absence, id, kindOf(due)],
        );
        if (!written) throw new ToldAlready();
      },
    );
    return isWritten;
  } catch (error) {
    if (error instanceof ToldAlready) return false;
    throw error;
  }
}

const eventFields = ({ principal: officer, from, to, due_at, begun }: Due) => ({
  type: begun ? 'ABSENT_WITHOUT_DEPUTY' : 'ABSENCE_WITHOUT_DEPUTY_AHEAD',
  officer,
  from,
  to,
  due: dueDay(due_at),
});

/** 24:00 of the last day is an instant of the next. */
const dueDay = (dueAt: Date): string => localDateOf(new Date(dueAt.getTime() - 1).toISOString());

/** Who was promised a deputy and has none any more did not fail to arrange one: it is the unit's. */
const clue = ({ staff }: OfficeSettings, { principal, deputy, from, to, due_at }: Due) => ({
  type: 'raiseClue' as const,
  params: {
    situation: 14,
    responsible: { unit: staff.get(principal)?.unit ?? null, officer: deputy === null ? principal : null },
    fact: `${from}至${to}离岗，${deputy === null ? '未安排代岗人' : '已批准的代岗人不能再代岗、未另行安排'}，其间本件于${dueDay(due_at)}到期`,
  },
});

/** To whoever would approve a deputy. */
function warning({ directory }: OfficeSettings, { principal }: Due) {
  const above = approversOf({ principal, deputy: null }, directory);
  return {
    type: 'owe' as const,
    params: { notice: absenceNotice, to: above.map(({ id }) => ({ officer: id })) },
  };
}
