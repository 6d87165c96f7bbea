/** What of a queue waits for which step: to be signed for, in hand, due today, overdue, waiting for somebody else. */
export const queueTabs = ['toSign', 'inHand', 'dueToday', 'overdue', 'waiting'] as const;
export type QueueTab = (typeof queueTabs)[number];

/** The parameters that say who reads: id, unit, roles but for that of a head, and whether they head the unit. */
interface Reader {
  id: string;
  unit: string;
  roles: string;
  isHead: string;
}

const endOfToday = `(SELECT ((office_now() AT TIME ZONE 'Asia/Shanghai')::date + 1)::timestamp AT TIME ZONE 'Asia/Shanghai')`;

/** SQL: what the unit has laid before whoever decides (a denial, a draft), while they have it; neither its supervision nor a proceeding. */
const beforeDeciders = `EXISTS (SELECT FROM process d WHERE d.case_id = p.case_id AND d.id <> p.id AND d.open AND d.deciders <> '{}'
      AND d.unit = p.unit AND d.supervised_unit IS NULL AND NOT d.committee_only OFFSET 0)`;

/**
 * SQL: conditions on `p`, a process of the reader's queue. `waiting` is what they handed over and nobody has signed for, and
 * what they handle while it lies at somebody else's desk or before who decides: what is due there is due from others, and in no
 * other tab.
 */
export function tabConditions({ id, unit, roles, isHead }: Reader): Record<QueueTab, string> {
  const atOtherDesk = `p.desk IS NOT NULL AND p.desk <> ALL (${roles}::text[]) AND NOT (p.desk = 'unitHead' AND ${isHead})`;
  const waiting = `(p.handed_over AND p.first_contact = ${id} AND p.unit IS DISTINCT FROM ${unit}
    OR p.officer = ${id} AND (${atOtherDesk} OR ${beforeDeciders}))`;
  const toSign = `p.handed_over AND p.unit = ${unit}`;
  const own = (condition: string): string => `(${condition}) AND ${waiting} IS NOT TRUE`;
  return {
    toSign,
    inHand: own(`(${toSign}) IS NOT TRUE`),
    dueToday: own(`p.due_at > (SELECT office_now()) AND p.due_at <= ${endOfToday}`),
    overdue: own('p.due_at <= (SELECT office_now())'),
    waiting,
  };
}
