import type { Label } from './label.js';

export interface NoticeDuty {
  label: Label;
  rule: string;
  toPetitioner: boolean;
  /** 发文字: the word before the year in the document number, one per kind: `督` gives 督〔2026〕1号. */
  documentWord: string;
  source: string;
}
