import { brokenIntoLines } from '../paper/line-breaks.js';
import type { Block, Line } from '../paper/paper.js';
import { characterPitch } from '../paper/sheet.js';
import { lineWidth, type Sheets } from './sheets.js';
import { firstRowHeight } from './set-table.js';

/** A paragraph begins two characters in (7.3.3). */
const indent = 2 * characterPitch;
/** Points between characters that would show; a line is rather left short. */
const mostStretch = 1.2;

const firstIndent = ({ place }: Line): number => (place === 'paragraph' ? indent : 0);

const linesOf = (sheets: Sheets, line: Line): string[] =>
  brokenIntoLines(line.text, lineWidth, firstIndent(line), sheets.type.measure(line.face));

/** Sets a line or paragraph, on the next sheet where it does not fit; `following` are the blocks it may have to stay with. */
export function setLine(sheets: Sheets, line: Line, following: readonly Block[]): void {
  const pitch = sheets.pitch(line.face);
  const lines = linesOf(sheets, line);
  sheets.down((line.linesBefore ?? 0) * sheets.pitch('body'));
  lines.forEach((text, index) => {
    const isLast = index === lines.length - 1;
    if (sheets.room < pitch + (isLast && line.withNext ? heightToKeep(sheets, following) : 0)) sheets.next();
    const first = index === 0 ? firstIndent(line) : 0;
    const natural = sheets.type.measure(line.face)(text);
    sheets.set(
      line.face,
      text,
      startOf(line, natural, first),
      isLast ? 0 : stretchOf(line, text, lineWidth - first - natural),
    );
    sheets.down(pitch);
  });
}

function startOf({ place, rightIndent = 0 }: Line, natural: number, first: number): number {
  if (place === 'centre') return (lineWidth - natural) / 2;
  if (place === 'right') return lineWidth - natural - rightIndent * characterPitch;
  return first;
}

/** Both edges of a paragraph are even: what is missing is spread between its characters. */
function stretchOf({ place }: Line, text: string, missing: number): number {
  const gaps = [...text].length - 1;
  return place === 'paragraph' && gaps > 0 ? Math.min(mostStretch, Math.max(0, missing / gaps)) : 0;
}

/** Points that must follow on the same sheet: the first line of the next block, and what that one must stay with. */
function heightToKeep(sheets: Sheets, [next, ...rest]: readonly Block[]): number {
  if (!next) return 0;
  if (next.kind === 'table') return firstRowHeight(sheets, next);
  const count = linesOf(sheets, next).length;
  const own = (next.linesBefore ?? 0) * sheets.pitch('body') + sheets.pitch(next.face);
  return count === 1 && next.withNext ? own + heightToKeep(sheets, rest) : own;
}
