import { charactersOf, joinsNone } from '../paper/characters.js';
import type { Block, Cell, Paper } from '../paper/paper.js';
import { canSet, drawnBy, typefaceOf, typefaces, type TypefaceName, type Weight } from './typefaces.js';

/** Stands where a character was that no font has. */
export const mark = '〔字〕';

const blank = /^[\s\u0085]$/u;
const unseen = /[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/u;

/** A text as it can be printed: with a glyph for every character of it, and a mark for what has none. Idempotent. */
export const printable = (text: string, weight: Weight = 'regular'): string =>
  charactersOf(text)
    .map((character) => printed(character, weight))
    .join('');

function printed(character: string, weight: Weight): string {
  if (character === '\n' || character === '\r\n') return '\n';
  if (character === '\t') return '\u3000';
  const typeface = typefaceOf(character, weight);
  if (typeface !== null) return drawnBy(typeface, character);
  if (blank.test(character)) return ' ';
  const parts = [...character];
  if (parts.length > 1) return parts.map((part) => printed(part, weight)).join('');
  return unseen.test(character) ? '' : mark;
}

/** A sign that does not stand on paper as it was written, and what is printed in its place; empty where nothing is. */
export interface Unshown {
  sign: string;
  printed: string;
}

/** Signs that join none beside them and stand on paper as they are written, as far as they came by; they are no more than fonts have. */
const plain = new Set<string>();

function isPlain(sign: string): boolean {
  if (plain.has(sign)) return true;
  if (!joinsNone(sign) || !(blank.test(sign) || printed(sign, 'regular') === sign)) return false;
  plain.add(sign);
  return true;
}

/** The signs of a text that no font has, each once: printed, each would be a mark, or left out. */
export function unshown(text: string): Unshown[] {
  if ([...text].every(isPlain)) return [];
  const found = new Map<string, Unshown>();
  for (const character of new Set(charactersOf(text))) {
    if (blank.test(character)) continue;
    const shown = printed(character, 'regular');
    for (const sign of shown === character ? [] : character) {
      if (blank.test(sign) || shown.includes(sign)) continue;
      found.set(sign, { sign, printed: printed(sign, 'regular') === mark ? mark : '' });
    }
  }
  return [...found.values()];
}

/** A part of a line that one font sets. */
export interface Piece {
  typeface: TypefaceName;
  text: string;
}

/** A printable line by the fonts that set it. A space between two words of a shaped script belongs to them. */
export function piecesOf(text: string, weight: Weight): Piece[] {
  const pieces: Piece[] = [];
  for (const character of charactersOf(text).flatMap((one) => (typefaceOf(one, weight) === null ? [...one] : [one]))) {
    const typeface = typefaceOf(character, weight) ?? weight;
    const [last, before] = [pieces.at(-1), pieces.at(-2)];
    if (last?.typeface === typeface && canSet(typeface, last.text + character)) last.text += character;
    else if (last?.text === ' ' && before?.typeface === typeface && joins(before, ` ${character}`)) {
      before.text += ` ${character}`;
      pieces.pop();
    } else pieces.push({ typeface, text: character });
  }
  return pieces;
}

const joins = ({ typeface, text }: Piece, more: string): boolean => isShaped(typeface) && canSet(typeface, text + more);

export const isShaped = (typeface: TypefaceName): boolean => 'isShaped' in typefaces[typeface];

/** A paper with a glyph for every character of it. */
export function printablePaper({ properties, letterhead, blocks, ...rest }: Paper): Paper {
  const { title, subject, author } = properties;
  return {
    ...rest,
    properties: { ...properties, title: oneLine(title), subject: oneLine(subject), author: oneLine(author) },
    letterhead: letterhead && { organ: oneLine(letterhead.organ, 'bold'), number: oneLine(letterhead.number) },
    blocks: blocks.map(printableBlock),
  };
}

const oneLine = (text: string, weight?: Weight): string => printable(text, weight).replaceAll('\n', ' ');

function printableBlock(block: Block): Block {
  if (block.kind === 'line')
    return { ...block, text: oneLine(block.text, block.face === 'title' ? 'bold' : 'regular') };
  return { ...block, rows: block.rows.map((row) => ({ ...row, cells: row.cells.map(printableCell) })) };
}

const printableCell = (cell: Cell): Cell => ({
  ...cell,
  text: printable(cell.text, cell.isLabel ? 'bold' : 'regular'),
});
