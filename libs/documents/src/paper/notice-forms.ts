import type { NoticeKind } from '@banjie/workflows';

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

const signed = '签名：　　　　　　　　　　　年　　月　　日';

/** 「填写…否定报备表」 (R4). */
const denialFiling: FormLayout = {
  matter: '报备事项',
  headings: ['报备单位和报备人', '否定事由', '办理依据', '否定理由', '退回材料', '告知书草稿'],
  asks: { from: /^(本件为重大事项|请于)/, heading: '审批要求' },
  blanks: [{ heading: '领导审批意见', text: ['□同意否定　　□予以纠正　　□退回补充', '', signed].join('\n') }],
};

/** 移交单 (R1): the receiving unit signs for it. */
const handOverSlip: FormLayout = {
  matter: '移交事项',
  headings: ['信访人', '收到日期', '移交理由'],
  asks: { from: /^请接收单位/, heading: '办理要求' },
  blanks: [{ heading: '接收单位签收', text: ['□签收　　□提出退单异议', '', signed].join('\n') }],
};

/** 延期申请 (R3): 「特殊情况 15 日内回复」, decided by another person. */
const extensionRequest: FormLayout = {
  matter: '申请事项',
  headings: ['申请人', '申请内容', '现期限届满日', '申请理由'],
  asks: { from: /^请于/, heading: '审批要求' },
  blanks: [{ heading: '审批意见', text: ['□同意　　□不同意', '', signed].join('\n') }],
};

/** How each notice lies on paper; a kind without a form does not compile. */
export const noticeForms: Readonly<Record<NoticeKind, NoticeForm>> = {
  receipt: 'letter',
  handOverSlip,
  oneTimeNotice: 'letter',
  routeNotice: 'letter',
  redirectNotice: 'letter',
  reminder: 'plain',
  yellowCard: 'plain',
  redCard: 'plain',
  materialAdded: 'plain',
  extensionRequest,
  extensionNotice: 'letter',
  pauseNotice: 'letter',
  joinedNotice: 'letter',
  separatedNotice: 'letter',
  reply: 'letter',
  denialFiling,
  denialDecisionDue: 'plain',
  denialReturned: 'plain',
  denialNotice: 'letter',
  denialReviewReply: 'letter',
  reviewAccepted: 'letter',
  reviewOpinion: 'letter',
  hearingNotice: 'letter',
  recheckOpinion: 'letter',
  noFurtherAcceptance: 'letter',
  ratingFollowUpOpened: 'plain',
  ratingFollowUpReply: 'letter',
  instructionLetter: 'plain',
  instructionFeedback: 'plain',
  supervisionOpened: 'letter',
  supervisionLetter: 'letter',
  supervisionToSecretary: 'plain',
  supervisionConcluded: 'letter',
  statementInvited: 'letter',
  accountabilityNotice: 'letter',
  accountabilityWithdrawn: 'letter',
  appealDecision: 'letter',
};
