import { isOfCommittee, readProcesses, type OfficeSettings, type ReadProcess, type Runtime } from '@banjie/runtime';
import { stageLabel, processes, type Light } from '@banjie/workflows';
import { Controller, Inject } from '@nestjs/common';
import { Officer, type SignedIn } from '../access/officer-in-session.js';
import { actsAtProcess } from '../docket/process-acts.js';
import { clockLabel, naming } from '../docket/labels.js';
import { notAboutReader } from '../docket/not-about-reader.js';
import { Route } from '../http/endpoint.js';
import { RUNTIME } from '../tokens.js';
import { supervisionList, type SupervisionList } from './supervision-answer.js';

interface SupervisionRow {
  id: string;
  number: string;
  title: string | null;
  stage: string;
  light: Light | null;
  unit: string | null;
  concerned: string | null;
  due_at: Date | null;
  opened_at: Date;
}

/** The committee sees every supervision case; a supervised unit its own, to explain; nobody a sealed one uncleared (R5). */
const statement = `
  SELECT p.id, c.number, t.title, p.stage, p.light, p.supervised_unit AS unit, p.subject AS concerned, p.due_at, p.opened_at
  FROM process p JOIN case_file c ON c.id = p.case_id LEFT JOIN petition t ON t.case_id = c.id
  WHERE p.kind = $5 AND p.open AND (NOT p.sealed OR $3) AND ($1 OR p.supervised_unit = $2)
    AND ${notAboutReader('p', '$4', '$2')}
  ORDER BY COALESCE(p.due_at, 'infinity'), p.id LIMIT 200`;

@Controller('api')
export class SupervisionController {
  constructor(@Inject(RUNTIME) private readonly runtime: Runtime) {}

  @Route({
    method: 'GET',
    path: 'supervision',
    access: 'staff',
    answer: supervisionList,
    rule: 'R5',
    summary: { zh: '督办台账', en: 'Open supervision cases' },
  })
  async list(@Officer() reader: SignedIn): Promise<SupervisionList> {
    const settings = await this.runtime.settingsCache.newest();
    const rows = await this.runtime.manager.query<SupervisionRow[]>(statement, [
      isOfCommittee(reader),
      reader.unit,
      settings.cleared.has(reader.id),
      reader.id,
      processes.supervision.kind,
    ]);
    const read = await readProcesses(
      this.runtime,
      rows.map(({ id }) => id),
    );
    const { regime } = this.runtime;
    return {
      items: rows.flatMap((row) => {
        const process = read.get(row.id);
        if (!process) return [];
        return [{ ...itemOf(row, process, settings), allowedActs: actsAtProcess(regime, settings, reader, process) }];
      }),
    };
  }
}

function itemOf(row: SupervisionRow, { snapshot }: ReadProcess, settings: OfficeSettings) {
  const { id, number, title, stage, light, unit, concerned, due_at, opened_at } = row;
  const name = naming(settings);
  const cause = String(snapshot.context['cause']);
  return {
    id,
    number,
    title,
    cause,
    causeLabel: clockLabel(cause),
    unit,
    unitName: name.unit(unit),
    officer: concerned,
    officerName: name.officer(concerned),
    stage,
    stageLabel: stageLabel(processes.supervision.kind, stage),
    light,
    dueAt: due_at?.toISOString() ?? null,
    openedAt: opened_at.toISOString(),
  };
}
