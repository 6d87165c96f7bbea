import type PDFDocument from 'pdfkit';
import { charactersOf } from '../paper/characters.js';
import { isShaped, piecesOf, type Piece } from '../type/printable.js';
import { characterPitch, faces, type FaceName } from '../paper/sheet.js';
import { fileOf, fontOf, type TypefaceName, type Weight } from '../type/typefaces.js';

/** How a line is set. */
export interface Setting {
  weight: Weight;
  /** Points. */
  size: number;
  /** Points between characters. */
  spacing: number;
}

/** What a PDF is set with: only the characters it uses are embedded in it. */
export class TypeCase {
  readonly #widths = new Map<string, number>();
  readonly #registered = new Set<TypefaceName>();
  /** By font and glyph: the character it was first used for, which is what a reader takes every use of it for. */
  readonly #meanings = new Map<string, string>();

  constructor(private readonly doc: typeof PDFDocument.prototype) {}

  settingOf(name: FaceName): Setting {
    const { bold, size } = faces[name];
    return { weight: bold ? 'bold' : 'regular', size, spacing: spacingOf(name) };
  }

  /** Points a text is wide in a face, each character followed by the face's spacing. */
  measure(name: FaceName): (text: string) => number {
    return (text) => this.widthOf(text, this.settingOf(name));
  }

  widthOf(text: string, setting: Setting): number {
    const key = `${setting.weight} ${setting.size} ${setting.spacing} ${text}`;
    const known = this.#widths.get(key);
    if (known !== undefined) return known;
    const width = piecesOf(text, setting.weight).reduce((sum, piece) => sum + this.#widthOfPiece(piece, setting), 0);
    this.#widths.set(key, width);
    return width;
  }

  /** Points of a line of this size that stand above its base line, and from one line to the next. */
  heightOf({ weight, size }: Setting): { above: number; line: number } {
    this.#choose(weight, size);
    const { ascent, unitsPerEm } = fontOf(weight);
    return { above: (ascent / unitsPerEm) * size, line: this.doc.currentLineHeight() };
  }

  /** Sets a line on its base line, whatever fonts it takes. */
  set(text: string, x: number, baseLine: number, setting: Setting): void {
    let at = x;
    for (const piece of piecesOf(text, setting.weight)) {
      const width = this.#widthOfPiece(piece, setting);
      this.#setPiece(piece, at, baseLine, setting);
      at += width;
    }
  }

  #setPiece(piece: Piece, x: number, y: number, { size, spacing }: Setting): void {
    this.#choose(piece.typeface, size);
    const shaped = isShaped(piece.typeface);
    const says = shaped || !this.#meansItself(piece);
    // A reader of the file gets the text as it was written, not glyph by glyph.
    if (says) this.doc.markContent('Span', { actual: piece.text });
    this.doc.text(piece.text, x, y, {
      lineBreak: false,
      baseline: 'alphabetic',
      characterSpacing: shaped ? 0 : spacing,
      ...(shaped ? { features: [] } : {}),
    });
    if (says) this.doc.endMarkedContent();
  }

  /** Whether each glyph of it stands for the same character wherever it is used: some fonts draw two with one. */
  #meansItself({ typeface, text }: Piece): boolean {
    return [...text].reduce((all, character) => this.#meaning(typeface, character) === character && all, true);
  }

  #meaning(typeface: TypefaceName, character: string): string {
    const key = `${typeface} ${fontOf(typeface).glyphForCodePoint(character.codePointAt(0) ?? 0).id}`;
    const known = this.#meanings.get(key) ?? character;
    this.#meanings.set(key, known);
    return known;
  }

  #choose(typeface: TypefaceName, size: number): void {
    if (!this.#registered.has(typeface)) this.doc.registerFont(typeface, fileOf(typeface));
    this.#registered.add(typeface);
    this.doc.font(typeface).fontSize(size);
  }

  #widthOfPiece({ typeface, text }: Piece, { size, spacing }: Setting): number {
    if (isShaped(typeface)) return this.#natural(typeface, text, size);
    return charactersOf(text).reduce((sum, character) => sum + this.#natural(typeface, character, size) + spacing, 0);
  }

  #natural(typeface: TypefaceName, text: string, size: number): number {
    const key = `${typeface} ${size} ${text}`;
    const known = this.#widths.get(key);
    if (known !== undefined) return known;
    this.#choose(typeface, size);
    // The font remembers for which character it was first asked for a glyph.
    if (!isShaped(typeface)) this.#meansItself({ typeface, text });
    const width = this.doc.widthOfString(text, isShaped(typeface) ? { features: [] } : {});
    this.#widths.set(key, width);
    return width;
  }
}

/** The body is set on the grid of 28 characters; everything else as wide as its type. */
export const spacingOf = (name: FaceName): number => (name === 'body' ? characterPitch - faces.body.size : 0);
