import {
  mayKnowWhoCame,
  mayRead,
  readCases,
  type CaseDecision,
  type OfficeSettings,
  type Runtime,
} from '@banjie/runtime';
import type { LinkKind } from '../links/link-form.js';
import { stageLabel, type Actor } from '@banjie/workflows';
import type { CaseRelations, TimelineEntry } from './shapes.js';
import { naming } from '../labels.js';

interface LinkRow {
  id: string;
  kind: LinkKind;
  reason: string | null;
  linked_by: string;
  linked_at: Date;
  case_id: string;
  other: string;
}

interface TitleRow {
  id: string;
  number: string;
  title: string | null;
}

const linkStatement = `SELECT id, kind, reason, linked_by, linked_at, case_id, CASE WHEN case_id = $1 THEN other_id ELSE case_id END AS other
  FROM case_link WHERE $1 IN (case_id, other_id) AND unlinked_at IS NULL ORDER BY linked_at, id`;

const titleStatement = `SELECT c.id, c.number, t.title FROM case_file c LEFT JOIN petition t ON t.case_id = c.id WHERE c.id = ANY ($1::uuid[]) OR c.number = ANY ($2::text[])`;

/** The matters a case belongs together with (R2), as far as the reader may read them; of others nothing at all (R12). */
export async function readRelated(
  runtime: Runtime,
  { decision, settings, reader }: { decision: CaseDecision; settings: OfficeSettings; reader: Actor },
): Promise<CaseRelations> {
  // Whose the others are would say whose this one is (R12).
  if (!mayKnowWhoCame(reader, decision)) return { links: [], joinedTo: null, joined: [], joiningProposed: null };
  const rows = await runtime.manager.query<LinkRow[]>(linkStatement, [decision.file.id]);
  const {
    lead,
    joined = [],
    joiningProposed,
  } = (decision.root?.snapshot.context ?? {}) as {
    lead?: string | null;
    joined?: string[];
    joiningProposed?: { lead: string } | null;
  };
  const numbers = [...joined, lead, joiningProposed?.lead].filter((one) => typeof one === 'string');
  const named = (number: string | null | undefined) =>
    others.find(({ petition }) => petition.number === number)?.petition ?? null;
  const others =
    rows.length + numbers.length === 0
      ? []
      : await readable(
          runtime,
          reader,
          rows.map(({ other }) => other),
          numbers,
        );
  return {
    links: rows.flatMap((row) => linkView(row, decision.file.id, others, naming(settings).officer)),
    joinedTo: named(lead),
    joiningProposed: named(joiningProposed?.lead),
    joined: others.filter(({ petition }) => joined.includes(petition.number)).map(({ petition }) => petition),
  };
}

function linkView(
  { id, kind, reason, linked_by, linked_at, case_id, other }: LinkRow,
  own: string,
  others: readonly Related[],
  nameOf: (officer: string) => string | null,
): CaseRelations['links'] {
  const found = others.find((one) => one.id === other);
  if (!found) return [];
  // A repeat is one of its two: which, decides how it is said.
  const direction = case_id === own ? 'to' : 'from';
  const linked = { linkedBy: nameOf(linked_by), linkedAt: linked_at.toISOString() };
  return [{ id, kind, direction, reason, ...linked, petition: found.petition }];
}

/** What an entry calls another matter by: linked with it, joined to it, told by it. */
const otherNamedBy = ({ details }: TimelineEntry): string | undefined =>
  [details['with'], details['lead'], details['matter']].find((one) => typeof one === 'string');

/**
 * The timeline without the numbers of matters the reader may not read: one that complains of them, for one, would be told to
 * them by a link (R12). A link to such a one is left out whole; of a joining it is left out to what.
 */
export async function withoutUnreadable(
  runtime: Runtime,
  reader: Actor,
  timeline: readonly TimelineEntry[],
): Promise<TimelineEntry[]> {
  const named = new Set(timeline.map(otherNamedBy).filter((number) => number !== undefined));
  const others = named.size === 0 ? [] : await readable(runtime, reader, [], [...named]);
  const isKept = (number: string | undefined): boolean =>
    number === undefined || others.some(({ petition }) => petition.number === number);
  return timeline.flatMap((entry) => {
    if (isKept(otherNamedBy(entry))) return [entry];
    if (entry.type === 'LINKED' || entry.type === 'UNLINKED') return [];
    const { with: _with, lead: _lead, matter: _matter, ...details } = entry.details;
    return [{ ...entry, details }];
  });
}

/** The number of another matter, where the reader may read it and know whose it is; null where not. */
export const ifReadable = async (runtime: Runtime, reader: Actor, number: string | null): Promise<string | null> =>
  number !== null && (await readable(runtime, reader, [], [number])).length > 0 ? number : null;

interface Related {
  id: string;
  petition: CaseRelations['joined'][number];
}

async function readable(runtime: Runtime, reader: Actor, ids: string[], numbers: string[]): Promise<Related[]> {
  const titles = await runtime.manager.query<TitleRow[]>(titleStatement, [ids, numbers]);
  const { cases } = await readCases(runtime, { ids: titles.map(({ id }) => id) });
  return cases.flatMap((other) => {
    const { file, root } = other;
    if (!root || !mayRead(reader, other) || !mayKnowWhoCame(reader, other)) return [];
    const { stage, open } = root.standing;
    const title = titles.find(({ id }) => id === file.id)?.title ?? null;
    return [
      { id: file.id, petition: { number: file.number, title, stage, stageLabel: stageLabel(root.kind, stage), open } },
    ];
  });
}
