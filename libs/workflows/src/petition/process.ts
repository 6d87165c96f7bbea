import { defineProcess } from '../process/define-process.js';
import { petitionActs } from './acts.js';
import { petitionClocks } from './clocks.js';
import { petitionInput } from './input.js';
import { petitionMachine } from './petition.machine.js';
import * as noticeTexts from './notice-texts.js';
import { petitionNotices } from './notices.js';
import { petitionPhases } from './phases.js';
import { petitionForms, petitionRequirements } from './requirements.js';
import { petitionDecisions, petitionStanding, settled } from './standing.js';
import { petitionTold } from './acts/told.js';
import { petitionRegisters } from './registers.js';

export const petitionProcess = defineProcess({
  kind: 'petition',
  // 1: a filing did not stop the reply clock, and every pause had a cap of its own.
  // 2: the promise to the petitioner counted from the signature, and ran only while a unit handled the matter; a confirmed
  // denial opened no review, and neither it nor a reply was a paper to be delivered.
  // 3: nobody was kept as having answered, a complaint about an officer went to the officer's unit, and one officer alone joined
  // matters of different people.
  // 4: which materials were asked for was not kept, nor with whom a matter had been joined.
  // 5: no superior’s paper was kept beside its date, and nothing was reported back; a suggestion or an enquiry could be denied, had
  // the results of a request, and an enquiry was reviewed; nobody could ask not to be named to the unit.
  // 6: whom a merger had shut out stayed so when the matter was corrected to complain of somebody else.
  // 7: what a head gave to a colleague in the last hours was missed by the colleague.
  // 8: the confirmation of a filing of a part covered every request of the reply, and nobody who calls petitioners back heard of a
  // withdrawal by the code.
  version: 9,
  restores: [1, 2, 3, 4, 5, 6, 7, 8],
  label: { zh: '信访事项', en: 'Petition' },
  machine: petitionMachine,
  acts: petitionActs,
  standing: petitionStanding,
  requires: petitionRequirements,
  forms: petitionForms,
  stages: {
    intake: { zh: '首问受理', en: 'With the first contact' },
    'routing.awaitingReceipt': { zh: '待签收', en: 'Waiting to be signed for' },
    'routing.coordination': { zh: '待协调', en: 'At the coordination desk' },
    'routing.leaderDecision': { zh: '待领导裁定承办单位', en: 'A leader decides whose duty it is' },
    'handling.working': { zh: '办理中', en: 'Being handled' },
    'handling.drafted': { zh: '答复审签中', en: 'Reply drafted, waiting for its sign-off' },
    'handling.denialFiled': { zh: '否定报备审批中', en: 'Denial filed, waiting for the leader' },
    joined: { zh: '已并案', en: 'Joined to an earlier matter' },
    'withdrawn.rethinking': { zh: '已撤回（可以反悔）', en: 'Withdrawn, may be taken back' },
    'withdrawn.ended': { zh: '已撤回', en: 'Withdrawn' },
    answered: { zh: '已答复', en: 'Answered' },
    denied: { zh: '已否定答复', en: 'Denied with confirmation' },
    closed: { zh: '已办结', en: 'Closed' },
  },
  publicStages: {
    intake: { zh: '已登记，接待人员正在受理', en: 'Registered: whoever took it down is looking into it' },
    'routing.awaitingReceipt': { zh: '已转有关单位，等待签收', en: 'Sent to a unit, which has still to sign for it' },
    'routing.coordination': { zh: '正在确定由哪个单位办理', en: 'Being decided which unit handles it' },
    'routing.leaderDecision': { zh: '正在确定由哪个单位办理', en: 'Being decided which unit handles it' },
    // What is put to a leader is nobody's word yet.
    'handling.working': { zh: '正在办理', en: 'Being handled' },
    'handling.drafted': { zh: '正在办理', en: 'Being handled' },
    'handling.denialFiled': { zh: '正在办理', en: 'Being handled' },
    joined: { zh: '与另一件一并办理', en: 'Handled together with another matter' },
    answered: { zh: '已答复', en: 'Answered' },
    denied: { zh: '已书面告知：不予受理或者不能办理', en: 'Told in writing: not accepted, or cannot be done' },
    closed: { zh: '已办结', en: 'Closed' },
  },
  phases: petitionPhases,
  decides: petitionDecisions,
  passed: ['open'],
  events: {
    REGISTERED: { zh: '登记', en: 'Registered' },
    MATTER_JOINED: { zh: '另一件并入本件', en: 'Another matter was joined to this one' },
    LEAD_RECUSED: { zh: '主件有人员回避，本件一并回避', en: 'Recused at the lead matter, and so from this one' },
    MATTER_PROPOSED: { zh: '有人提议将另一件并入本件', en: 'Somebody proposed to join another matter to this one' },
    MATTER_NOT_JOINED: { zh: '并案提议未成', en: 'The proposal to join came to nothing' },
    MATTER_SEPARATED: { zh: '并入件已撤销并案', en: 'A joined matter was separated again' },
    JOINED_MATERIAL_ADDED: { zh: '并入件补充材料', en: 'Material was added to a joined matter' },
    UNIT_SIGNED: { zh: '承办单位内部期限起算', en: 'The unit’s own term begins' },
    FRESH_LIMIT_GIVEN: { zh: '重新起算答复期限', en: 'A fresh limit for the reply' },
    DRAFT_MOVED: { zh: '答复文稿流转', en: 'The draft of the reply moved on' },
    REPLY_SIGNED: { zh: '答复签发', en: 'The reply was signed and issued' },
    SUPERIOR_RETURNED: { zh: '上级退回重办', en: 'Returned by the superior organ for more work' },
    LEADER_ASKED: { zh: '报领导审批', en: 'Put to the leader' },
    FILE_ADDED: { zh: '收到材料，恢复计时', en: 'Material arrived: the clock runs again' },
    LEAD_ANSWERED: { zh: '主件已答复', en: 'The lead matter was answered' },
    LEAD_ENDED: {
      zh: '主件未答复即结束，恢复办理',
      en: 'The lead matter ended without a reply: handled on its own again',
    },
    LEAD_DELAYED: { zh: '主件延期或者中止计时', en: 'The lead matter takes longer or stands still' },
    REVIEW_TERMINATED: { zh: '复查复核终结', en: 'Review and recheck are over' },
    REVIEW_SENT_BACK: { zh: '复查复核决定撤销重办', en: 'Sent back by the review to be done anew' },
    URGENCY_OVER: { zh: '重大紧急情况报告已终结', en: 'The urgent report is over' },
    ROUTE_TOLD: { zh: '已告知去向', en: 'The petitioner knows where the matter went' },
  },
  told: petitionTold,
  clocks: petitionClocks,
  notices: petitionNotices,
  noticeTexts,
  input: petitionInput,
  answeredIn: settled,
  address: 'petitionNumber',
  registers: petitionRegisters,
});
