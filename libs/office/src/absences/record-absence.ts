import { approversOf, dayOf, hasDesk, mayApprove, mayRecordAbsence, mayStandIn, type Actor } from '@banjie/workflows';
import { invalid, parsed, Refusal, type Runtime } from '@banjie/runtime';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import type { Organisation, OrganisationMember } from '../organisation/organisation.js';
import { changing } from '../organisation/record.js';
import { nowIn, openAbsences, staffOf, type AbsenceRow } from './absence-rows.js';
import { absenceForm, type AbsenceFields } from './forms.js';

/** A longer one is a new appointment, and no longer somebody else's desk. */
const longestDays = 183;

export interface Recorded {
  id: string;
  /** It is in force from its first day on; else it waits for whoever approves it. */
  approved: boolean;
}

type Entry = AbsenceFields & { principal: string };

/**
 * Enters that somebody is away, with or without a deputy (R1, R6 situation 14). Without one nothing waits for approval: it is a
 * fact. With one it is in force once somebody above has approved it, at once where whoever enters it may do so or nobody is above.
 */
export async function recordAbsence(runtime: Runtime, actor: Actor, form: unknown): Promise<Recorded> {
  const fields = parsed(absenceForm, form, 'R1');
  const entry = { ...fields, principal: fields.principal ?? actor.id };
  return changing(runtime, actor, async (inside, organisation) => {
    const principal = present(organisation, entry.principal, 'principal');
    if (!mayRecordAbsence(actor, principal)) throw notYours;
    const { now, today } = await nowIn(inside);
    checkDays(entry, today);
    const others = (await openAbsences(inside, today)).filter((one) => one.from <= entry.to && entry.from <= one.to);
    checkOverlap(entry, others);
    if (entry.deputy !== undefined) checkDeputy({ ...entry, deputy: entry.deputy }, principal, organisation, others);
    const answer = await write(inside, { actor, entry, now, organisation });
    const { from, to, deputy = null, reason } = entry;
    const detail = { from, to, deputy, reason, approved: answer.approved };
    return { changes: [{ act: 'absenceRecorded', subject: principal.id, detail }], answer };
  });
}

interface Writing {
  actor: Actor;
  entry: Entry;
  now: string;
  organisation: Organisation;
}

async function write(inside: EntityManager, { actor, entry, now, organisation }: Writing): Promise<Recorded> {
  const { principal, deputy = null, from, to, reason } = entry;
  const staff = staffOf(organisation);
  const absent = { principal, deputy };
  const byRecorder = deputy !== null && mayApprove(actor, absent, staff);
  const approved = deputy === null || byRecorder || approversOf(absent, staff).length === 0;
  const id = uuid();
  await inside.query(
    `INSERT INTO absence (id, principal, deputy, from_day, to_day, reason, recorded_by, recorded_at, approved_by, approved_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [id, principal, deputy, from, to, reason, actor.id, now, byRecorder ? actor.id : null, approved ? now : null],
  );
  return { id, approved };
}

function present({ officers }: Organisation, id: string, path: string): OrganisationMember {
  const found = officers.find((one) => one.id === id && !one.disabled);
  if (!found) throw invalid([{ path, message: '没有此人员 / unknown officer' }], 'R1');
  return found;
}

const notYours = new Refusal('notYours', {
  rule: 'R1',
  zh: '请假由本人、单位负责人或者系统管理员登记。',
  en: 'An absence is entered by the person, the head of the unit or the administrator.',
});

function checkDays({ from, to }: Entry, today: string): void {
  const faults = [
    ...(from < today ? [{ path: 'from', message: '不能补登过去的日期 / not back-dated' }] : []),
    ...(to < from ? [{ path: 'to', message: '截止日早于起始日 / before the first day' }] : []),
    ...(to >= from && dayOf(to) - dayOf(from) >= longestDays
      ? [{ path: 'to', message: `一次最长 ${longestDays} 天 / at most ${longestDays} days` }]
      : []),
  ];
  if (faults.length > 0) throw invalid(faults, 'R1');
}

function checkOverlap({ principal }: Entry, others: readonly AbsenceRow[]): void {
  if (others.some((one) => one.principal === principal))
    throw first(
      '该人员在此期间已有请假记录，请先结束原记录',
      'They are away on some of these days already: end that first',
    );
  if (others.some((one) => one.deputy === principal))
    throw first(
      '该人员在此期间正为他人代岗，请先结束该代岗',
      'They stand in for somebody on some of these days: end that first',
    );
}

/** One desk at a time passes on, and only to somebody who is there: a deputy's deputy would be nobody's choice. */
function checkDeputy(
  { deputy: id }: Entry & { deputy: string },
  principal: OrganisationMember,
  organisation: Organisation,
  others: readonly AbsenceRow[],
): void {
  const deputy = present(organisation, id, 'deputy');
  if (!hasDesk(principal))
    throw invalid(
      [{ path: 'deputy', message: '该岗位的职责不能由他人代行 / this post is not one in which anybody stands in' }],
      'R1',
    );
  if (!mayStandIn(deputy, principal))
    throw invalid(
      [
        {
          path: 'deputy',
          message:
            '不能代此岗：须为本人以外、在岗、能够承担其全部职责的人员（领导由领导代，监督人员由监督人员代，窗口和承办人由本单位人员代） / cannot do all of this work: leaders stand in for leaders, supervisors for supervisors, colleagues of the unit for the window and handlers',
        },
      ],
      'R1',
    );
  if (others.some((one) => one.principal === id))
    throw first('代岗人在此期间自己请假，请另选', 'The deputy is away on some of these days: choose another');
}

const first = (zh: string, en: string): Refusal =>
  new Refusal('somethingFirst', { rule: 'R1', zh: `${zh}。`, en: `${en}.` });
