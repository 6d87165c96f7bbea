import { officeDate, officerId, words } from '@banjie/workflows';
import { z } from 'zod';

/** The person is the reader where none is named. */
export const absenceForm = z.strictObject({
  principal: officerId('请假人', 'Who is away').optional(),
  from: officeDate('起始日', 'First day'),
  to: officeDate('截止日', 'Last day'),
  deputy: officerId('代岗人', 'Deputy').optional(),
  reason: words('事由', 'Reason', 500),
});

export const endAbsenceForm = z.strictObject({ reason: words('理由', 'Reason', 500) });

export type AbsenceFields = z.infer<typeof absenceForm>;
