import type { Act } from '@banjie/workflows';
import type { z } from 'zod';
import type { OfficeSettings } from '../settings/office-settings.js';
import { Refusal } from '../refusal.js';
import { zodMessage } from './zod-messages.js';
import { isOut, readersOf, type SealedAccess } from '../access/sealed-access.js';
import { textFault } from './text-check.js';
import type { ProcessState } from '../decision/process-state.js';

/** The `invalid` refusal. Messages are `中文 / English`, as they stay in `issues`; its own words take each language's half. */
export function invalid(issues: { path: string; message: string }[], rule?: string): Refusal {
  return new Refusal('invalid', {
    rule,
    zh: `填写有误：${issues.map(({ path, message }) => `${path} ${halves(message)[0]}`).join('；')}`,
    en: `Please correct: ${issues.map(({ path, message }) => `${path} ${halves(message)[1]}`).join('; ')}`,
    issues,
  });
}

function halves(message: string): [zh: string, en: string] {
  const [zh = message, en, ...more] = message.split(' / ');
  return en === undefined || more.length > 0 ? [message, message] : [zh, en];
}

/** Throws the `invalid` refusal where input holds what the database could not keep. */
export function refuseBadText(value: unknown, rule?: string): void {
  const found = textFault(value);
  if (found) throw invalid([found], rule);
}

/** Parses input by its schema; throws the `invalid` refusal naming every field that is wrong. */
export function parsed<Schema extends z.ZodType>(schema: Schema, value: unknown, rule?: string): z.infer<Schema> {
  refuseBadText(value, rule);
  const result = schema.safeParse(value, { error: zodMessage });
  if (result.success) return result.data;
  throw invalid(
    result.error.issues.map(({ path, message }) => ({ path: path.join('.') || '(body)', message })),
    rule,
  );
}

/**
 * An act's form: well-formed (none at all is an empty one), and naming only units and officers that exist; a handler is of the
 * unit that handles. Whom the case is about decides nothing in it (R6); a sealed one goes to nobody, and is decided on by nobody,
 * who may not read it (R12).
 */
export function checkPayload(
  act: Act,
  payload: unknown,
  { process, access }: { process: ProcessState; access: SealedAccess },
): Record<string, unknown> {
  const { about, sealed, settings } = access;
  const fields: Record<string, unknown> = parsed(act.payload, payload === undefined ? {} : payload, act.rule);
  const issues: { path: string; message: string }[] = [];
  const { unit, officer, members } = fields;
  if (typeof unit === 'string' && !settings.isOpenUnit(unit))
    issues.push({ path: 'unit', message: '没有此单位 / unknown unit' });
  else if (typeof unit === 'string' && sealed && !readersOf(access).some((reader) => reader.unit === unit)) {
    issues.push({
      path: 'unit',
      message:
        '该单位没有可查看检举控告的人员，转去无人能够签收 / nobody of that unit may read the sealed lane, so that nobody could sign for it',
    });
  }
  // One on its way to the unit already is refused as such.
  if (act.event === 'HANDED_OVER' && unit === process.standing.unit && !process.standing.stage.startsWith('routing')) {
    issues.push({
      path: 'unit',
      message:
        '事项已在本单位：请用“本单位办理”或直接办理，不必转办 / it is with your own unit already: accept it, or go on handling it',
    });
  }
  if (typeof officer === 'string') issues.push(...officerIssues(officer, process, access));
  for (const member of Array.isArray(members) ? members : []) {
    // R4: a collective decision is one of two or more leaders.
    if (!(sealed ? settings.cleared.has(String(member)) : isLeader(settings, String(member))))
      issues.push({ path: 'members', message: `不是领导班子成员 / not a leader: ${String(member)}` });
    // R6: nobody decides about themselves or their unit, as one of several neither.
    else if (isOut({ id: String(member), unit: settings.staff.get(String(member))?.unit }, about))
      issues.push({
        path: 'members',
        message: `应当回避，不得参加：${String(member)} / recused, and may not take part: ${String(member)}`,
      });
  }
  if (issues.length > 0) throw invalid(issues, act.rule);
  return fields;
}

const isActive = (settings: OfficeSettings, id: string): boolean => settings.staff.get(id)?.disabled === false;

const isLeader = (settings: OfficeSettings, id: string): boolean =>
  isActive(settings, id) &&
  (settings.staff.get(id)?.roles ?? []).some((role) => role === 'leader' || role === 'principalLeader');

function officerIssues(
  officer: string,
  { kind, standing }: ProcessState,
  access: SealedAccess,
): { path: string; message: string }[] {
  const { sealed, settings } = access;
  if (!isActive(settings, officer)) return [{ path: 'officer', message: '没有此人员 / unknown officer' }];
  const mustBelong =
    kind === 'petition' && standing.unit !== null && settings.staff.get(officer)?.unit !== standing.unit;
  if (mustBelong) return [{ path: 'officer', message: '不是承办单位的人员 / not of the unit that handles' }];
  const mustRead = sealed && kind === 'petition' && !settings.cleared.has(officer);
  return mustRead ? [{ path: 'officer', message: '未获授权查看检举控告 / not cleared for the sealed lane' }] : [];
}
