import type { Label } from '@banjie/workflows';
import { addUnitForm } from './forms.js';
import { differences, linesRepeated, repeatedReason, several, type CsvRow, type ImportLine } from './import-lines.js';
import type { Organisation, OrganisationUnit } from './organisation.js';
import { unitCheck, type UnitDraft } from './units.js';

export interface UnitPlan {
  lines: ImportLine[];
  added: UnitDraft[];
  changed: { before: OrganisationUnit; after: UnitDraft }[];
}

/** What a file of units would do, line by line; pure. A parent may stand further down in the same file. */
export function planUnits(organisation: Organisation, rows: readonly CsvRow[]): UnitPlan {
  const known = new Map(organisation.units.map((unit) => [unit.id, unit]));
  const drafts = rows.map(({ cells }) => draftOf(cells, known.get(cells['id'] ?? '') ?? null));
  const final = leftBy(organisation, drafts);
  const ids = new Set(final.units.map(({ id }) => id));
  const named = new Map(final.units.filter(({ closed }) => !closed).map(({ id, name }) => [name, id]));
  const settled = drafts.map((draft) => ({
    ...draft,
    parent: draft.parent === null || ids.has(draft.parent) ? draft.parent : (named.get(draft.parent) ?? draft.parent),
  }));
  const whole = leftBy(organisation, settled);
  const faultsOf = unitCheck(whole, whole.officers);
  const twice = linesRepeated(rows);
  const lines = rows.map((row, index): ImportLine => {
    const after = settled[index] as UnitDraft;
    const before = known.get(after.id) ?? null;
    const changes = before ? differences(asText(before), asText(after)) : [];
    const isSame = before !== null && !before.closed && changes.length === 0;
    const reasons = reasonsFor(faultsOf, after, before, twice);
    return {
      line: row.line,
      outcome: reasons.length > 0 ? 'refused' : before === null ? 'new' : isSame ? 'unchanged' : 'changed',
      subject: after.id,
      name: after.name,
      changes,
      reasons,
    };
  });
  const taken = settled.filter((_, index) => ['new', 'changed'].includes(lines[index]?.outcome ?? ''));
  return {
    lines,
    added: taken.filter(({ id }) => !known.has(id)),
    changed: taken.flatMap((after) => {
      const before = known.get(after.id);
      return before ? [{ before, after }] : [];
    }),
  };
}

function draftOf(cells: CsvRow['cells'], before: OrganisationUnit | null): UnitDraft {
  const list = (cell: string | undefined, kept: string[] | undefined): string[] =>
    cell === undefined ? (kept ?? []) : several(cell);
  return {
    id: cells['id'] ?? '',
    name: cells['name'] ?? '',
    parent: cells['parent'] === undefined ? (before?.parent ?? null) : cells['parent'] || null,
    keywords: list(cells['keywords'], before?.keywords),
    leaders: list(cells['leaders'], before?.leaders),
  };
}

/** The organisation as the file would leave its units. */
function leftBy(organisation: Organisation, drafts: readonly UnitDraft[]): Organisation {
  const units = new Map(organisation.units.map((unit) => [unit.id, unit]));
  for (const draft of drafts)
    units.set(draft.id, { ...(units.get(draft.id) ?? { position: 0, closed: false, openMatters: 0 }), ...draft });
  return { ...organisation, units: [...units.values()] };
}

/** More are refused for their number alone. */
const leadersLookedAt = 10;

function reasonsFor(
  faultsOf: (unit: UnitDraft) => Label[],
  after: UnitDraft,
  before: OrganisationUnit | null,
  twice: ReadonlyMap<string, number[]>,
): Label[] {
  const lines = twice.get(after.id.toLowerCase());
  return [
    ...fieldFaults(after),
    ...(before?.closed ? [{ zh: '单位已撤销，请先在页面恢复', en: 'The unit is closed: reopen it first' }] : []),
    ...faultsOf({ ...after, leaders: after.leaders.slice(0, leadersLookedAt) }),
    ...(lines ? [repeatedReason(lines)] : []),
  ];
}

const asText = ({ name, parent, keywords, leaders }: UnitDraft): Record<string, string> => ({
  name,
  parent: parent ?? '',
  keywords: keywords.join('、'),
  leaders: [...leaders].sort().join('、'),
});

function fieldFaults({ id, name, keywords, leaders }: UnitDraft): Label[] {
  const { shape } = addUnitForm;
  const faults: Label[] = [];
  if (!shape.id.safeParse(id).success)
    faults.push({
      zh: '单位代码须以小写字母开头，只含字母、数字和连字符，最多 40 个',
      en: 'The unit code must begin with a small letter and hold at most 40 letters, digits and hyphens',
    });
  if (!shape.name.safeParse(name).success)
    faults.push({
      zh: '没有填写单位名称，或者名称超过 60 个字',
      en: 'The unit name is missing or longer than 60 characters',
    });
  if (!shape.keywords.safeParse(keywords).success)
    faults.push({
      zh: '职责关键词过多或过长（最多 60 个，每个 20 字）',
      en: 'Too many or too long words of duties (60 of 20 characters each)',
    });
  if (!shape.leaders.safeParse(leaders).success)
    faults.push({ zh: '分管领导须填写账号，最多 10 个', en: 'Leaders are given by account, 10 at most' });
  return faults;
}
