import type { Consultation } from '@banjie/runtime';
import { canonicalMailNumber, type MailNumberOnRecord } from '@banjie/workflows';

const statement = `
  SELECT EXISTS (SELECT FROM history WHERE type = 'PAPER_POSTED' AND event->>'mailNumber' = $1 AND case_id <> $2) AS elsewhere`;

/** Whether a mail number was entered for another matter (R10): one letter cannot stand for the papers of many people. */
export const mailNumberElsewhere: Consultation = async (
  { manager },
  { decision, fields },
): Promise<MailNumberOnRecord> => {
  const number = canonicalMailNumber(String(fields['mailNumber']));
  const [row] = await manager.query<{ elsewhere: boolean }[]>(statement, [number, decision.file.id]);
  return { isElsewhere: row?.elsewhere === true };
};
