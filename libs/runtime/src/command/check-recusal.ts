import { goesOnWithout, mayOrderRecusal, type Act, type Standing } from '@banjie/workflows';
import type { Competence } from '../access/sealed-access.js';
import { Refusal } from '../refusal.js';
import { invalid } from './parse-form.js';

interface Recusing extends Competence {
  standing: Standing;
  unitOf: (officer: string) => string | undefined;
}

/**
 * What the office's people decide about a recusal (回避, R6) before the machine is asked: whom this person may order away, that
 * a unit keeps its duty, and that somebody is left to go on. Throws the `invalid` or the `notAllowedNow` refusal.
 */
export function checkRecusal(act: Act, fields: Record<string, unknown>, asked: Recusing): void {
  if (act.recuses === undefined) return;
  const leaving = act.recuses === 'actor' ? asked.actor.id : String(fields['officer']);
  if (act.recuses === 'officer') checkOrder(leaving, asked);
  const { replacement } = fields;
  if (typeof replacement === 'string') checkReplacement(leaving, replacement, asked);
  if (!goesOnWithout(leaving, asked.directory, asked.standing)) throw lastOne;
}

/** Whom the case shuts out already the machine refuses. */
function checkOrder(officer: string, { actor, directory, standing }: Recusing): void {
  if (standing.recused.includes(officer)) return;
  const found = directory.officers.find(({ id }) => id === officer);
  if (found && mayOrderRecusal(actor, found, standing)) return;
  throw invalid(
    [
      {
        path: 'officer',
        message:
          '您不能决定此人回避：只能由上级决定下级，不得决定监督者回避；经办过本件的人不得决定他人回避 / not yours to order away: only downwards, never who supervises, and not by who has had a part in it',
      },
    ],
    'R6',
  );
}

/** Whoever holds the matter hands it to somebody of the same unit: the duty is the unit's (R1). */
function checkReplacement(leaving: string, replacement: string, { standing, unitOf }: Recusing): void {
  const holds = standing.officer === leaving || standing.firstContact === leaving;
  if (holds && unitOf(replacement) === unitOf(leaving)) return;
  throw invalid(
    [
      {
        path: 'replacement',
        message:
          '承办人或者首问责任人回避才有接替人，且须为同一单位人员；本单位无人可以接替的，不填，由协调岗位另行指定单位 / only whoever has the matter is followed by somebody, of the same unit; where nobody there can, leave it empty: the coordination desk names another unit',
      },
    ],
    'R6',
  );
}

const lastOne = new Refusal('notAllowedNow', {
  rule: 'R6',
  zh: '其他能够经办本件的人员均已回避，不能再回避：请书面报请上一级机关指定办理。',
  en: 'Everybody else who could carry this matter on is recused already: ask the superior organ in writing to name who handles it.',
});
