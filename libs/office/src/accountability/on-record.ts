import type { Consultation } from '@banjie/runtime';
import { appealedStages, localDateOf, processes, type OnRecord } from '@banjie/workflows';
import { readMeritLosses, type EnteredLoss } from './merit-record.js';

/** Admonitions in force that came first: what happened before one cannot show that it corrected nothing (效能责任追究 7.2(2)). */
const admonitions = `SELECT entered_at FROM ledger_entry
  WHERE officer = $1 AND measure = 'admonition' AND withdrawn_at IS NULL AND process_id <> $2 AND entered_at < $3 ORDER BY entered_at`;

const appeals = `SELECT EXISTS (SELECT FROM process p WHERE p.kind = $2 AND p.subject = $1 AND p.open AND p.stage = ANY ($3)) AS appealed`;

const asOnRecord = ({ year, sources, foundBy, heard, enteredOn, confirmedOn }: EnteredLoss) => ({
  year,
  sources,
  foundBy,
  heard,
  enteredOn,
  confirmedOn,
});

/** What the ledger has on record of the officer a proceeding is about, as it is when somebody acts in it (R6). */
export const onRecordOf: Consultation = async ({ manager }, { process }): Promise<OnRecord> => {
  const {
    id,
    standing: { subject },
    openedAt,
  } = process;
  const rows = await manager.query<{ entered_at: Date }[]>(admonitions, [subject, id, openedAt]);
  const [appeal] = await manager.query<{ appealed: boolean }[]>(appeals, [
    subject,
    processes.accountability.kind,
    appealedStages,
  ]);
  const losses = subject === null ? [] : await readMeritLosses(manager, subject);
  const loss = losses.find(({ takenBackOn, sources }) => takenBackOn === null && sources.includes(id));
  return {
    admonishedOn: rows.map(({ entered_at: at }) => localDateOf(at.toISOString())),
    underAppeal: appeal?.appealed === true,
    meritLoss: loss ? asOnRecord(loss) : null,
  };
};
