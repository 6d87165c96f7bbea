import type { Label } from '../policy/label.js';
import type { ProcessKind } from './contract.js';

const stages: Record<ProcessKind, Record<string, Label>> = {
  petition: {
    intake: { zh: '首问受理', en: 'With the first contact' },
    'routing.awaitingReceipt': { zh: '待签收', en: 'Waiting to be signed for' },
    'routing.coordination': { zh: '待协调', en: 'At the coordination desk' },
    'routing.leaderDecision': { zh: '待领导裁定承办单位', en: 'A leader decides whose duty it is' },
    'handling.working': { zh: '办理中', en: 'Being handled' },
    'handling.denialFiled': { zh: '否定报备审批中', en: 'Denial filed, waiting for the leader' },
    joined: { zh: '已并案', en: 'Joined to an earlier matter' },
    answered: { zh: '已答复', en: 'Answered' },
    denied: { zh: '已否定答复', en: 'Denied with confirmation' },
    closed: { zh: '已办结', en: 'Closed' },
  },
  denial: {
    awaitingDecision: { zh: '待领导审批', en: 'Waiting for the leader' },
    returned: { zh: '退回补充', en: 'Returned for more facts' },
    corrected: { zh: '已纠正', en: 'Corrected' },
    abandoned: { zh: '已撤回', en: 'Abandoned' },
    'confirmed.complainable': { zh: '已同意否定，可投诉', en: 'Confirmed, open to complaint' },
    'confirmed.underReview': { zh: '投诉复核中', en: 'Complaint under review' },
    final: { zh: '已生效', en: 'Final' },
    upheld: { zh: '复核维持', en: 'Upheld on review' },
    overturned: { zh: '复核撤销', en: 'Overturned on review' },
  },
  supervision: {
    'open.awaitingExplanation': { zh: '待说明', en: 'Explanation awaited' },
    'open.deciding': { zh: '待纪委处理', en: 'The committee decides' },
    'open.ordered': { zh: '督办限期办结', en: 'Completion ordered' },
    'open.completed': { zh: '待确认办结', en: 'Completion to be confirmed' },
    'concluded.accepted': { zh: '说明已采纳', en: 'Explanation accepted' },
    'concluded.completed': { zh: '督办办结', en: 'Completed' },
    'concluded.accountability': { zh: '已启动追究', en: 'Accountability opened' },
  },
  accountability: {
    clue: { zh: '线索', en: 'Clue' },
    finding: { zh: '认定中', en: 'Finding' },
    awaitingStatement: { zh: '待申辩', en: 'Statement awaited' },
    deliberation: { zh: '研究中', en: 'Deliberation' },
    proposed: { zh: '待审批', en: 'Measure proposed' },
    halfApproved: { zh: '待第二人审批', en: 'Second approval awaited' },
    issued: { zh: '待送达', en: 'Issued, to be served' },
    served: { zh: '已送达，可申诉', en: 'Served, open to appeal' },
    underAppeal: { zh: '申诉审理中', en: 'Under appeal' },
    settled: { zh: '已生效', en: 'Settled' },
    withdrawn: { zh: '已撤销', en: 'Withdrawn' },
    dismissed: { zh: '线索排除', en: 'Clue dismissed' },
    exempted: { zh: '免予追究', en: 'Exempted' },
    transferred: { zh: '已移送', en: 'Transferred elsewhere' },
  },
  instruction: {
    awaitingFeedback: { zh: '待反馈', en: 'Feedback awaited' },
    reported: { zh: '待领导审阅', en: 'Feedback given, to be noted' },
    noted: { zh: '已审阅', en: 'Noted' },
    withdrawn: { zh: '已撤回', en: 'Withdrawn' },
  },
  review: {
    requestable: { zh: '可申请复查', en: 'Open to a request for review' },
    underReview: { zh: '复查中', en: 'Under review' },
    reviewed: { zh: '已复查，可申请复核', en: 'Reviewed, open to a request for recheck' },
    underRecheck: { zh: '复核中', en: 'Under recheck' },
    'underRecheck.hearing': { zh: '听证中', en: 'Hearing' },
    lapsed: { zh: '期满未申请复查', en: 'Not asked for within the term' },
    settled: { zh: '期满未申请复核', en: 'Reviewed, recheck not asked for' },
    sentBack: { zh: '已撤销重办', en: 'Revoked, to be done anew' },
    terminated: { zh: '三级终结', en: 'Finally terminated' },
    superseded: { zh: '因重新办理而终止', en: 'Ended because the matter was reopened' },
  },
  ratingFollowUp: {
    awaitingFinding: { zh: '待核查', en: 'To be followed up' },
    answered: { zh: '已核查答复', en: 'Followed up and answered' },
  },
};

