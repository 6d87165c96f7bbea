import { isOfCommittee, type Runtime } from '@banjie/runtime';
import { stageLabel, type Light } from '@banjie/workflows';
import { Controller, Inject } from '@nestjs/common';
import { Officer, type SignedIn } from '../access/officer-in-session.js';
import { processActs } from '../docket/process-acts.js';
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
  cause: string;
  due_at: Date | null;
  opened_at: Date;
}

/** The committee sees every supervision case; a supervised unit its own, to explain; nobody a sealed one uncleared (R5). */
const statement = `
  SELECT p.id, c.number, t.title, p.stage, p.light, p.snapshot->'context'->>'unit' AS unit, p.snapshot->'context'->>'officer' AS concerned,
    p.snapshot->'context'->>'cause' AS cause, p.due_at, p.opened_at
  FROM process p JOIN case_file c ON c.id = p.case_id LEFT JOIN petition t ON t.case_id = c.id
  WHERE p.kind = 'supervision' AND p.open AND (NOT p.sealed OR $3) AND ($1 OR p.snapshot->'context'->>'unit' = $2)
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
    const isCommittee = isOfCommittee(reader);
    const rows = await this.runtime.manager.query<SupervisionRow[]>(statement, [
      isCommittee,
      reader.unit,
      settings.cleared.has(reader.id),
      reader.id,
    ]);
    const acts = await processActs(
      this.runtime,
      settings,
      reader,
      rows.map(({ id }) => id),
    );
    const name = naming(settings);
    return {
      items: rows.map(({ id, number, title, stage, light, unit, concerned, cause, due_at, opened_at }) => ({
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
        stageLabel: stageLabel('supervision', stage),
        light,
        dueAt: due_at?.toISOString() ?? null,
        openedAt: opened_at.toISOString(),
        allowedActs: acts.get(id) ?? [],
      })),
    };
  }
}
