import { command, notFound, parsed, type CaseDecision, type Runtime } from '@banjie/runtime';
import type { Actor } from '@banjie/workflows';
import type { EntityManager } from 'typeorm';
import { z } from 'zod';

/** What a gateway says of a message, signed (docs/sending-port.md). */
export const reportForm = z.strictObject({
  message: z.uuid(),
  status: z.enum(['delivered', 'failed']),
  /** When it was so; a report of an earlier instant than one on record changes nothing. */
  at: z.iso.datetime({ offset: true }),
});
export type SendingReport = z.infer<typeof reportForm>;

/** The sending port as an actor: it is nobody of the office, and records no delivery. */
const port: Actor = { id: 'system', unit: 'system', roles: [] };

interface Known {
  process: string;
  ordered_at: Date;
}

/**
 * Enters what became of a message (R10): a try, never a delivery. Returns whether it was news: told twice, or after something
 * later, it changes nothing. Throws `notFound` for a message that is not ours, or of an instant that cannot be.
 */
export async function recordReport(runtime: Runtime, form: unknown): Promise<boolean> {
  const { message, status, at } = parsed(reportForm, form, 'R10');
  const [known] = await runtime.manager.query<Known[]>(
    'SELECT process_id AS process, ordered_at FROM text_message WHERE id = $1',
    [message],
  );
  if (!known) throw notFound();
  const outcome = status === 'delivered' ? 'reachedHandset' : 'failed';
  return tellDelivery(runtime, known.process, { message, outcome, reportedAt: new Date(at).toISOString() });
}

interface Told {
  message: string;
  outcome: 'reachedHandset' | 'failed';
  /** ISO 8601. */
  reportedAt: string;
}

/** Tells the delivery what became of its message; false where it hears no more of it. `alongside` is written with it. */
export async function tellDelivery(
  runtime: Runtime,
  process: string,
  told: Told,
  alongside?: (manager: EntityManager) => Promise<unknown>,
): Promise<boolean> {
  const done = await command(runtime, { actor: port, as: 'office', targets: [{ process }] }, ({ cases, now }) => {
    const [decision] = cases as [CaseDecision];
    const delivery = decision.find(process);
    const { id, unit } = port;
    const event = { type: 'TEXT_REPORTED', ...told, at: now, by: { id, unit } };
    if (!delivery || !decision.accepts(delivery, event)) return null;
    decision.apply(delivery, event, id);
    return { answer: true, decisions: [decision], ...(alongside && { alongside }) };
  });
  return done !== null;
}
