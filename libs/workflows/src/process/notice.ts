import type { Label } from '../policy/label.js';

/** A form to be filled in: its text is put into a table. */
export interface FormLayout {
  /** Heading of the row with what comes before the first heading of the text. */
  matter: string;
  /** The headings the text itself has, `heading：…`, in its order. */
  headings: readonly string[];
  /** Where the text turns from the facts to what is asked for, and the heading of that row. */
  asks: { from: RegExp; heading: string };
  /** Room for what is written by hand. */
  blanks: readonly { heading: string; text: string }[];
}

/** `letter`: red head, leaves the office that issued it. `plain`: within the office, without a head. */
export type NoticeForm = 'letter' | 'plain' | FormLayout;

/** What a notice is, whom it serves and which duty it carries out. */
export interface NoticeDuty {
  label: Label;
  rule: string;
  toPetitioner: boolean;
  /** 发文字: the word before the year in the document number, one per kind: `督` gives 督〔2026〕1号. */
  documentWord: string;
  source: string;
  /** How it lies on paper. */
  form: NoticeForm;
  /**
   * It only tells: what it may ask for has a list, a signature or a decision of its own. Left out where opening it is proof of
   * receipt: an order, a card, supervision, a decision about the reader, what is to be done anew.
   */
  informs?: true;
}

/** Whether it obliges nobody of the office to open it: it is marked as read unopened, and whoever did what it tells of gets none. */
export const merelyInforms = ({ toPetitioner, informs }: NoticeDuty): boolean => toPetitioner || informs === true;

export type NoticeDeclarations = Readonly<Record<string, NoticeDuty>>;

/** The notices of one regime, by kind. */
export const defineNotices = <const Notices extends NoticeDeclarations>(notices: Notices): Notices => notices;

/** Room for a signature on a form, beneath what is decided. */
export const signedBelow = (decision: string): string =>
  [decision, '', '签名：　　　　　　　　　　　年　　月　　日'].join('\n');