/** The stages of a process that have words of their own, in the order of the procedure. */
export const labelledStages = (kind: ProcessKind): string[] => Object.keys(stages[kind]);

/** A stage in the words of the office; the nearest named one above it where it has no words of its own. */
export function stageLabel(kind: ProcessKind, stage: string): Label {
  for (let name = stage; name !== ''; name = name.slice(0, Math.max(0, name.lastIndexOf('.')))) {
    const label = stages[kind][name];
    if (label) return label;
  }
  return { zh: stage, en: stage };
}

export const processLabels: Record<ProcessKind, Label> = {
  petition: { zh: '信访事项', en: 'Petition' },
  denial: { zh: '否定报备', en: 'Denial filing' },
  supervision: { zh: '督办', en: 'Supervision' },
  accountability: { zh: '效能责任追究', en: 'Accountability' },
  instruction: { zh: '领导批示', en: 'Leader’s instruction' },
  review: { zh: '复查复核', en: 'Review and recheck' },
  ratingFollowUp: { zh: '不满意评价核查', en: 'Follow-up of a bad rating' },
};

/** Entries of the history that no person's act has words for. */
export const systemEventLabels: Record<string, Label> = {
  REGISTERED: { zh: '登记', en: 'Registered' },
  OPENED: { zh: '启动', en: 'Opened' },
  NOTICE_ISSUED: { zh: '文书已送达', en: 'Notice issued and delivered' },
  DEADLINE_RECOMPUTED: { zh: '期限重新计算', en: 'Deadline computed anew' },
  PETITION_CONCLUDED: { zh: '信访事项已有结果', en: 'The petition was concluded' },
  MATTER_JOINED: { zh: '另一件并入本件', en: 'Another matter was joined to this one' },
  MATTER_SEPARATED: { zh: '并入件已撤销并案', en: 'A joined matter was separated again' },
  JOINED_MATERIAL_ADDED: { zh: '并入件补充材料', en: 'Material was added to a joined matter' },
  LEAD_ANSWERED: { zh: '主件已答复', en: 'The lead matter was answered' },
  LEAD_ENDED: {
    zh: '主件未答复即结束，恢复办理',
    en: 'The lead matter ended without a reply: handled on its own again',
  },
  REVIEW_SENT_BACK: { zh: '复查复核决定撤销重办', en: 'Sent back by the review to be done anew' },
  MATTER_TAKEN_UP_AGAIN: { zh: '信访事项重新办理', en: 'The matter was taken up again' },
  LINKED: { zh: '建立关联', en: 'Linked' },
  UNLINKED: { zh: '取消关联', en: 'Link taken back' },
  ATTACHMENT_ADDED: { zh: '添加附件', en: 'Attachment added' },
  CLUE_ENTERED: { zh: '录入线索', en: 'Clue entered' },
};

export const rungLabels: Record<string, Label> = {
  reminder: { zh: '催办提醒', en: 'Reminder' },
  yellowCard: { zh: '黄牌', en: 'Yellow card' },
  redCard: { zh: '红牌(超期)', en: 'Red card (overdue)' },
  expiry: { zh: '期满', en: 'Term over' },
};
