import type { Label } from '../../language/label.js';
import type { WordKey } from '../../language/messages.zh.js';
import type { Typed } from '../../forms/schema.js';

export type Likeness = 'sameId' | 'samePhone' | 'sameName' | 'similarText';

/** An earlier petition that may be the same matter; nothing of its content (R12). */
export interface SeenBefore {
  number: string;
  title: string;
  receivedAt: string;
  stageLabel: Label;
  open: boolean;
  /** The new matter could be joined to it. */
  mayLead: boolean;
  because: Likeness[];
}

export const likenessWords: Readonly<Record<Likeness, WordKey>> = {
  sameId: 'seenBefore.sameId',
  samePhone: 'seenBefore.samePhone',
  sameName: 'seenBefore.sameName',
  similarText: 'seenBefore.similarText',
};

export interface Question {
  title: string;
  content: string;
  petitioners: { name: string; idNumber: string; phone: string }[];
}

const textOf = (typed: unknown, max: number): string => (typeof typed === 'string' ? typed.trim().slice(0, max) : '');

/** What to ask of what has been typed so far; null while that is too little to recognise anything by. */
export function questionOf({ title, content, petitioners }: Typed): Question | null {
  const rows = Array.isArray(petitioners) ? (petitioners as (Typed | undefined)[]) : [];
  const people = rows
    .map((row) => ({
      name: textOf(row?.['name'], 100),
      idNumber: textOf(row?.['idNumber'], 30),
      phone: textOf(row?.['phone'], 20),
    }))
    .filter(({ name, idNumber, phone }) => name.length >= 2 || idNumber.length >= 4 || phone.length >= 5);
  const question = { title: textOf(title, 200), content: textOf(content, 20_000), petitioners: people.slice(0, 50) };
  return people.length > 0 || question.title.length >= 4 || question.content.length >= 8 ? question : null;
}
