import {
  notFound,
  openCase,
  possibleActs,
  competenceOf,
  type CaseDecision,
  type OfficeSettings,
  type ProcessState,
  type Runtime,
} from '@banjie/runtime';
import {
  answeringEvents,
  callBackOutcomes,
  callBackScript,
  localDateOf,
  processes,
  secondOpinionScript,
  type Actor,
  type Label,
  type SecondOpinionContext,
} from '@banjie/workflows';
import { z } from 'zod';
import { readOf, recordedRead } from '../read-log/record-reads.js';
import { readOfficeContact } from '../organisation/organisation.js';

/** What was answered at the first call, as it was entered; `on` is `YYYY-MM-DD`. */
export interface FirstCall {
  on: string;
  outcome: Label;
  /** Who called. */
  by: string;
  /** What the petitioner said; null where nothing was noted. */
  said: string | null;
}

/** What to say at a call, and for a second opinion the first answer. */
export interface CallScript {
  script: Label[];
  first: FirstCall | null;
}

const matter = `
  WITH ${recordedRead('$3', { caseId: 'p.case_id', from: 'petition p WHERE p.case_id = $1' })}
  SELECT t.title, t.received_at, h.text
  FROM petition t LEFT JOIN LATERAL (
    SELECT e.event->>'text' AS text FROM history e WHERE e.case_id = t.case_id AND e.type = ANY ($2::text[]) ORDER BY e.seq DESC LIMIT 1) h ON true
  WHERE t.case_id = $1`;

interface MatterRow {
  title: string;
  received_at: Date;
  text: string | null;
}

/**
 * The script for a matter this person is to call about (R10). Of a matter that complains of somebody, and of a sealed one, it says
 * neither title nor answer. Throws `notFound` for whatever is not theirs to call about.
 */
export async function scriptOf(runtime: Runtime, reader: Actor, process: string): Promise<CallScript> {
  if (!z.uuid().safeParse(process).success) throw notFound();
  const { settings, decision } = await openCase(runtime, { process }, reader);
  const found = decision.find(process);
  if (!found || !isTheirs(decision, found, reader)) throw notFound();
  const { file } = decision;
  const [row] = await runtime.manager.query<MatterRow[]>(matter, [
    file.id,
    answeringEvents,
    JSON.stringify(readOf(reader, decision, 'callScript')),
  ]);
  if (!row) throw notFound();
  const { name: office } = await readOfficeContact(runtime.manager);
  const isOpen = !file.sealed && !complains(decision);
  const about = isOpen ? { title: row.title, answer: row.text } : { title: null, answer: null };
  const receivedOn = localDateOf(row.received_at.toISOString());
  const first = found.kind === processes.secondOpinion.kind ? firstCall(found, settings) : null;
  const script = first
    ? secondOpinionScript({ office, number: file.number }, first)
    : callBackScript({ office, number: file.number, receivedOn, ...about });
  return { script, first };
}

const isTheirs = (decision: CaseDecision, process: ProcessState, reader: Actor): boolean =>
  possibleActs(decision.regime, process, competenceOf(reader, decision, process.standing)).some(({ name }) =>
    ['recordCallBack', 'giveSecondOpinion'].includes(name),
  );

/** The matter names a person or a unit it is against. */
const complains = ({ root }: CaseDecision): boolean =>
  root !== undefined && ((root.standing.complainedOfficer ?? null) !== null || root.standing.recusedUnits.length > 0);

/** The second opinion is asked at the very call: its clock runs from there. */
function firstCall({ snapshot }: ProcessState, { staff }: OfficeSettings): FirstCall | null {
  const { answer, said, calledBy, clocks } = snapshot.context as unknown as SecondOpinionContext;
  const outcome = callBackOutcomes[answer];
  const on = clocks.secondOpinion && localDateOf(clocks.secondOpinion.startedAt);
  return on && outcome ? { on, outcome, by: staff.get(calledBy)?.name ?? calledBy, said } : null;
}
