import { goesToDesk, processes, processLabels, stageLabel, type Label, type ProcessKind } from '@banjie/workflows';
import { readProcesses, type Runtime } from '@banjie/runtime';
import { readOrganisation, type Organisation } from '../organisation.js';
import { openUnit } from '../units.js';

/** What a unit has open, before it is merged; the sealed lane is not counted (R12). */
export interface MergerPreview {
  unit: string;
  staff: number;
  /** By procedure and stage, what waits for the unit. */
  held: { kind: ProcessKind; kindLabel: Label; stage: string; stageLabel: Label; count: number }[];
  /** Open supervision cases about the unit, whoever has to act in them now. */
  supervised: number;
  /** Open matters that complain of the unit: they never go to its successor (R6). */
  complaints: number;
  /** Open matters of which the desk will have to say whose they are (R6), by the unit it may be merged into; none where there are none. */
  toDesk: { into: string; name: string; count: number }[];
  /** Absences of its people that have not ended, and with a deputy in them. */
  absences: number;
  deputies: number;
}

const held = `
  SELECT kind, stage, count(*)::int AS count FROM process
  WHERE open AND NOT sealed AND unit = $1 GROUP BY kind, stage ORDER BY kind, stage`;

const beside = `
  SELECT (SELECT count(*)::int FROM process WHERE open AND NOT sealed AND supervised_unit = $1) AS supervised,
    (SELECT count(*)::int FROM process WHERE open AND NOT sealed AND recuses_from_case AND $1 = ANY (recused_units)) AS complaints,
    (SELECT count(*)::int FROM absence a JOIN officer f ON f.id = a.principal
      WHERE f.unit = $1 AND a.ended_at IS NULL AND a.to_day >= (office_now() AT TIME ZONE 'Asia/Shanghai')::date) AS absences,
    (SELECT count(*)::int FROM absence a JOIN officer f ON f.id = a.principal
      WHERE f.unit = $1 AND a.ended_at IS NULL AND a.deputy IS NOT NULL AND a.to_day >= (office_now() AT TIME ZONE 'Asia/Shanghai')::date) AS deputies`;

/** Matters that the unit has or had, or that are about it or its people, and that complain of anybody. */
const complaining = `
  SELECT p.id FROM process p JOIN case_file c ON c.id = p.case_id
  WHERE p.open AND NOT p.sealed AND p.kind = $2 AND (p.recused_units <> '{}' OR p.recused <> '{}')
    AND (p.unit = $1 OR $1 = ANY (c.units) OR $1 = ANY (p.recused_units) OR p.recused && $3::text[])`;

type Beside = Pick<MergerPreview, 'supervised' | 'complaints' | 'absences' | 'deputies'>;

/** Throws `notFound` for a unit that is not there or is closed. */
export async function previewMerger(runtime: Runtime, id: string): Promise<MergerPreview> {
  const { manager } = runtime;
  const organisation = await readOrganisation(manager);
  openUnit(organisation, id);
  const rows = await manager.query<{ kind: ProcessKind; stage: string; count: number }[]>(held, [id]);
  const [counts] = await manager.query<[Beside]>(beside, [id]);
  return {
    unit: id,
    staff: organisation.officers.filter(({ unit, disabled }) => unit === id && !disabled).length,
    held: rows.map(({ kind, stage, count }) => ({
      kind,
      kindLabel: processLabels[kind],
      stage,
      stageLabel: stageLabel(kind, stage),
      count,
    })),
    ...counts,
    toDesk: await toDesk(runtime, organisation, id),
  };
}

async function toDesk(
  runtime: Runtime,
  { units, officers }: Organisation,
  from: string,
): Promise<MergerPreview['toDesk']> {
  const people = officers.filter(({ unit }) => unit === from).map(({ id }) => id);
  const values = [from, processes.petition.kind, people];
  const found = await runtime.manager.query<{ id: string }[]>(complaining, values);
  const matters = [
    ...(
      await readProcesses(
        runtime,
        found.map(({ id }) => id),
      )
    ).values(),
  ];
  return units
    .filter(({ id, closed }) => id !== from && !closed)
    .map(({ id: into, name }) => {
      const going = matters.filter(({ snapshot, now: at }) => goesToDesk(snapshot, { from, into, at }));
      return { into, name, count: going.length };
    })
    .filter(({ count }) => count > 0);
}
