import type { Label } from '@banjie/workflows';

export type ImportKind = 'units' | 'staff';

/** One line of a file: cells by column. A column the file does not have is absent, and what it says stays as it is. */
export interface CsvRow {
  /** As an editor counts, the header being the first. */
  line: number;
  cells: Readonly<Partial<Record<string, string>>>;
}

export type Outcome = 'new' | 'changed' | 'unchanged' | 'refused';

export interface ImportLine {
  line: number;
  outcome: Outcome;
  /** The account or unit code as it stands in the file. */
  subject: string;
  name: string;
  /** Fields that would change, in plain words. */
  changes: { field: string; from: string; to: string }[];
  reasons: Label[];
}

export interface Column {
  id: string;
  label: Label;
  required: boolean;
}

export const importColumns: Record<ImportKind, readonly Column[]> = {
  units: [
    { id: 'id', label: { zh: '单位代码', en: 'Unit code' }, required: true },
    { id: 'name', label: { zh: '单位名称', en: 'Unit name' }, required: true },
    { id: 'parent', label: { zh: '上级单位', en: 'Parent unit' }, required: false },
    { id: 'keywords', label: { zh: '职责关键词', en: 'Words of its duties' }, required: false },
    { id: 'leaders', label: { zh: '分管领导账号', en: 'Accounts of leaders in charge' }, required: false },
  ],
  staff: [
    { id: 'id', label: { zh: '账号', en: 'Account' }, required: true },
    { id: 'name', label: { zh: '姓名', en: 'Name' }, required: true },
    { id: 'unit', label: { zh: '单位', en: 'Unit' }, required: true },
    { id: 'roles', label: { zh: '角色', en: 'Roles' }, required: true },
    { id: 'email', label: { zh: '邮箱', en: 'E-mail' }, required: false },
  ],
};

/** Several values in one cell, however they were set apart. */
export const several = (cell: string): string[] => [
  ...new Set(cell.split(/[、,，;；/\s]+/).filter((part) => part !== '')),
];

/** Columns as text before and after, where they differ. */
export function differences(
  from: Readonly<Record<string, string>>,
  to: Readonly<Record<string, string>>,
): ImportLine['changes'] {
  return Object.keys(to).flatMap((field) =>
    from[field] === to[field] ? [] : [{ field, from: from[field] ?? '', to: to[field] ?? '' }],
  );
}

/** Subjects that stand in more than one line, in small letters. */
export function linesRepeated(rows: readonly CsvRow[]): Map<string, number[]> {
  const lines = new Map<string, number[]>();
  for (const { line, cells } of rows) {
    const subject = (cells['id'] ?? '').toLowerCase();
    const before = lines.get(subject);
    if (before) before.push(line);
    else lines.set(subject, [line]);
  }
  return new Map([...lines].filter(([subject, at]) => subject !== '' && at.length > 1));
}

/** As many as anybody goes to look at: the sentence stands at each of these lines, and a file may repeat one in all of them. */
const linesNamed = 10;

export function repeatedReason(lines: readonly number[]): Label {
  const first = lines.slice(0, linesNamed);
  const isMore = lines.length > linesNamed;
  return {
    zh: `同一代码或账号重复出现在第 ${first.join('、')} 行${isMore ? `等 ${lines.length} 处` : ''}`,
    en: `The same code or account stands in lines ${first.join(', ')}${isMore ? ` and others, ${lines.length} in all` : ''}`,
  };
}
