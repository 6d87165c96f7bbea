import { noticeDuties, type FormLayout, type NoticeKind } from '@banjie/workflows';
import { charactersWide, closing, formClosing } from './closing.js';
import { formColumns, formRow, formRows } from './form-rows.js';
import { readIssuedText, type IssuedText } from './issued-text.js';
import type { Block, Line, Paper } from './paper.js';
import { closePitch, grid, linePitch } from './sheet.js';

/** A notice as the worker issued it. */
export interface IssuedNotice {
  kind: NoticeKind;
  /** 否告〔2026〕1号 */
  number: string;
  title: string;
  body: string;
  /** ISO 8601. */
  issuedAt: string;
}

/** A notice on paper. The words are those of the issued text, whose digest the history keeps; only their place is chosen here. */
export function noticePaper(notice: IssuedNotice): Paper {
  const { kind, number, issuedAt } = notice;
  const text = readIssuedText(notice.body);
  const title = titleOf(notice, text);
  const { form } = noticeDuties[kind];
  const properties = { title, subject: number, author: text.signature ?? '', at: issuedAt };
  if (form === 'letter')
    return { properties, letterhead: { organ: text.signature ?? '', number }, ...letter(title, text) };
  if (form === 'plain') return { properties, letterhead: null, pitch: linePitch, blocks: plain(title, number, text) };
  return { properties, letterhead: null, pitch: linePitch, blocks: filledIn(form, title, number, text) };
}

/** 否定告知书: the title without the office, which stands in the head or at the end, and without the case number, which inboxes need. */
export function titleOf({ title }: Pick<IssuedNotice, 'title'>, { signature }: Pick<IssuedText, 'signature'>): string {
  const bare = title.replace(/（[A-Z]+-\d{4}-\d+）$/, '');
  return signature !== null && bare.startsWith(signature) && bare !== signature ? bare.slice(signature.length) : bare;
}

const centred = (face: Line['face'], text: string, linesBefore = 0): Line => ({
  kind: 'line',
  face,
  text,
  place: 'centre',
  linesBefore,
  withNext: true,
});

/** Lines of text that a letter's first sheet holds beside its head, title, addressee and signature: as usual, and set closer. */
const linesOfLetter = { usual: 10, close: 15 } as const;

/**
 * The title stands two lines below the number (10.1). A text that would leave little but the signature to a second
 * sheet is set closer instead (7.3.5.4: 「可以采取调整行距、字距的措施解决」).
 */
function letter(title: string, text: IssuedText): Pick<Paper, 'pitch' | 'blocks'> {
  const lines = text.paragraphs.reduce(
    (sum, paragraph) => sum + Math.ceil((charactersWide(paragraph) + 2) / grid.characters),
    0,
  );
  const isClose = lines > linesOfLetter.usual && lines <= linesOfLetter.close;
  const gap = isClose ? 1 : 2;
  return { pitch: isClose ? closePitch : linePitch, blocks: [centred('title', title, gap), ...running(text, gap)] };
}

const plain = (title: string, number: string, text: IssuedText): Block[] => [
  centred('title', title),
  centred('body', number),
  ...running(text, 2),
];

/** 主送机关, 正文, 署名 and date. The end of the text stays with the signature: a sheet that only bears a seal proves nothing. */
function running({ addressee, paragraphs, signature, date }: IssuedText, gap: number): Block[] {
  const opening: Line[] =
    addressee === null
      ? []
      : [{ kind: 'line', face: 'body', text: `${addressee}：`, place: 'left', linesBefore: 1, withNext: true }];
  const body = paragraphs.map((text, index): Line => ({
    kind: 'line',
    face: 'body',
    text,
    place: 'paragraph',
    linesBefore: addressee === null && index === 0 ? 1 : 0,
    withNext: index === paragraphs.length - 1,
  }));
  return [...opening, ...body, ...(signature === null || date === null ? [] : closing(signature, date, gap))];
}

function filledIn(
  form: FormLayout,
  title: string,
  number: string,
  { addressee, paragraphs, signature, date }: IssuedText,
): Block[] {
  const rows = [...(addressee === null ? [] : [formRow('主送', addressee)]), ...formRows(form, paragraphs)];
  return [
    centred('title', title),
    { kind: 'line', face: 'cell', text: number, place: 'right', withNext: true },
    { kind: 'table', columns: formColumns, rows },
    ...(signature === null || date === null ? [] : [formClosing(signature, date)]),
  ];
}
