import {
  advance,
  keptAnswer,
  openCase,
  parsed,
  readProcesses,
  Refusal,
  type ReadProcess,
  type Runtime,
} from '@banjie/runtime';
import {
  canonicalMailNumber,
  letterUnderWay,
  processes,
  type Actor,
  type Label,
  type PaperDeliveryContext,
} from '@banjie/workflows';
import type { PersonalData } from '../personal-data/personal-data.js';
import { unnamingForms } from '../personal-data/unnaming-forms.js';
import { actOfRow, letterTable, paperNumberIn, type LetterEntry, type LetterRow } from './table-rows.js';

/** What became of one row; `row` counts from 1. */
export interface EnteredLetter {
  row: number;
  paper: string;
  /** Number of the matter; null where the row was refused, or the matter is not theirs to read any more. */
  number: string | null;
  done: boolean;
  words: Label;
}

interface PaperRow {
  place: number;
  kind: string;
  process: string;
}

const papers = `
  SELECT x.place, n.kind, p.id AS process
  FROM jsonb_to_recordset($1::jsonb) AS x(place int, prefix text, year int, serial int)
    JOIN notice n ON n.prefix = x.prefix AND n.year = x.year AND n.serial = x.serial
    JOIN process p ON p.case_id = n.case_id AND p.kind = $2 AND p.opened_at = n.owed_at`;

/**
 * Enters a table of letters, row by row: each is an act of its own with its own answer, and repeated changes nothing (R10). A row
 * that cannot be entered is refused with words and holds up no other, one that was entered before by the same person is answered as then; none says that something was delivered without its day,
 * its number and who received it.
 */
export async function enterLetters(
  runtime: Runtime,
  personal: PersonalData,
  actor: Actor,
  table: unknown,
): Promise<EnteredLetter[]> {
  const readForm = unnamingForms(personal);
  const { entry, rows } = parsed(letterTable, table, 'R10');
  const deliveries = await deliveriesOf(runtime, rows);
  const entered: EnteredLetter[] = [];
  for (const [index, row] of rows.entries()) {
    const outcome = await enterOne(runtime, actor, { entry, row, delivery: deliveries.get(index), readForm });
    entered.push({ row: index + 1, paper: row.paper, ...outcome });
  }
  return entered;
}

/** The deliveries the rows are about, by their places. */
async function deliveriesOf(runtime: Runtime, rows: readonly LetterRow[]): Promise<Map<number, ReadProcess>> {
  const named = rows.flatMap(({ paper }, place) => {
    const number = paperNumberIn(paper);
    return number ? [{ place, ...number }] : [];
  });
  const values = [JSON.stringify(named), processes.paperDelivery.kind];
  const found = await runtime.manager.query<PaperRow[]>(papers, values);
  const read = await readProcesses(
    runtime,
    found.map(({ process }) => process),
  );
  return new Map(
    found.flatMap(({ place, kind, process }) => {
      const one = read.get(process);
      return one && factsOf(one).paper === kind ? [[place, one] as const] : [];
    }),
  );
}

const factsOf = ({ snapshot }: ReadProcess) => snapshot.context as unknown as PaperDeliveryContext;

interface OneRow {
  entry: LetterEntry;
  row: LetterRow;
  delivery: ReadProcess | undefined;
  readForm: ReturnType<typeof unnamingForms>;
}

type Outcome = Omit<EnteredLetter, 'row' | 'paper'>;

async function enterOne(runtime: Runtime, actor: Actor, { entry, row, delivery, readForm }: OneRow): Promise<Outcome> {
  if (!delivery) return refused(unknownPaper);
  const idempotencyKey = `letter ${entry} ${delivery.id} ${canonicalMailNumber(row.mailNumber)}`;
  const isRepeated = (await keptAnswer(runtime.manager, { actor: actor.id, key: idempotencyKey })) !== undefined;
  const refusal = isRepeated ? null : whyNot(entry, delivery, row);
  if (refusal) return refused(refusal);
  const { act, payload } = actOfRow(entry, row);
  try {
    const { number } = await advance(runtime, {
      target: { process: delivery.id },
      kinds: [delivery.kind],
      act,
      payload,
      actor,
      readForm,
      idempotencyKey,
    });
    const isTold = !isRepeated || (await mayOpen(runtime, actor, delivery));
    return { number: isTold ? number : null, done: true, words: entered[entry] };
  } catch (error) {
    if (error instanceof Refusal) return refused(wordsOf(error));
    throw error;
  }
}

/** What the table cannot enter; null for what is left to the act itself. A paper of the sealed lane is none here (R12). */
function whyNot(entry: LetterEntry, delivery: ReadProcess, row: LetterRow): Label | null {
  if (delivery.sealed) return unknownPaper;
  return entry === 'received' && delivery.standing.open && !isUnderWay(delivery, row) ? notPosted : null;
}

async function mayOpen(runtime: Runtime, actor: Actor, { id }: ReadProcess): Promise<boolean> {
  try {
    await openCase(runtime, { process: id }, actor);
    return true;
  } catch (error) {
    if (error instanceof Refusal) return false;
    throw error;
  }
}

const isUnderWay = (delivery: ReadProcess, { mailNumber }: LetterRow): boolean =>
  letterUnderWay(factsOf(delivery))?.reference === canonicalMailNumber(mailNumber);

const refused = (words: Label): Outcome => ({ number: null, done: false, words });

/** A row is about a paper: what is unknown or not one's own is that paper, and what was entered before is that letter. */
function wordsOf({ code, details: { zh, en } }: Refusal): Label {
  if (code === 'notFound') return unknownPaper;
  return code === 'keyReused' ? otherwiseBefore : { zh, en };
}

const entered: Record<LetterEntry, Label> = {
  posted: { zh: '已登记邮寄，尚未送达', en: 'Posting entered; not delivered yet' },
  received: { zh: '已登记送达', en: 'Delivery recorded' },
  returned: { zh: '已登记退件，请另行送达', en: 'Return entered; deliver it otherwise' },
};

const unknownPaper: Label = {
  zh: '没有这份由您送达的文书，请核对文号。',
  en: 'There is no such paper for you to deliver; check its number.',
};

const notPosted: Label = {
  zh: '这份文书没有以这个邮件号登记在途的邮件：先登记邮寄。',
  en: 'No letter of that number is under way for this paper: enter its posting first.',
};

const otherwiseBefore: Label = {
  zh: '这件邮件已按另外的日期或者内容登记过，请核对。',
  en: 'That letter was entered before with another day or otherwise; check it.',
};
