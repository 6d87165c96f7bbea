import { readCases, type OfficeSettings, type Runtime } from '@banjie/runtime';
import type { Actor } from '@banjie/workflows';
import { naming } from '../labels.js';
import { deliveryInWords, deliveryOf, type OwedPaper } from '../paper-delivery/delivery-of.js';

/** To whom a notice went, how, when, and what proves it. */
export interface DeliveredTo {
  /** 民政办李承办; null where it is the petitioner, whom the notice itself names. */
  recipient: string | null;
  channel: 'inbox' | 'track' | 'mail';
  /** ISO 8601. */
  deliveredAt: string;
  readAt: string | null;
  /** The other side's own receipt, e.g. a mail server's answer, and of a paper for the petitioner its recorded delivery. */
  proof: string | null;
}

interface DeliveryRow {
  recipient: string;
  channel: DeliveredTo['channel'];
  delivered_at: Date;
  read_at: Date | null;
  proof: string | null;
}

/** Who received a notice is for those who see the case; a recipient who does not is told of their own delivery only. */
const deliveries = `
  SELECT recipient, channel, delivered_at, read_at, proof FROM delivery
  WHERE notice_id = $1 AND ($2 OR recipient = $3) ORDER BY delivered_at, id`;

/** The deliveries of a notice that its reader may know of; whether they may read it at all is asked before. */
export async function deliveredTo(
  runtime: Runtime,
  reader: Actor,
  { id, paper, isOnCasePage }: { id: string; paper: OwedPaper & { caseNumber: string }; isOnCasePage: boolean },
): Promise<DeliveredTo[]> {
  const { manager, settingsCache } = runtime;
  const rows = await manager.query<DeliveryRow[]>(deliveries, [id, isOnCasePage, reader.id]);
  const settings = await settingsCache.newest();
  const recorded = rows.some(({ channel }) => channel === 'track') ? await recordedFor(runtime, paper) : null;
  return rows.map((one) => deliveryView(settings, one.channel === 'track' ? { ...one, proof: recorded } : one));
}

/** What is recorded of the delivery to the petitioner; null where nothing is, and for papers that start no term. */
async function recordedFor(runtime: Runtime, paper: OwedPaper & { caseNumber: string }): Promise<string | null> {
  const [decision] = (await readCases(runtime, { number: paper.caseNumber })).cases;
  return (decision && deliveryInWords(deliveryOf(decision, paper))?.zh) ?? null;
}

function deliveryView(
  settings: OfficeSettings,
  { recipient, channel, delivered_at, read_at, proof }: DeliveryRow,
): DeliveredTo {
  const { unit, officer } = naming(settings);
  const name = `${unit(settings.staff.get(recipient)?.unit ?? null) ?? ''}${officer(recipient) ?? ''}`;
  return {
    recipient: channel === 'track' ? null : name,
    channel,
    deliveredAt: delivered_at.toISOString(),
    readAt: read_at?.toISOString() ?? null,
    proof,
  };
}
