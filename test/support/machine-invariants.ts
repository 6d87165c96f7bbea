import { isDeepStrictEqual } from 'node:util';
import { disciplineUnit, trialOfficers, officeRegime } from '@banjie/office';
import type { ProcessKind } from '@banjie/workflows';
import { initialTransition, transition, type AnyMachineSnapshot } from 'xstate';
import type { EntityManager } from 'typeorm';

interface Entry {
  type: string;
  event: Record<string, unknown>;
  actor: string;
  at: string;
}

interface RecordedProcess {
  id: string;
  kind: ProcessKind;
  version: number;
  snapshot: { value: unknown; context: Record<string, unknown> };
  entries: Entry[] | null;
  petition: {
    lane: string;
    complained_unit: string | null;
    complained_officer: string | null;
    major: boolean;
    urgent: boolean;
    confidential: boolean;
    enquiry: boolean;
    received_at: string;
  } | null;
  superior: string | null;
}

/** Whose unit and roles a machine is told of. */
interface Known {
  unit: string;
  roles: readonly string[];
}
type Staff = ReadonlyMap<string, Known>;

/** As they were at first, with the mergers since. */
interface People {
  staff: Staff;
  mergers: { from: string; into: string; at: Date }[];
}

const regime = officeRegime();

const iso = (column: string): string => `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

const processes = `
  SELECT p.id, p.kind, p.version, p.snapshot,
    (SELECT jsonb_agg(jsonb_build_object('type', h.type, 'event', h.event, 'actor', h.actor, 'at', ${iso('h.at')}) ORDER BY h.seq)
     FROM history h WHERE h.case_id = p.case_id AND h.process_id = p.id) AS entries,
    (SELECT jsonb_build_object('lane', t.lane, 'complained_unit', t.complained_unit, 'complained_officer', t.complained_officer,
       'major', t.people_count >= 5 OR t.flags && '{urgentMajor,joint}', 'urgent', t.flags && '{urgentMajor}', 'confidential', t.flags && '{confidential}',
       'enquiry', 'enquiry' IN (t.purpose, COALESCE(t.claimed_from, '')),
       'received_at', ${iso('t.received_at')}) FROM petition t WHERE t.case_id = p.case_id AND p.kind = 'petition') AS petition,
    (SELECT t.run->>'dueDate' FROM timer t WHERE t.process_id = p.id AND t.clock = 'superiorInstruction' AND t.run->>'startedBy' = 'REGISTERED' LIMIT 1) AS superior
  FROM process p WHERE NOT EXISTS (SELECT FROM case_file c WHERE c.id = p.case_id AND c.destruction IS NOT NULL)`;

/** I7: the history, lived through again by the machine that wrote it, ends in the very state that is stored. */
export async function strayPaths(manager: EntityManager): Promise<string[]> {
  const [all, people] = [await manager.query<RecordedProcess[]>(processes), await peopleIn(manager)];
  return all
    .filter(({ kind, version }) => version === regime.definition(kind).version)
    .filter((process) => !isDeepStrictEqual(relived(process, people), shortened(process.snapshot)))
    .map(({ kind, id }) => `I7: the history is a path of its machine: ${kind} ${id}`);
}

/** The trial office's people as they were at first, and whoever has come since. */
async function peopleIn(manager: EntityManager): Promise<People> {
  const officers = await manager.query<(Known & { id: string })[]>('SELECT id, unit, roles FROM officer');
  const staff = new Map([...officers, ...trialOfficers].map(({ id, unit, roles }) => [id, { unit, roles }]));
  const mergers = await manager.query<People['mergers']>(
    'SELECT unit AS from, into_unit AS into, at FROM unit_merger ORDER BY at',
  );
  return { staff, mergers };
}

function relived({ kind, entries, petition, superior, snapshot }: RecordedProcess, people: People): unknown {
  const { machine } = regime.definition(kind);
  const [first, ...rest] = entries ?? [];
  if (!first) return null;
  const from = { first, entries: rest, petition, superior, snapshot };
  const [start] = initialTransition(machine, inputOf(from, staffAt(first.at, people)));
  const events = rest
    .filter(({ type }) => type !== 'DEADLINE_RECOMPUTED')
    .map((entry) => ({ ...entry.event, type: entry.type, ...stampOf(entry, staffAt(entry.at, people)) }));
  let live: AnyMachineSnapshot = start;
  for (const event of events) {
    const stored = JSON.parse(JSON.stringify({ value: live.value, context: live.context }));
    [live] = transition(machine, machine.resolveState(stored), event);
  }
  return shortened(JSON.parse(JSON.stringify({ value: live.value, context: live.context })));
}

/** Whoever was of a unit that was merged is of its successor from then on. */
function staffAt(at: string, { staff, mergers }: People): Staff {
  const earlier = mergers.filter((one) => one.at.getTime() <= Date.parse(at));
  if (earlier.length === 0) return staff;
  const now = (unit: string): string => earlier.reduce((is, { from, into }) => (is === from ? into : is), unit);
  return new Map([...staff].map(([id, one]) => [id, { ...one, unit: now(one.unit) }]));
}

/** What a deputy does is the act of whose desk it is. */
function stampOf({ at, actor, event: { inNameOf = actor } }: Entry, staff: Staff) {
  const id = String(inNameOf);
  return { at, by: { id, unit: unitOf(id, staff) } };
}

const unitOf = (id: string, staff: Staff): string => staff.get(id)?.unit ?? 'system';

function inputOf(
  {
    first,
    entries,
    petition,
    superior,
    snapshot,
  }: Omit<RecordedProcess, 'id' | 'kind' | 'version' | 'entries'> & { first: Entry; entries: Entry[] },
  staff: Staff,
): object {
  const entered = first.type === 'CLUE_ENTERED' && {
    origin: 'clue',
    unit: unitOf(String(first.event['officer']), staff),
  };
  if (!petition) return { ...first.event, ...entered, ...stampOf(first, staff) };
  // What came in online was given to an officer by the office's settings, which the history does not tell.
  const was = complainedBefore(entries);
  const firstContact = first.actor === 'petitioner' ? String(snapshot.context['firstContact']) : first.actor;
  const complained = staff.get(petition.complained_officer ?? '');
  const ofHead = complained?.roles.includes('unitHead') ? complained.unit : null;
  return {
    ...stampOf(first, staff),
    lane: first.event['lane'],
    receivedAt: first.event['receivedAt'],
    firstContact,
    unit: unitOf(firstContact, staff),
    disciplineUnit,
    ...(was ?? {
      complainedUnit: petition.complained_unit ?? ofHead,
      complainedOfficer: petition.complained_officer,
      ...(complained && !ofHead && petition.lane !== 'accusation' ? { complainedOfficersUnit: complained.unit } : {}),
    }),
    ...(first.event['recusal'] ? { recusal: first.event['recusal'] } : {}),
    // Fewer people in the corrected register take nothing back (R4).
    ...(petition.major || snapshot.context['major'] ? { major: true } : {}),
    ...(petition.urgent ? { urgent: true } : {}),
    ...(petition.confidential ? { confidential: true } : {}),
    ...(petition.enquiry ? { enquiry: true } : {}),
    superior: superior === null ? null : { dueDate: superior, reference: '' },
  };
}

/** Whom a matter complained of when it was registered, where that was proposed to be corrected since. */
function complainedBefore(entries: readonly Entry[]): object | undefined {
  const told = entries.map(({ event }) => event['entered'] as { was?: Record<string, unknown> } | undefined);
  const { complainedUnit, complainedOfficer, complainedOfficersUnit } = told.find((one) => one?.was)?.was ?? {};
  if (complainedUnit === undefined) return undefined;
  return { complainedUnit, complainedOfficer, ...(complainedOfficersUnit ? { complainedOfficersUnit } : {}) };
}

/** The superior’s paper stands in the register only, so it cannot be lived through again. */
function shortened({ value, context }: RecordedProcess['snapshot']): unknown {
  const superior = context['superior'] as { dueDate: string } | null | undefined;
  const { assigned: _, ...others } = context;
  return { value, context: superior ? { ...others, superior: superior.dueDate } : others };
}
