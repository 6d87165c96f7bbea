import {
  claimTexts,
  messagePlace,
  tellDelivery,
  settle,
  textAccepted,
  textGivenUp,
  textPutOff,
  type ClaimedText,
  type PersonalData,
} from '@banjie/office';
import { machineTimeMs, passing, type Runtime } from '@banjie/runtime';
import type { Gateway } from './gateway.js';

/** A batch ends within the lease even if the gateway says nothing to any of them. */
const textsPerBatch = 5;

export interface SentTexts {
  /** Messages the gateway took. */
  sent: number;
  /** Messages it did not take; they are tried again, or given up. */
  failed: number;
}

/** The port as the worker has it: the gateway, and the key that opens the numbers. */
export interface SendingPort {
  gateway: Gateway;
  personal: PersonalData;
}

/**
 * Hands every message that is owed to the gateway, once each as far as the gateway recognises its id, until nothing is owed that
 * may be tried now. Where a whole batch failed it is taken to be down, and what is left waits for the next call.
 */
export async function sendTexts(runtime: Runtime, port: SendingPort): Promise<SentTexts> {
  const total: SentTexts = { sent: 0, failed: 0 };
  for (;;) {
    const claimed = await claimTexts(runtime.manager, textsPerBatch);
    const taken = await Promise.all(claimed.map((one) => sendOne(runtime, port, one)));
    const sent = taken.filter((one) => one).length;
    total.sent += sent;
    total.failed += taken.length - sent;
    if (claimed.length < textsPerBatch || sent === 0) return total;
  }
}

/** True where the message needs no more: taken, or not wanted any longer. */
async function sendOne(runtime: Runtime, { gateway, personal }: SendingPort, claimed: ClaimedText): Promise<boolean> {
  const { manager } = runtime;
  if (!claimed.isWanted) {
    await settle(manager, claimed.outboxId);
    return true;
  }
  passing('text.beforeSend');
  const to = personal.open(claimed.numberCipher, messagePlace(claimed.id));
  const answer = await gateway.handOver({ id: claimed.id, to, text: claimed.body });
  passing('text.afterSend');
  if (answer.taken === 'accepted') {
    await textAccepted(manager, claimed, answer.reference);
    return true;
  }
  const isOver = answer.taken === 'refused' || (await textPutOff(manager, claimed, answer.code));
  if (isOver) await giveUp(runtime, claimed, answer.code);
  return false;
}

/** Whoever delivers the paper sees that the message did not go out; the operations page says why. */
async function giveUp(runtime: Runtime, claimed: ClaimedText, code: string): Promise<void> {
  const reportedAt = new Date(machineTimeMs()).toISOString();
  const failed = { message: claimed.id, outcome: 'failed' as const, reportedAt };
  const isHeard = await tellDelivery(runtime, claimed.process, failed, (manager) =>
    textGivenUp(manager, claimed, code),
  );
  // Where the delivery hears no more of it, the message is over all the same.
  if (!isHeard) await textGivenUp(runtime.manager, claimed, code);
}
