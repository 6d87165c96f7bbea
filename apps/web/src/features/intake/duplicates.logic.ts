import type { Label } from '../../language/label.js';
import type { MessageKey } from '../../language/messages.zh.js';
import type { Typed } from '../../forms/schema.js';

export type Similarity = 'sameId' | 'samePhone' | 'sameName' | 'similarText';

/** An earlier petition that may be the same matter; nothing of its content (R12). */
export interface PossibleDuplicate {
  number: string;
  title: string;
  receivedAt: string;
  stageLabel: Label;
  open: boolean;
  /** The new matter could be joined to it. */
  mayLead: boolean;
  because: Similarity[];
}

export const similarityLabels: Readonly<Record<Similarity, MessageKey>> = {
  sameId: 'duplicates.sameId',
  samePhone: 'duplicates.samePhone',
  sameName: 'duplicates.sameName',
  similarText: 'duplicates.similarText',
};

export interface DuplicateQuery {
  title: string;
  content: string;
  petitioners: { name: string; idNumber: string; phone: string }[];
}

const textOf = (typed: unknown, max: number): string => (typeof typed === 'string' ? typed.trim().slice(0, max) : '');

/** The search for what has been typed so far; null while it is too little to search for. */
export function duplicateQueryOf({ title, content, petitioners }: Typed): DuplicateQuery | null {
  const rows = Array.isArray(petitioners) ? (petitioners as (Typed | undefined)[]) : [];
  const people = rows
    .map((row) => ({
      name: textOf(row?.['name'], 100),
      idNumber: textOf(row?.['idNumber'], 100),
      phone: textOf(row?.['phone'], 100),
    }))
    .filter(({ name, idNumber, phone }) => name.length >= 2 || idNumber.length >= 4 || phone.length >= 5);
  const search = { title: textOf(title, 200), content: textOf(content, 20_000), petitioners: people.slice(0, 50) };
  return people.length > 0 || search.title.length >= 4 || search.content.length >= 8 ? search : null;
}
