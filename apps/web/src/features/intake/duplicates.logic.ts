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

/** `warnings`: numbers that look wrong, at their fields; registered all the same (R2). */
export interface LookedAt {
  items: PossibleDuplicate[];
  warnings: readonly (Label & { path: string })[];
}

/** Fields of the numbers that are looked at, each with what is odd about it: none where nothing is. */
export function oddNumbers(
  { petitioners }: DuplicateQuery,
  warnings: LookedAt['warnings'],
  language: keyof Label,
): { name: (string | number)[]; warnings: string[] }[] {
  return petitioners.flatMap((_, row) =>
    ['idNumber', 'phone'].map((field) => ({
      name: ['petitioners', row, field],
      warnings: warnings.filter(({ path }) => path === `petitioners.${row}.${field}`).map((one) => one[language]),
    })),
  );
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
export function duplicateQueryOf({ title, content, petitioners: typed }: Typed): DuplicateQuery | null {
  const rows = Array.isArray(typed) ? (typed as (Typed | undefined)[]) : [];
  const people = rows.map((row) => ({
    name: textOf(row?.['name'], 100),
    idNumber: textOf(row?.['idNumber'], 100),
    phone: textOf(row?.['phone'], 100),
  }));
  const isSomebody = people.some(
    ({ name, idNumber, phone }) => name.length >= 2 || idNumber.length >= 4 || phone.length >= 5,
  );
  // All of them, in their places: what is pointed out is pointed out at its field.
  const petitioners = isSomebody ? people.slice(0, 50) : [];
  const search = { title: textOf(title, 200), content: textOf(content, 20_000), petitioners };
  return isSomebody || search.title.length >= 4 || search.content.length >= 8 ? search : null;
}
