import { isOfCommittee, readProcesses, type OfficeSettings, type Runtime } from '@banjie/runtime';
import { processes, situations, stageLabel, type Actor, type Label } from '@banjie/workflows';
import { naming } from '../labels.js';
import { notAboutReader, personsOf, sealedFor } from '../access/not-about-reader.js';
import { actsAtProcess } from '../case-page/process-acts.js';
import type { AllowedAct } from '../case-page/allowed-acts.js';

/** `petition`: the number of the petition it belongs to; null for a case of its own. */
export interface AccountabilityItem {
  id: string;
  number: string;
  petition: string | null;
  officer: string;
  officerName: string | null;
  situation: number;
  situationLabel: Label | null;
  stage: string;
  stageLabel: Label;
  /** ISO 8601. */
  openedAt: string;
  allowedActs: AllowedAct[];
}

interface ProceedingsRow {
  id: string;
  number: string;
  of_petition: boolean;
  officer: string;
  stage: string;
  opened_at: Date;
}

/** An officer sees a process about themselves from the invitation to state their case on, not before (R6). */
const statement = `
  SELECT p.id, c.number, EXISTS (SELECT FROM petition t WHERE t.case_id = p.case_id) AS of_petition, p.subject AS officer,
    p.stage, p.opened_at
  FROM process p JOIN case_file c ON c.id = p.case_id
  WHERE p.kind = $6 AND ${sealedFor('p', { officers: '$7', units: '$4', cleared: '$3' })} AND ($5::text IS NULL OR p.id::text = $5 OR c.number = $5)
    AND (p.subject = $1 AND p.subject_told OR $2 AND p.subject <> ALL ($7::text[]) AND ${notAboutReader('p', '$7', '$4')})
  ORDER BY p.open DESC, p.opened_at DESC LIMIT 200`;

/** The proceedings this person may know of, each with the acts open to them; with an id, or the number of its case, that one alone, or none (R6, R12). */
export async function readProceedings(
  runtime: Runtime,
  settings: OfficeSettings,
  reader: Actor,
  id: string | null = null,
): Promise<AccountabilityItem[]> {
  const { kind } = processes.accountability;
  const { officers, units } = personsOf(reader);
  const values = [reader.id, isOfCommittee(reader), settings.cleared.has(reader.id), units, id, kind, officers];
  const rows = await runtime.manager.query<ProceedingsRow[]>(statement, values);
  const read = await readProcesses(
    runtime,
    rows.map((row) => row.id),
  );
  const name = naming(settings);
  return rows.flatMap((row) => {
    const process = read.get(row.id);
    if (!process) return [];
    const situation = Number(process.snapshot.context['situation']);
    return [
      {
        id: row.id,
        number: row.number,
        petition: row.of_petition ? row.number : null,
        officer: row.officer,
        officerName: name.officer(row.officer),
        situation,
        situationLabel: situationLabel(situation),
        stage: row.stage,
        stageLabel: stageLabel(kind, row.stage),
        openedAt: row.opened_at.toISOString(),
        allowedActs: actsAtProcess(runtime.regime, settings, reader, process),
      },
    ];
  });
}

export const situationLabel = (number: number): Label | null =>
  situations.find((one) => one.number === number)?.label ?? null;
