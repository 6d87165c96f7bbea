import { localDateOf } from '@banjie/workflows';
import { formClosing } from './closing.js';
import { dayInWords } from './day-in-words.js';
import type { Paper } from './paper.js';
import { linePitch } from './sheet.js';

/** A record of destruction as it was approved. Days `YYYY-MM-DD`, instants in ISO 8601. */
export interface SignedDestruction {
  organ: string;
  /** 销毁〔2037〕1号 */
  number: string;
  reason: string;
  proposer: string;
  proposedAt: string;
  decider: string;
  decidedAt: string;
  decisionReason: string;
  files: readonly {
    number: string;
    class: string;
    ground: string;
    receivedOn: string;
    closedOn: string;
    dueOn: string;
    left: boolean;
  }[];
}

const headings = ['序号', '编号', '收到、办结日期', '保管期限和依据', '期满日期', '备注'];

/** 档案销毁清册: kept for ever itself, so that nothing in it says who came or what a matter was about. */
export function destructionPaper(record: SignedDestruction): Paper {
  const { organ, number, decidedAt } = record;
  const title = '信访档案销毁清册';
  return {
    properties: { title, subject: number, author: organ, at: decidedAt },
    letterhead: null,
    pitch: linePitch,
    blocks: [
      { kind: 'line', face: 'title', text: title, place: 'centre', withNext: true },
      { kind: 'line', face: 'cell', text: number, place: 'right', withNext: true },
      {
        kind: 'table',
        columns: [2, 6, 6, 7, 5, 2],
        rows: [{ cells: headings.map((text) => ({ text, isLabel: true })) }, ...filesIn(record)],
      },
      ...saidBelow(record),
      formClosing(organ, dayInWords(localDateOf(decidedAt))),
    ],
  };
}

const filesIn = ({ files }: SignedDestruction) =>
  files.map(({ number, class: of, ground, receivedOn, closedOn, dueOn, left }, index) => ({
    cells: [`${index + 1}`, number, `${receivedOn}\n${closedOn}`, `${of}\n${ground}`, dueOn, left ? '未销毁' : ''].map(
      (text) => ({ text }),
    ),
  }));

const saidBelow = ({ files, reason, proposer, proposedAt, decider, decidedAt, decisionReason }: SignedDestruction) =>
  [
    `共 ${files.length} 件。销毁后只保留编号、日期、保管期限、审批人和办理记录校验值，统计数字不变。`,
    `鉴定意见：${reason}`,
    `提出人：${proposer}（${localDateOf(proposedAt)}）`,
    `审批意见：${decisionReason}`,
    `审批人：${decider}（${localDateOf(decidedAt)}）`,
  ].map((text, index) => ({
    kind: 'line' as const,
    face: 'cell' as const,
    text,
    place: 'left' as const,
    linesBefore: index === 0 ? 1 : 0,
    withNext: true,
  }));
