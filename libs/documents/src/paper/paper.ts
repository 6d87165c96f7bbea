import type { FaceName } from './sheet.js';

/**
 * A document as it lies on paper, before anybody has chosen a file format: Word and PDF are both made from it, so that
 * they cannot differ.
 */
export interface Paper {
  properties: PaperProperties;
  /** 发文机关标志 and 发文字号 of the letter form; null for a paper without a red head. */
  letterhead: { organ: string; number: string } | null;
  /** Points from line to line of the text, and high of an empty line. */
  pitch: number;
  blocks: readonly Block[];
}

export interface PaperProperties {
  title: string;
  /** 发文字号. */
  subject: string;
  /** Who issued it. */
  author: string;
  /** ISO 8601; the only time a file knows of, so that the same paper gives the same bytes. */
  at: string;
}

export type Block = Line | Table;

/** A paragraph, or a single line such as a title. */
export interface Line {
  kind: 'line';
  face: FaceName;
  text: string;
  /** `paragraph`: two characters in, set to both edges. `right`: ends `rightIndent` characters before the edge. */
  place: 'left' | 'centre' | 'right' | 'paragraph';
  rightIndent?: number;
  /** Empty lines before it. */
  linesBefore?: number;
  /** Not parted from the block after it by the end of a page. */
  withNext?: boolean;
}

export interface Table {
  kind: 'table';
  /** Widths in characters of the body; they sum up to those of a line. */
  columns: readonly number[];
  rows: readonly Row[];
}

export interface Row {
  cells: readonly Cell[];
  /** Lines it is high at least, for somebody to write in by hand. */
  lines?: number;
}

export interface Cell {
  /** Paragraphs are parted by line feeds. */
  text: string;
  /** A heading of the form: bold, centred. */
  isLabel?: boolean;
  /** Columns it covers; one where nothing is said. */
  span?: number;
}
