import { AlignmentType, LineRuleType, Paragraph, TextRun } from 'docx';
import type { Line } from '../paper/paper.js';
import { piecesOf } from '../type/printable.js';
import { characterPitch, faces, pitchOf, type Face } from '../paper/sheet.js';
import { typefaces } from '../type/typefaces.js';

/** Word's unit of length, a twentieth of a point. */
export const twips = (points: number): number => Math.round(points * 20);

/**
 * Sizes of type are given in half points. The pitch of 28 characters a line is said of the text itself: programs differ
 * in what they make of a grid that is closer than the type is wide.
 */
export const runOf = (face: Face) => ({
  font: { ascii: face.family, hAnsi: face.family, eastAsia: face.family, cs: face.family },
  size: face.size * 2,
  bold: face.bold,
  snapToGrid: false,
  characterSpacing: face === faces.body ? twips(characterPitch - face.size) : 0,
  language: { eastAsia: 'zh-CN' },
});

/** A printable text as runs, each with a family that has its characters. */
export const runsOf = (text: string, face: Face, more: { color?: string } = {}): TextRun[] =>
  piecesOf(text, face.bold ? 'bold' : 'regular').map((piece) => {
    const { family } = typefaces[piece.typeface];
    const font = family === null ? {} : { font: { ascii: family, hAnsi: family, eastAsia: family, cs: family } };
    const direction = piece.typeface === 'arabic' ? { rightToLeft: true } : {};
    return new TextRun({ ...runOf(face), ...font, ...direction, ...more, text: piece.text });
  });

export const exactly = (points: number) => ({ line: twips(points), lineRule: LineRuleType.EXACT });

const alignments = {
  left: AlignmentType.LEFT,
  centre: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
  paragraph: AlignmentType.BOTH,
} as const;

/** A line or paragraph; `pitch` is that of the paper. */
export function paragraphOf(
  { face, text, place, rightIndent = 0, linesBefore = 0, withNext }: Line,
  pitch: number,
): Paragraph {
  const right = { right: twips(rightIndent * characterPitch), rightChars: Math.round(rightIndent * 100) };
  const first = { firstLine: twips(2 * characterPitch), firstLineChars: 200 };
  return new Paragraph({
    alignment: alignments[place],
    indent: { ...(place === 'right' && rightIndent > 0 ? right : {}), ...(place === 'paragraph' ? first : {}) },
    spacing: { ...exactly(pitchOf(face, pitch)), before: twips(linesBefore * pitch), after: 0 },
    keepNext: withNext === true,
    widowControl: false,
    children: runsOf(text, faces[face]),
  });
}
