import { localDateOf } from '@banjie/workflows';
import { listPaper } from './list-paper.js';
import type { Paper } from './paper.js';

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

const columns = [
  ['序号', 2],
  ['编号', 6],
  ['收到、办结日期', 6],
  ['保管期限和依据', 7],
  ['期满日期', 5],
  ['备注', 2],
] as const;

/** 档案销毁清册: kept for ever itself, so that nothing in it says who came or what a matter was about. */
export const destructionPaper = (record: SignedDestruction): Paper =>
  listPaper({
    title: '信访档案销毁清册',
    organ: record.organ,
    number: record.number,
    signedAt: record.decidedAt,
    columns,
    rows: filesIn(record),
    below: saidBelow(record),
  });

const filesIn = ({ files }: SignedDestruction): string[][] =>
  files.map(({ number, class: of, ground, receivedOn, closedOn, dueOn, left }, index) => [
    `${index + 1}`,
    number,
    `${receivedOn}\n${closedOn}`,
    `${of}\n${ground}`,
    dueOn,
    left ? '未销毁' : '',
  ]);

const saidBelow = ({ files, reason, proposer, proposedAt, decider, decidedAt, decisionReason }: SignedDestruction) => [
  `共 ${files.length} 件。销毁后只保留编号、日期、保管期限、审批人和办理记录校验值，统计数字不变。`,
  `鉴定意见：${reason}`,
  `提出人：${proposer}（${localDateOf(proposedAt)}）`,
  `审批意见：${decisionReason}`,
  `审批人：${decider}（${localDateOf(decidedAt)}）`,
];
