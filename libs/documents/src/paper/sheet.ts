/** GB/T 9704-2012, 5.1 and 5.2: an A4 sheet, 天头 37 mm, 订口 28 mm, 版心 156 mm × 225 mm. Millimetres. */
export const sheet = { width: 210, height: 297, top: 37, left: 28, typeWidth: 156, typeHeight: 225 } as const;

/** GB/T 9704-2012, 5.2.3: 22 lines a page, 28 characters a line. */
export const grid = { lines: 22, characters: 28 } as const;

export const points = (millimetres: number): number => (millimetres * 72) / 25.4;

/** From one line to the next, in points; in Word's unit of a twentieth, rounded down, so that the last line has room. */
export const linePitch = Math.floor((points(sheet.typeHeight) / grid.lines) * 20) / 20;

/** From one character of the body to the next, in points, rounded likewise: a little closer than the type is wide. */
export const characterPitch = Math.floor((points(sheet.typeWidth) / grid.characters) * 20) / 20;

/** 行距 where a text just overflows its sheet (7.3.5.4), in points. */
export const closePitch = 24.5;

export const red = 'FF0000';

export type FaceName = 'body' | 'title' | 'cell' | 'label' | 'folio';

export interface Face {
  /** Points. 3号 is 16, 2号 22, 4号 14. */
  size: number;
  bold: boolean;
  /** The type an office has on its machines, and what may stand in for it. */
  family: '仿宋_GB2312' | '宋体';
  /** Points from line to line; null where the paper says it. */
  pitch: number | null;
}

/** Points from line to line in a table. */
export const cellPitch = 22;

/** GB/T 9704-2012, 5.2.2 and 7.3: 3号仿宋 for the body, 2号 bold for the title, 4号宋体 for page numbers. */
export const faces: Readonly<Record<FaceName, Face>> = {
  body: { size: 16, bold: false, family: '仿宋_GB2312', pitch: null },
  title: { size: 22, bold: true, family: '宋体', pitch: null },
  cell: { size: 14, bold: false, family: '仿宋_GB2312', pitch: cellPitch },
  label: { size: 14, bold: true, family: '宋体', pitch: cellPitch },
  folio: { size: 14, bold: false, family: '宋体', pitch: 18 },
};

export const pitchOf = (face: FaceName, ofPaper: number): number => faces[face].pitch ?? ofPaper;

/** 版心下边缘之下 7 mm (7.5). */
export const folioBelow = 7;

/**
 * The letter form (10.1): the organ's name 30 mm below the upper edge, a red double line (thick above thin) 4 mm below
 * it, another (thin above thick) 20 mm above the lower edge, each 170 mm long and centred on the sheet; the number
 * seven eighths of a character under the line (7.5 points, and what its own line leaves above the type); no page number
 * on the first page.
 */
export const letterForm = {
  markTop: 30,
  ruleBelowMark: 4,
  ruleAboveEdge: 20,
  ruleWidth: 170,
  numberBelowRule: 7.5,
} as const;

/** Points of the organ's name in the head: as large as the red lines are long, 36 at most. */
export const markSize = (organ: string): number =>
  Math.min(36, Math.floor(points(letterForm.ruleWidth) / Math.max(1, [...organ].length)));
