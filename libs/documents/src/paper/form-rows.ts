import type { FormLayout } from '@banjie/workflows';
import type { Row } from './paper.js';

/** Widths of a form's headings and of what stands beside them, in characters. */
export const formColumns = [6, 22] as const;

/** The paragraphs of a notice as rows of its form. Every word of them is in one row or another. */
export function formRows({ matter, headings, asks, blanks }: FormLayout, paragraphs: readonly string[]): Row[] {
  const rows: { heading: string; lines: string[] }[] = [{ heading: matter, lines: [] }];
  let next = 0;
  for (const paragraph of paragraphs) {
    const heading = headings.findIndex((one, index) => index >= next && paragraph.startsWith(`${one}：`));
    if (heading >= 0) {
      next = heading + 1;
      rows.push({ heading: headings[heading] ?? '', lines: [paragraph.slice((headings[heading]?.length ?? 0) + 1)] });
    } else if (asks.from.test(paragraph) && rows.at(-1)?.heading !== asks.heading) {
      rows.push({ heading: asks.heading, lines: [paragraph] });
    } else {
      rows.at(-1)?.lines.push(paragraph);
    }
  }
  return [
    ...rows.filter(({ lines }) => lines.length > 0).map(({ heading, lines }) => formRow(heading, lines.join('\n'))),
    ...blanks.map(({ heading, text }) => formRow(heading, text)),
  ];
}

export const formRow = (heading: string, text: string, span = 1): Row => ({
  cells: [
    { text: heading, isLabel: true },
    { text, span },
  ],
});
