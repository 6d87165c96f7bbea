import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type PDFDocument from 'pdfkit';
import { characterPitch, faces, type FaceName } from '../paper/sheet.js';

const { resolve } = createRequire(import.meta.url);

/** Noto Serif SC (SIL Open Font License 1.1), whole: a name may have any of its 30,000 characters. 15 MB each, read when first needed. */
const files = { regular: '400Regular/NotoSerifSC_400Regular.ttf', bold: '700Bold/NotoSerifSC_700Bold.ttf' } as const;
type Weight = keyof typeof files;

const read = new Map<Weight, Buffer>();

function fontOf(weight: Weight): Buffer {
  let font = read.get(weight);
  if (!font) {
    font = readFileSync(resolve(`@expo-google-fonts/noto-serif-sc/${files[weight]}`));
    read.set(weight, font);
  }
  return font;
}

/** What a PDF is set with: only the characters it uses are embedded in it. */
export class TypeCase {
  readonly #widths = new Map<string, number>();
  readonly #weights = new Set<Weight>();

  constructor(private readonly doc: typeof PDFDocument.prototype) {}

  choose(weight: Weight, size: number): void {
    if (!this.#weights.has(weight)) this.doc.registerFont(weight, fontOf(weight));
    this.#weights.add(weight);
    this.doc.font(weight).fontSize(size);
  }

  chooseFace(name: FaceName): void {
    const { bold, size } = faces[name];
    this.choose(bold ? 'bold' : 'regular', size);
  }

  /** Points a text is wide in a face, each character followed by the face's spacing. */
  measure(name: FaceName): (text: string) => number {
    this.chooseFace(name);
    return (text) => [...text].reduce((sum, character) => sum + this.#widthOf(name, character), 0);
  }

  #widthOf(name: FaceName, character: string): number {
    const key = `${name} ${character}`;
    const known = this.#widths.get(key);
    if (known !== undefined) return known;
    this.chooseFace(name);
    const width = this.doc.widthOfString(character) + spacingOf(name);
    this.#widths.set(key, width);
    return width;
  }
}

/** The body is set on the grid of 28 characters; everything else as wide as its type. */
export const spacingOf = (name: FaceName): number => (name === 'body' ? characterPitch - faces.body.size : 0);
