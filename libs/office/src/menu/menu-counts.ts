import type { Runtime } from '@banjie/runtime';
import type { Actor } from '@banjie/workflows';
import { countAbsences } from '../absences/absence-list.js';
import { countDecisions } from '../decisions/decisions.js';
import { countExports } from '../exports/read-exports.js';
import { countUnread } from '../inbox/inbox.js';
import { countDestructions } from '../retention/records.js';
import { countSupervised } from '../supervision/supervision.js';

/**
 * How many wait on the pages of the menu, at all desks where the reader sits: decisions (R4), supervision cases (R5), lists asked
 * for as files (R12), records of destruction (R11), deputies to be approved (R1), and unread letters in their own inbox. A figure of `countedUpTo` means at least as many.
 */
export interface MenuCounts {
  decisions: number;
  supervision: number;
  exports: number;
  retention: number;
  absences: number;
  inbox: number;
  countedUpTo: number;
}

/** One more than the menu writes out. */
const countedUpTo = 100;

/** Counted by the conditions of the pages themselves: nothing is counted that its reader does not find there (R6, R12). */
export async function readMenuCounts(runtime: Runtime, reader: Actor, atMost = countedUpTo): Promise<MenuCounts> {
  const [decisions, supervision, exports, retention, absences, inbox] = await Promise.all([
    countDecisions(runtime, reader, atMost),
    countSupervised(runtime, reader, atMost),
    countExports(runtime, reader, atMost),
    countDestructions(runtime, reader, atMost),
    countAbsences(runtime, reader, atMost),
    countUnread(runtime, reader, atMost),
  ]);
  return { decisions, supervision, exports, retention, absences, inbox, countedUpTo: atMost };
}
