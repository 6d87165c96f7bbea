import type { CaseDecision } from '@banjie/runtime';
import type { Actor } from '@banjie/workflows';
import { isClosedTo } from '../attachments/closed-files.js';
import { eachText, keptUnnamed, type Unnaming } from '../personal-data/who-came.js';
import type { PetitionRows } from './case-query.js';

/** Entries that say with which other matter this one belongs together: whose that is would say whose this one is. */
const ofOtherMatters = /^(?:LINKED|UNLINKED|JOIN|JOINED|SEPARATED|MATTER_|LEAD_)/;

/** Of a file that is closed to the unit nothing is told but that it is there. */
const closedName = '（保密附件）';

/** The rows of a confidential case as they are for a reader who is not to know who came with it (R12). */
export function unnamedRows(
  rows: PetitionRows,
  unnaming: Unnaming,
  viewer: { decision: CaseDecision; reader: Actor },
): PetitionRows {
  const { seen, without } = unnaming;
  const isoOf = (instant: string | null): string => instant ?? '9999-12-31T00:00:00Z';
  return {
    ...rows,
    repeat_of: null,
    petition: eachText(rows.petition, without),
    petitioners: rows.petitioners.map((one) => ({ ...one, name: keptUnnamed.zh, phone_cipher: null })),
    attachments: rows.attachments.map((file) =>
      isClosedTo(viewer, file) ? { ...file, name: closedName } : { ...file, name: without(file.name) },
    ),
    history: rows.history
      .filter(({ type }) => !ofOtherMatters.test(type))
      .map((entry) => ({ ...entry, event: eachText(entry.event, (text) => seen(text, entry.at)) })),
    notices: rows.notices.map((notice) => ({
      ...notice,
      title: notice.title && seen(notice.title, isoOf(notice.issued_at)),
      body: notice.body && seen(notice.body, isoOf(notice.issued_at)),
    })),
  };
}
