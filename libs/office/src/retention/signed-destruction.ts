import { notFound, type Runtime } from '@banjie/runtime';
import type { Actor } from '@banjie/workflows';
import { recordFor, recordNumber } from './records.js';
import { filesOf } from './shown-records.js';

/** An approved record for its paper (销毁清册). Throws `notFound` for one that is not approved, and for whoever may not see it. */
export async function signedDestruction(runtime: Runtime, reader: Actor, id: string) {
  const { manager, settingsCache } = runtime;
  const row = await recordFor(manager, reader, { id, settings: await settingsCache.newest() });
  const number = recordNumber(row);
  const { organ, reason, proposer, proposed_at, decider, decided_at, decision_reason } = row;
  if (number === null || decider === null || decided_at === null || decision_reason === null) throw notFound();
  const files = (await filesOf(manager, [row.id])).get(row.id) ?? [];
  return {
    organ,
    number,
    reason,
    proposer,
    proposedAt: proposed_at.toISOString(),
    decider,
    decidedAt: decided_at.toISOString(),
    decisionReason: decision_reason,
    files: files.map(({ classLabel, groundLabel, ...file }) => ({
      ...file,
      class: classLabel.zh,
      ground: groundLabel.zh,
    })),
  };
}
