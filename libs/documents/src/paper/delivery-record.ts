import { localDateOf } from '@banjie/workflows';
import { formClosing } from './closing.js';
import { formRow } from './form-rows.js';
import { readIssuedText } from './issued-text.js';
import { titleOf, type IssuedNotice } from './notice-paper.js';
import type { Paper, Row } from './paper.js';
import { linePitch } from './sheet.js';

/** To whom a notice went, how, when, and what proves it. */
export interface Delivered {
  /** 民政办李承办; null where it is the petitioner, whom the notice itself names. */
  recipient: string | null;
  channel: 'inbox' | 'track' | 'mail';
  /** ISO 8601. */
  deliveredAt: string;
  readAt: string | null;
  /** The other side's own receipt, e.g. a mail server's answer, and of a paper for the petitioner its recorded delivery. */
  proof: string | null;
}

const channelWords: Readonly<Record<Delivered['channel'], string>> = {
  inbox: '系统收件箱',
  track: '群众查询页',
  mail: '电子邮件',
};

/** 送达回证 (R10): 「signed, refused, date」; what the system proves is filled in, what paper proves is left to be signed. */
export function deliveryRecordPaper(
  notice: IssuedNotice & { caseNumber: string },
  deliveries: readonly Delivered[],
): Paper {
  const text = readIssuedText(notice.body);
  const { signature, date } = text;
  const title = titleOf(notice, text);
  return {
    properties: { title: `${title}送达回证`, subject: notice.number, author: signature ?? '', at: notice.issuedAt },
    letterhead: null,
    pitch: linePitch,
    blocks: [
      { kind: 'line', face: 'title', text: '送达回证', place: 'centre', withNext: true },
      { kind: 'line', face: 'cell', text: `案件编号：${notice.caseNumber}`, place: 'right', withNext: true },
      {
        kind: 'table',
        columns: [6, 6, 8, 8],
        rows: [
          formRow('送达文书', `《${title}》 ${notice.number}`, 3),
          formRow('送达机关', signature ?? '', 3),
          {
            cells: ['受送达人', '发出方式', '发出时间', '送达凭据'].map((heading) => ({
              text: heading,
              isLabel: true,
            })),
          },
          ...deliveries.map((delivered) => deliveryRow(delivered, text.addressee)),
          ...byHand,
        ],
      },
      ...(signature === null || date === null ? [] : [formClosing(signature, date)]),
    ],
  };
}

const deliveryRow = (
  { recipient, channel, deliveredAt, readAt, proof }: Delivered,
  petitioner: string | null,
): Row => ({
  cells: [
    recipient ?? petitioner ?? '信访人',
    channelWords[channel],
    minuteInWords(deliveredAt),
    proofInWords({ channel, readAt, proof }),
  ].map((text) => ({ text })),
});

/** Online it is not delivered yet: that is recorded, or signed for below (R10). */
function proofInWords({ channel, readAt, proof }: Pick<Delivered, 'channel' | 'readAt' | 'proof'>): string {
  if (readAt !== null) return `${minuteInWords(readAt)}查阅`;
  return proof ?? (channel === 'track' ? '已上网，待送达' : '已发出，尚未查阅');
}

/** Where the notice is handed over on paper: GB form of a service record. */
const byHand: readonly Row[] = [
  formRow('受送达人签收', '签名（盖章）：　　　　　　　　年　　月　　日', 3),
  formRow('代收人', '签名：　　　　　　　　代收理由：', 3),
  formRow('拒收情况', '拒收事由和日期：\n见证人签名：', 3),
  formRow('送达人', '签名：　　　　　　　　　　　　年　　月　　日', 3),
];

const shanghaiOffsetMs = 8 * 3_600_000;

/** 2026年3月5日 10:00, in Asia/Shanghai. */
function minuteInWords(instant: string): string {
  const [year, month, day] = localDateOf(instant).split('-').map(Number);
  const time = new Date(Date.parse(instant) + shanghaiOffsetMs).toISOString().slice(11, 16);
  return `${year}年${month}月${day}日 ${time}`;
}
