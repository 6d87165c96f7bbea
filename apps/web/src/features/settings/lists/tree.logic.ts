/** An entry of a list with what hangs below it; `line`: null where only what is below stands in the list. */
export interface Branch<Line> {
  path: string;
  /** The last level of the path. */
  name: string;
  line: Line | null;
  below: Branch<Line>[];
}

/** The lines of a list as a tree, in their order. */
export function treeOf<Line extends { path: string }>(lines: readonly Line[]): Branch<Line>[] {
  const roots: Branch<Line>[] = [];
  const known = new Map<string, Branch<Line>>();
  const branchAt = (path: string): Branch<Line> => {
    const there = known.get(path);
    if (there) return there;
    const end = path.lastIndexOf('/');
    const branch: Branch<Line> = { path, name: path.slice(end + 1), line: null, below: [] };
    known.set(path, branch);
    (end === -1 ? roots : branchAt(path.slice(0, end)).below).push(branch);
    return branch;
  };
  for (const line of lines) branchAt(line.path).line = line;
  return roots;
}

/** Whether something of it, or below it, is still offered. */
export const isOffered = ({ line, below }: Branch<{ retired: boolean }>): boolean =>
  line?.retired === false || below.some(isOffered);

/** How many lines stand at a branch and below. */
export const countOf = ({ line, below }: Branch<unknown>): number =>
  (line === null ? 0 : 1) + below.reduce((sum, one) => sum + countOf(one), 0);
