import { z } from 'zod';
import type { Stamp } from './contract.js';
import { officeDateOf } from './office-date.js';
import { officeDate, words } from './text.js';

/** The superior organ's paper, as it is entered where nobody of the office is left to decide (R6): organ, number, date. */
export const superiorPaper = () => ({
  organ: words('作出决定的上级机关', 'Superior organ that decided', 100),
  number: words('决定文号', 'Number of its decision', 100),
  decidedOn: officeDate('决定日期', 'Decided on'),
});

export const superiorDecision = z.strictObject(superiorPaper());
export type SuperiorDecision = z.infer<typeof superiorDecision>;

/** The paper by itself, as a fact to keep. */
export const paperOf = ({ organ, number, decidedOn }: SuperiorDecision): SuperiorDecision => ({
  organ,
  number,
  decidedOn,
});

/** What is entered has been decided: no paper of days to come. */
export const isDecided = (event: Stamp & { decidedOn?: string }): boolean =>
  event.decidedOn !== undefined && event.decidedOn <= officeDateOf(event.at);
