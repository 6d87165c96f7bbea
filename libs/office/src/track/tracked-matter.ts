import { notFound, readCases, type CaseDecision, type ProcessState, type Runtime } from '@banjie/runtime';
import {
  explainInWords,
  localDateOf,
  materialsAskedIn,
  noticeDuties,
  publicStageLabel,
  openPause,
  type AskedMaterial,
  type Clocked,
  type Explanation,
  type Label,
  type NoticeKind,
} from '@banjie/workflows';
import { naming } from '../labels.js';
import { deliveryInWords, deliveryOf } from '../paper-delivery/delivery-of.js';
import { petitionerActs, type PetitionerAct } from './petitioner-acts.js';
import { withName } from '../personal-data/who-came.js';
import { readByPetitioner, recordedRead } from '../read-log/record-reads.js';
import { readReview, type ReviewSoFar } from '../review/review-so-far.js';

/** A notice to the petitioner. */
export interface PetitionerNotice {
  id: string;
  label: Label;
  number: string | null;
  title: string;
  body: string;
  /** ISO 8601, as every `…At`. */
  issuedAt: string;
  /** How far its delivery has come; null for a paper that starts no term of relief. */
  delivery: Label | null;
}

/**
 * A matter as its petitioner is told of it. `joined`: it is handled together with an earlier one, and stands where that one
 * stands; `dueDate`: null where no term runs; `answeredOn`: null until it is answered.
 */
export interface TrackedMatter {
  number: string;
  stageLabel: Label;
  joined: boolean;
  attachments: { name: string; addedAt: string }[];
  materialsAsked: AskedMaterial[];
  unitName: string | null;
  receivedAt: string;
  dueDate: string | null;
  answeredOn: string | null;
  words: Label | null;
  timeline: { at: string; label: Label }[];
  notices: PetitionerNotice[];
  review: ReviewSoFar | null;
  may: PetitionerAct[];
}

interface TrackRow {
  received_at: Date;
  answered_at: Date | null;
  due: string | null;
  explanation: Explanation | null;
  added: { name: string; at: string }[] | null;
  notices:
    | {
        id: string;
        kind: NoticeKind;
        number: string;
        title: string;
        body: string;
        issued_at: string;
        owed_at: string;
      }[]
    | null;
}

/** While a pause runs no date is promised (R3). */
const standingStill = {
  zh: '办理期限现在中止计算，恢复后在此显示新的日期。',
  en: 'The clock stands still at present; when it runs again, the new date is shown here.',
};

/** `$2`: the process whose clock is told; `$3`: the clocks of what the petitioner waits for; `$4`: the stages after the answer. */
const statement = `
  WITH ${recordedRead('$5', { caseId: 'c.id', from: 'case_file c WHERE c.id = $1' })}
  SELECT c.received_at,
    (SELECT max(h.at) FROM history h JOIN process p ON p.case_id = h.case_id AND p.id = h.process_id WHERE p.id = $2
       AND split_part(h.to_stage, '.', 1) = ANY ($4::text[]) AND NOT split_part(h.from_stage, '.', 1) = ANY ($4::text[])) AS answered_at,
    t.effective_due::text AS due, t.explanation,
    (SELECT jsonb_agg(jsonb_build_object('id', n.id, 'kind', n.kind, 'number', n.number, 'title', n.title, 'body', n.body, 'issued_at', n.issued_at, 'owed_at', n.owed_at) ORDER BY n.issued_at)
     FROM notice_as_shown n JOIN delivery d ON d.notice_id = n.id WHERE n.case_id = c.id AND d.recipient = 'petitioner') AS notices,
    (SELECT jsonb_agg(jsonb_build_object('name', a.name, 'at', a.added_at) ORDER BY a.added_at, a.id)
     FROM attachment a WHERE a.case_id = c.id AND a.added_by = 'petitioner') AS added
  FROM case_file c
    LEFT JOIN LATERAL (SELECT effective_due, explanation
      FROM timer WHERE process_id = $2 AND clock = ANY ($3::text[])
      ORDER BY id DESC LIMIT 1) t ON true
  WHERE c.id = $1`;

/**
 * The petitioner learns where the matter is and by when, never who complained of whom or what the office says inside. A
 * joined one stands where the matter stands that it waits for; of that nothing else is said (R2, R12). An ended matter is
 * nobody's any more; the unit told is the one that answered.
 */
export async function trackedMatter(runtime: Runtime, number: string): Promise<TrackedMatter> {
  const own = await matterOf(runtime, number);
  const { joinedTo } = own.root.standing;
  const leading = joinedTo ? await matterOf(runtime, joinedTo) : own;
  const { id, sealed } = own.decision.file;
  const { root } = leading;
  const { promised = [] } = root.standing;
  const definition = runtime.regime.definition(root.kind);
  const answeredIn = definition.answeredIn ?? [];
  const read = JSON.stringify(readByPetitioner('track'));
  const [found] = await runtime.manager.query<TrackRow[]>(statement, [id, root.id, promised, answeredIn, read]);
  if (!found) throw notFound();
  const notices = await Promise.all((found.notices ?? []).map((paper) => withName(runtime, id, paper)));
  const row = { ...found, notices };
  const standsStill = promised.some((clock) => isPaused(root.snapshot.context, clock));
  const explanation = standsStill ? null : row.explanation;
  const told = explanation && { zh: explainInWords(explanation, 'zh'), en: explainInWords(explanation, 'en') };
  const isAnswered = answeredIn.includes(root.standing.stage.split('.')[0] ?? '');
  const unit = naming(own.decision.settings).unit(root.standing.unit ?? root.standing.handledBy ?? null);
  return {
    number,
    stageLabel: publicStageLabel(definition, root.standing.stage),
    joined: leading !== own,
    materialsAsked: materialsAskedIn(own.root.snapshot),
    unitName: sealed ? null : unit,
    receivedAt: row.received_at.toISOString(),
    dueDate: told && row.due,
    answeredOn: isAnswered && row.answered_at ? localDateOf(row.answered_at.toISOString()) : null,
    words: standsStill ? standingStill : told,
    ...papersOf(own.decision, row),
    review: await readReview(runtime, id),
    may: petitionerActs(own.decision),
  };
}

interface Matter {
  decision: CaseDecision;
  root: ProcessState;
}

async function matterOf(runtime: Runtime, number: string): Promise<Matter> {
  const [decision] = (await readCases(runtime, { number })).cases;
  if (!decision?.root) throw notFound();
  return { decision, root: decision.root };
}

function isPaused(context: Record<string, unknown>, clock: string): boolean {
  return openPause((context as Partial<Clocked>).clocks?.[clock]) !== undefined;
}

function papersOf(
  decision: CaseDecision,
  { notices, added }: TrackRow,
): Pick<TrackedMatter, 'attachments' | 'timeline' | 'notices'> {
  const issued = notices ?? [];
  const at = (instant: string): string => new Date(instant).toISOString();
  return {
    attachments: (added ?? []).map(({ name, at: addedAt }) => ({ name, addedAt: at(addedAt) })),
    timeline: issued.map(({ issued_at, title, kind }) => ({
      at: at(issued_at),
      label: { zh: title, en: noticeDuties[kind].label.en },
    })),
    notices: issued.map(({ issued_at, owed_at, kind, ...notice }) => ({
      ...notice,
      label: noticeDuties[kind].label,
      issuedAt: at(issued_at),
      delivery: deliveryInWords(deliveryOf(decision, { kind, owedAt: owed_at })),
    })),
  };
}
