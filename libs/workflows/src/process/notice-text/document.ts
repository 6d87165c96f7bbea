import type { NoticeFacts, NoticeText } from './notice-facts.js';
import { asPrinted, dayOfInstant } from './dates.js';
import { officeName, officersAddress, petitionerAddress } from './parties.js';

/** Null and false are left out: a sentence whose facts are missing is not printed. */
export type Paragraph = string | null | false;

interface Sheet {
  addressee: string;
  paragraphs: readonly Paragraph[];
  signature: string;
}

/** A document to the petitioner: the office's name stands in its heading. */
export function toPetitioner(notice: NoticeFacts, paragraphs: readonly Paragraph[]): NoticeText {
  const signature = officeName(notice);
  return {
    title: `${signature}${labelOf(notice)}`,
    body: sheet(notice, { addressee: petitionerAddress(notice), paragraphs, signature }),
  };
}

/** A document within the office: its heading carries the number of the case, so that an inbox can be read at a glance. */
export function toOfficers(
  notice: NoticeFacts,
  paragraphs: readonly Paragraph[],
  of: Partial<Omit<Sheet, 'paragraphs'>> = {},
): NoticeText {
  const { addressee = officersAddress(notice), signature = officeName(notice) } = of;
  return {
    title: `${labelOf(notice)}（${notice.caseNumber}）`,
    body: sheet(notice, { addressee, paragraphs, signature }),
  };
}

const labelOf = ({ label }: NoticeFacts): string => asPrinted(label.zh);

/** 文号, 称谓, 正文, 落款 and date, as plain text. */
function sheet({ number, owedAt }: NoticeFacts, { addressee, paragraphs, signature }: Sheet): string {
  const text = paragraphs.filter((paragraph) => typeof paragraph === 'string').flatMap(indented);
  return [number, '', `${addressee}：`, ...text, '', signature, dayOfInstant(owedAt)].join('\n');
}

/** Two full-width spaces begin a paragraph. */
const indent = '\u3000\u3000';

const indented = (paragraph: string): string[] =>
  paragraph
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => indent + line);

/** `label：text`, or nothing where there is no text. */
export const labelled = (label: string, text: string | null): Paragraph =>
  text !== null && text !== '' && `${label}：${text}`;

/** 1. … 2. …, one a line. */
export const numbered = (items: readonly string[]): Paragraph =>
  items.length > 0 && items.map((item, index) => `${index + 1}. ${item}`).join('\n');
