import { isOneOf, namedBy, type Act, type Actor, type Named } from '@banjie/workflows';
import { withRecord } from '../access/acted-for.js';
import type { z } from 'zod';
import { isLeader, isOut, readersOf, type SealedAccess } from '../access/sealed-access.js';
import type { ProcessState } from '../decision/case-facts.js';
import type { OfficeSettings } from '../settings/office-settings.js';
import { invalid, parsed } from './parse-form.js';

interface Where {
  process: ProcessState;
  access: SealedAccess;
}

/**
 * An act's form: well-formed (none at all is an empty one), and naming only units and officers that exist; a handler is of the
 * unit that handles. Whom the case is about decides nothing in it (R6); a sealed one goes to nobody, and is decided on by nobody,
 * who may not read it (R12).
 */
export function checkPayload(act: Act, payload: unknown, where: Where): Record<string, unknown> {
  const fields: Record<string, unknown> = parsed(act.payload, payload === undefined ? {} : payload, act.rule);
  const issues = Object.entries(act.payload.shape).flatMap(([path, field]) => {
    const named = namedBy(field as z.ZodType);
    const values = [fields[path]].flat().filter((value) => typeof value === 'string');
    return named === null
      ? []
      : values.flatMap((value) => faultsOf[named](value, where)).map((message) => ({ path, message }));
  });
  issues.push(...onePersonTwice(act, fields, where));
  if (issues.length > 0) throw invalid(issues, act.rule);
  return fields;
}

const faultsOf: Record<Named, (value: string, where: Where) => string[]> = {
  unit: unitFaults,
  otherUnit: (unit, where) => [...unitFaults(unit, where), ...sameUnitFaults(unit, where)],
  officer: (officer, { access: { settings } }) => (isActive(settings, officer) ? [] : [unknownOfficer]),
  handler: handlerFaults,
  replacement: replacementFaults,
  leader: leaderFaults,
};

const unknownOfficer = '没有此人员 / unknown officer';

function unitFaults(unit: string, { access }: Where): string[] {
  if (!access.settings.isOpenUnit(unit)) return ['没有此单位 / unknown unit'];
  if (!access.sealed) return hasMembers(unit, access) ? [] : [nobodyThere];
  const isUnread = !readersOf(access).some((reader) => reader.unit === unit);
  return isUnread
    ? [
        '该单位没有可查看检举控告的人员，转去无人能够签收 / nobody of that unit may read the sealed lane, so that nobody could sign for it',
      ]
    : [];
}

const nobodyThere = '该单位没有可以签收的人员 / nobody of that unit could sign for it';

/** Somebody there may handle it: not all of them are shut out or away (R6). The unit complained of the machine refuses. */
const hasMembers = (unit: string, { settings, about }: SealedAccess): boolean =>
  about?.recusedUnits.includes(unit) === true ||
  [...settings.staff.values()].some((one) => one.unit === unit && !one.disabled && !isOut(one, about));

/** One on its way to the unit already is refused by the machine. */
function sameUnitFaults(unit: string, { process: { standing } }: Where): string[] {
  return unit === standing.unit && !standing.handedOver
    ? [
        '事项已在本单位：请用“本单位办理”或直接办理，不必转办 / it is with your own unit already: accept it, or go on handling it',
      ]
    : [];
}

function handlerFaults(officer: string, { process: { standing }, access: { sealed, settings } }: Where): string[] {
  if (!isActive(settings, officer)) return [unknownOfficer];
  if (standing.unit !== null && settings.staff.get(officer)?.unit !== standing.unit)
    return ['不是承办单位的人员 / not of the unit that handles'];
  return sealed && !settings.cleared.has(officer) ? [notCleared] : [];
}

const notCleared = '未获授权查看检举控告 / not cleared for the sealed lane';

/** R6: who takes over may read the matter, and is not shut out of it themselves. */
function replacementFaults(id: string, { access: { about, sealed, settings } }: Where): string[] {
  if (!isActive(settings, id)) return [unknownOfficer];
  if (sealed && !settings.cleared.has(id)) return [notCleared];
  return isOut({ id, unit: settings.staff.get(id)?.unit }, about)
    ? [`应当回避，不得接替：${id} / recused, and may not take over: ${id}`]
    : [];
}

/** R4: a collective decision is one of two or more leaders. R6: nobody decides about themselves or their unit, as one of several neither. */
function leaderFaults(id: string, { access: { about, sealed, settings } }: Where): string[] {
  const officer = settings.staff.get(id);
  const mayDecide = sealed ? settings.cleared.has(id) : isActive(settings, id) && isLeader(officer?.roles ?? []);
  if (!mayDecide) return [`不是领导班子成员 / not a leader: ${id}`];
  return isOut({ id, unit: officer?.unit }, about)
    ? [`应当回避，不得参加：${id} / recused, and may not take part: ${id}`]
    : [];
}

/** R4, R6: of two leaders one of whom stands in for the other there is one who decides; nor does who is one with the filer. */
function onePersonTwice(act: Act, fields: Record<string, unknown>, where: Where): { path: string; message: string }[] {
  const { access, process } = where;
  return Object.entries(act.payload.shape).flatMap(([path, field]) => {
    if (namedBy(field as z.ZodType) !== 'leader') return [];
    const ids = [fields[path]].flat().filter((value) => typeof value === 'string');
    const others = (id: string): unknown[] => [process.standing.filer, ...ids].filter((one) => one !== id);
    const isTwice = ids.some((id) => isOneOf(withRecord(memberOf(id, access), access), others(id)));
    return isTwice ? [{ path, message: twice }] : [];
  });
}

const twice = '互为代岗的两人只算一人 / of two persons one of whom stands in for the other only one takes part';

const memberOf = (id: string, { settings }: SealedAccess): Actor =>
  settings.staff.get(id) ?? { id, unit: '', roles: [] };

const isActive = (settings: OfficeSettings, id: string): boolean => settings.staff.get(id)?.disabled === false;
