/** Columns of my desk that may be left out; what is due and the title of a matter always stand. In their order. */
export const deskColumns = ['petitioner', 'village', 'category', 'stage', 'holder', 'received'] as const;
export type DeskColumn = (typeof deskColumns)[number];

/** The columns as they were kept, in the order of the desk; all where nothing was kept or nothing of it is understood. */
export function keptColumns(kept: string | null): readonly DeskColumn[] {
  const names = parsed(kept);
  return Array.isArray(names) ? deskColumns.filter((name) => names.includes(name)) : deskColumns;
}

/** With one column shown that was not, or the other way round. */
export const toggled = (shown: readonly DeskColumn[], column: DeskColumn): readonly DeskColumn[] =>
  deskColumns.filter((name) => shown.includes(name) !== (name === column));

function parsed(text: string | null): unknown {
  try {
    return JSON.parse(text ?? 'null');
  } catch {
    return null;
  }
}
