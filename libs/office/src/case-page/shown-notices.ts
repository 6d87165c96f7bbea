import { noticeDuties, type NoticeKind } from '@banjie/workflows';
import type { CaseDecision, OfficeSettings } from '@banjie/runtime';
import { naming } from '../labels.js';
import { deliveryInWords, deliveryOf } from '../paper-delivery/delivery-of.js';
import { maskedIn } from '../personal-data/masking.js';
import type { NoticeRows, PetitionRows } from './case-query.js';
import type { ShownNotice } from './shapes.js';

function stateOf(notice: Pick<NoticeRows, 'issued_at' | 'superseded' | 'void'>): ShownNotice['state'] {
  if (notice.issued_at === null) return 'beingWritten';
  if (notice.void) return 'void';
  return notice.superseded ? 'superseded' : 'issued';
}

/** A paper of the case, as the reader may read it, and how far it has come. */
export function shownNotice(
  { decision, settings }: { decision: CaseDecision; settings: OfficeSettings },
  { id, kind, number, title, body, issued_at, recipients, to_petitioner, ...owed }: NoticeRows,
  { petitioners }: Pick<PetitionRows, 'petitioners'>,
): ShownNotice {
  const to = recipients.map((officer) => naming(settings).officer(officer) ?? officer);
  const names = petitioners.map(({ name }) => name);
  return {
    id,
    kind,
    label: noticeDuties[kind as NoticeKind].label,
    number,
    title,
    body: body && maskedIn(body, names),
    issuedAt: issued_at === null ? null : new Date(issued_at).toISOString(),
    to: to_petitioner ? [...to, '信访人'] : to,
    entry: owed.history_seq,
    state: stateOf({ issued_at, ...owed }),
    delivery: deliveryInWords(deliveryOf(decision, { kind, owedAt: owed.owed_at })),
  };
}
