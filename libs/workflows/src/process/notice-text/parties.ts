import type { NoticeFacts } from './notice-facts.js';
import { asPrinted, dayOfInstant } from './dates.js';
import { masked } from './entered.js';

/** A unit's name; null for none and for an id the settings do not know. A sealed case names the committee only (R12). */
export const unitName = ({ settings, sealed, committee }: NoticeFacts, unit: string | null): string | null =>
  (unit !== null && (!sealed || unit === committee) && settings.units.get(unit)?.name) || null;

/** An officer's name. In a sealed case nobody is named: who is meant may be the accused (R12). */
export function officerName(notice: NoticeFacts, officer: string | null): string | null {
  const { settings, sealed, eventBy } = notice;
  const name = (id: string): string | null => settings.staff.get(id)?.name ?? null;
  if (sealed || officer === null) return null;
  const principal = deskOf(notice, officer);
  return principal === null ? name(officer) : `${name(eventBy) ?? eventBy}（代${name(principal) ?? principal}）`;
}

/** Whose desk the event was at, where this is the officer of it or the deputy who sat there (R1). */
function deskOf({ event: { inNameOf }, eventBy }: NoticeFacts, officer: string): string | null {
  return typeof inNameOf === 'string' && (officer === eventBy || officer === inNameOf) ? inNameOf : null;
}

/** 信访接待窗口王晓窗: an officer with their own unit; a deputy with that of the desk: 民政办李承办（代陈主任）. */
export const withUnit = (notice: NoticeFacts, officer: string): string =>
  inUnit(notice, notice.settings.staff.get(deskOf(notice, officer) ?? officer)?.unit ?? null, officer);

/** 民政办李承办: a unit and a person of it, as far as they are known. */
export const inUnit = (notice: NoticeFacts, unit: string | null, officer: string | null): string =>
  `${unitName(notice, unit) ?? ''}${officerName(notice, officer) ?? ''}`;

/** （代岗人：李四）: who sits at an officer's desk today, whose lateness the officer's stays (R5). */
export function deputyOf(notice: NoticeFacts, officer: string | null): string {
  const deputy = notice.settings.substituted.find(({ principal }) => principal === officer)?.deputy ?? null;
  const name = officerName(notice, deputy);
  return name === null ? '' : `（代岗人：${name}）`;
}

export const officeName = ({ settings }: NoticeFacts): string => asPrinted(settings.officeName);

/** Who signs what the discipline committee issues. */
export const committeeName = (notice: NoticeFacts): string => unitName(notice, notice.committee) ?? officeName(notice);

/**
 * Stands for a petitioner who asked not to be named, in every text of the office: the name is set in where the paper is made for
 * whoever knows it, and for the petitioner (R12).
 */
export const unnamedPetitioner = '〔保密信访人〕';

/** 称谓 of a document to the petitioner. */
export const petitionerAddress = ({ petitioner, sealed }: NoticeFacts): string =>
  sealed || !petitioner ? '信访人' : petitioner;

/** 张**, for documents within the office (R12: name masked by default). */
export function maskedPetitioner({ petitioner, sealed }: NoticeFacts): string {
  if (sealed) return '（涉密）';
  if (petitioner === unnamedPetitioner) return '（要求保密）';
  return petitioner ? `${[...petitioner][0]}**` : '匿名';
}

/** The officers a notice goes to, as its 称谓; of a sealed case only those cleared for it (R12). */
export function officersAddress({ recipients, settings, sealed }: NoticeFacts): string {
  const known = recipients.filter((officer) => !sealed || settings.cleared.has(officer));
  const names = known.map((officer) => settings.staff.get(officer)?.name).filter((name) => name !== undefined);
  return names.length === 0 ? '有关单位' : `${names.join('、')}同志`;
}

/** 您2026年3月2日反映的“…”事项（编号…）. A sealed matter is named by its number only (R12). */
export function yourMatter({ title, sealed, receivedAt, caseNumber }: NoticeFacts): string {
  const named = sealed || !title ? '' : `“${title}”`;
  return `您${dayOfInstant(receivedAt)}反映的${named}事项（编号${caseNumber}）`;
}

/** XF-2026-00012号“…”事项, for documents within the office. */
export function theMatter({ title, sealed, caseNumber }: NoticeFacts): string {
  const named = sealed || !title ? '' : `“${masked(title)}”`;
  return `${caseNumber}号${named}事项`;
}
