import { z } from 'zod';
import { denialGroundTable } from '../../policy/denial-grounds.js';
import { recusalGrounds } from '../../policy/recusal.js';
import { choice, labelsIn } from '../../process/choice.js';
import { caseNumber, officeDate, officerId, words } from '../../process/text.js';
import { channelLabels, laneLabels } from '../input.js';

const otherMatter = z.object({ matter: caseNumber('另一件的编号', 'Number of the other matter') });

const deniedRequests = z
  .array(words('请求', 'Request'))
  .meta({ title: '不予支持的请求', titleEn: 'Requests not supported' });

/** What a petition's history holds beside the acts of people. */
export const petitionTold = {
  REGISTERED: z.object({
    channel: choice(channelLabels, '来源渠道', 'Channel'),
    lane: choice(laneLabels, '类别', 'Lane'),
    recusal: choice(recusalGrounds, '登记人声明回避', 'Who took it down is recused'),
    lastOneConcerned: choice(
      recusalGrounds,
      '登记人涉及本件，无人可以接替',
      'Who took it down is concerned, and nobody is there to take over',
    ),
  }),
  MATTER_JOINED: otherMatter,
  MATTER_PROPOSED: otherMatter,
  MATTER_NOT_JOINED: otherMatter,
  MATTER_SEPARATED: otherMatter,
  JOINED_MATERIAL_ADDED: otherMatter.extend({ description: words('材料说明', 'Description') }),
  LEAD_ANSWERED: otherMatter.extend({ text: words('答复内容', 'Text of the reply') }),
  LEAD_ENDED: otherMatter,
  LEAD_RECUSED: z.object({
    officer: officerId('回避人员', 'Who is recused'),
    ground: choice(recusalGrounds, '回避事由', 'Ground'),
    orderedBy: officerId('决定人', 'Ordered by'),
  }),
  DENIAL_CONFIRMED: z.object({
    ground: choice(labelsIn(denialGroundTable), '否定事由', 'Ground of denial'),
    partly: z.boolean().meta({ title: '仅部分请求不予支持', titleEn: 'Some requests only' }),
    requests: deniedRequests,
  }),
  DRAFT_MOVED: z.object({
    to: choice(
      {
        head: { zh: '单位负责人', en: 'The head' },
        leader: { zh: '领导', en: 'A leader' },
        drafter: { zh: '拟稿人', en: 'Its drafter' },
      },
      '文稿现在何处',
      'With whom the draft lies now',
    ),
  }),
  REPLY_SIGNED: z.object({
    draftedBy: officerId('拟稿人', 'Drafted by'),
    checkedBy: officerId('审核人', 'Checked by'),
    organ: words('上级机关', 'Superior organ'),
    text: words('答复内容', 'Text of the reply'),
  }),
  SUPERIOR_RETURNED: z.object({
    organ: words('上级机关', 'Superior organ'),
    reference: words('文号', 'Number of its paper'),
    issuedOn: officeDate('文件日期', 'Date of the paper'),
    order: words('退回意见', 'What is to be done'),
    dueDate: officeDate('重办期限', 'New date'),
  }),
  REVIEW_SENT_BACK: z.object({ order: words('重办要求', 'What is to be done anew') }),
};
