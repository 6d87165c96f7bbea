import type { Runtime } from '@banjie/runtime';
import type { Label } from '@banjie/workflows';
import type { SignedIn } from '../access/officer-in-session.js';
import { decidesSealed, secretariesOf } from './sealed-deciders.js';
import { notAboutReader } from './not-about-reader.js';
import type { DecisionList } from './queue-answers.js';
import { queueItem, type QueueRow } from './queue.js';

/** Every leader in charge of the unit is recused, and of those who stand in the reader comes first (R6). */
const standsIn = `($4 AND NOT EXISTS (SELECT FROM competence k WHERE k.unit = p.unit AND k.leader <> ALL (p.recused)) AND ($3 OR $9::text[] <@ p.recused))`;

/** What the leader of the sealed lane decides there (R1, R3, R4, R6). */
const inTheLane = `(p.kind = 'denial' AND p.stage = 'awaitingDecision' OR p.kind = 'petition' AND p.stage IN ('routing.coordination', 'routing.leaderDecision')
    OR p.kind = 'petition' AND p.snapshot->'context'->'extension' <> 'null'::jsonb OR p.kind = 'accountability' AND p.stage IN ('proposed', 'halfApproved', 'underAppeal'))`;

const statement = `
  SELECT p.id AS process, c.number, t.title, p.kind, p.stage, p.light, p.unit, p.officer, p.desk, p.due_at, c.received_at, '' AS due_key,
    p.snapshot->'context'->'extension'->>'reason' AS asked, COALESCE(p.snapshot->'context'->>'feedback', p.snapshot->'context'->>'reason', p.snapshot->'context'->>'recheckGrounds',
      p.snapshot->'context'->>'grounds') AS filed
  FROM process p JOIN case_file c ON c.id = p.case_id LEFT JOIN petition t ON t.case_id = c.id
  WHERE p.open AND (NOT p.sealed OR $10) AND NOT ($1 = ANY (p.recused)) AND ${notAboutReader('p', '$1', '$6')} AND (
    (p.kind = 'denial' AND p.stage = 'awaitingDecision' AND (p.unit = ANY ($2::text[]) OR p.desk = 'principalLeader' AND $3 OR ${standsIn}))
    OR (p.kind = 'denial' AND p.stage = 'confirmed.underReview' AND ($4 OR $5))
    OR (p.kind = 'denial' AND p.sealed AND p.stage = 'confirmed.underReview')
    OR (p.sealed AND ${inTheLane} AND ${decidesSealed('p', '$1', '$11')})
    OR (p.kind = 'petition' AND p.stage = 'routing.leaderDecision' AND $4)
    OR (p.kind = 'review' AND $4 AND (p.stage LIKE 'underRecheck%' OR NOT (p.snapshot->'context'->>'unit' = ANY ($2::text[]))))
    OR (p.kind = 'instruction' AND p.stage = 'reported' AND p.officer = $1)
    OR (p.kind = 'petition' AND p.snapshot->'context'->'extension' <> 'null'::jsonb
        AND (p.unit = ANY ($2::text[]) OR (p.unit = $6 AND $7) OR ${standsIn}))
    OR (p.kind = 'accountability' AND p.stage IN ('proposed', 'halfApproved', 'underAppeal') AND ($4 OR $8)))
  ORDER BY COALESCE(p.due_at, 'infinity'), p.id LIMIT 200`;

const routingDispute: Label = { zh: '承办单位争议', en: 'Routing dispute' };

const subjects: Record<string, Label> = {
  denial: { zh: '否定报备', en: 'Denial' },
  accountability: { zh: '责任追究', en: 'Accountability' },
  review: { zh: '复查复核', en: 'Review or recheck' },
  instruction: { zh: '批示反馈', en: 'Feedback on an instruction' },
};

/**
 * Denials, extensions, disputes, reviews and measures that wait for this person, each with its own clock (R3, R4, R6, R10);
 * those of the sealed lane for whoever leads there (R12).
 */
export async function readDecisions(runtime: Runtime, reader: SignedIn): Promise<DecisionList> {
  const settings = await runtime.settingsCache.newest();
  const has = (role: SignedIn['roles'][number]): boolean => reader.roles.includes(role);
  const led = [...settings.leaders].filter(([, leaders]) => leaders.includes(reader.id)).map(([unit]) => unit);
  const rows = await runtime.manager.query<(QueueRow & { asked: string | null; filed: string | null })[]>(statement, [
    reader.id,
    led,
    has('principalLeader'),
    has('leader') || has('principalLeader'),
    has('efficiencyOfficer'),
    reader.unit,
    has('unitHead'),
    has('disciplineSecretary'),
    settings.holding('principalLeader'),
    settings.cleared.has(reader.id),
    secretariesOf(settings),
  ]);
  return {
    items: rows.map((row) => ({
      ...queueItem(row, settings, reader),
      subject: row.asked === null ? (subjects[row.kind] ?? routingDispute) : { zh: '延期申请', en: 'Extension' },
      reason: row.asked ?? row.filed,
    })),
  };
}
