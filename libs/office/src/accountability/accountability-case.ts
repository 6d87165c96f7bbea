import { isOverseer, readProcesses, type ReadingRelation, type Runtime } from '@banjie/runtime';
import { processes, noticeDuties, type NoticeKind, type Actor, type Label } from '@banjie/workflows';
import { eventLabel, naming } from '../labels.js';
import { recordedRead, type Read } from '../read-log/record-reads.js';
import { factsOf, type Fact } from './facts-in-words.js';
import { readProceedings, type AccountabilityItem } from './proceedings.js';

/**
 * `facts`: what was found, stated and decided so far, in the order of the procedure; `actor`: null where the reader may not
 * know; of notices only what the reader may read. Instants in ISO 8601.
 */
export interface AccountabilityCase {
  item: AccountabilityItem;
  facts: Fact[];
  timeline: { seq: number; at: string; label: Label; actor: string | null; actorName: string | null }[];
  notices: { id: string; label: Label; number: string; title: string; body: string; issuedAt: string }[];
}

interface CaseRow {
  entries: { seq: number; at: string; type: string; actor: string }[] | null;
  notices: { id: string; kind: NoticeKind; number: string; title: string; body: string; issued_at: string }[] | null;
}

/** Notices to somebody else are for the committee; the officer concerned reads their own (R6). */
const statement = `
  WITH ${recordedRead('$4', { caseId: 'p.case_id', processId: 'p.id', from: 'process p WHERE p.id = $1' })}
  SELECT (SELECT jsonb_agg(jsonb_build_object('seq', h.seq, 'at', h.at, 'type', h.type, 'actor', h.actor) ORDER BY h.seq) FROM history h WHERE h.process_id = p.id) AS entries,
    (SELECT jsonb_agg(jsonb_build_object('id', n.id, 'kind', n.kind, 'number', n.number, 'title', n.title, 'body', n.body, 'issued_at', n.issued_at) ORDER BY n.issued_at)
     FROM notice_as_shown n WHERE n.process_id = p.id AND n.issued_at IS NOT NULL
       AND (NOT $3 OR EXISTS (SELECT FROM delivery d WHERE d.notice_id = n.id AND d.recipient = $2))) AS notices
  FROM process p WHERE p.id = $1`;

/** One case of accountability, by its id or the number of its case; null for whoever may not know of it, as for one that does not exist (R12). */
export async function readAccountability(
  runtime: Runtime,
  reader: Actor,
  id: string,
): Promise<AccountabilityCase | null> {
  const settings = await runtime.settingsCache.newest();
  const [item] = await readProceedings(runtime, settings, reader, id);
  if (!item) return null;
  const isConcerned = item.officer === reader.id;
  const [row] = await runtime.manager.query<[CaseRow]>(statement, [
    item.id,
    reader.id,
    isConcerned,
    JSON.stringify(readBy(reader, item.id, isConcerned)),
  ]);
  const process = (await readProcesses(runtime, [item.id])).get(item.id);
  const name = naming(settings);
  // Who proposed and who approved is not the officer's to know; what was decided is.
  const shown = (actor: string): string | null => (isConcerned && actor !== reader.id ? null : actor);
  return {
    item,
    facts: factsOf(process?.snapshot.context ?? {}, { stage: item.stage, isConcerned }),
    timeline: (row.entries ?? []).map(({ seq, at, type, actor }) => ({
      seq,
      at: new Date(at).toISOString(),
      label: eventLabel(runtime.regime, processes.accountability.kind, type),
      actor: shown(actor),
      actorName: name.officer(shown(actor)),
    })),
    notices: (row.notices ?? []).map(({ issued_at, kind, ...notice }) => ({
      ...notice,
      label: noticeDuties[kind].label,
      issuedAt: new Date(issued_at).toISOString(),
    })),
  };
}

/** The officer concerned, or one of the committee and the leading group. */
function readBy({ id, roles }: Actor, item: string, isConcerned: boolean): Read {
  const relations: ReadingRelation[] = isConcerned ? ['subject'] : roles.filter(isOverseer);
  return { reader: id, desk: '', kind: 'accountability', item, relations };
}
