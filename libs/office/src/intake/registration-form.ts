import {
  caseNumber,
  channelLabels,
  choice,
  laneLabels,
  line,
  officeDate,
  neededUnless,
  neededWith,
  officerId,
  recusalGrounds,
  refusingUnmet,
  superiorInstruction,
  unitId,
  words,
  type Choices,
  type Lane,
} from '@banjie/workflows';
import { z } from 'zod';
import { idTypeLabels } from './id-number.js';

const optionalLine = (zh: string, en: string, max: number) => line(zh, en, max).optional();
/** Taken down now and then only: forms fold it away. */
const rare = { rare: true } as const;

export const petitionerForm = z.strictObject({
  name: line('姓名', 'Name', 100),
  idType: choice(idTypeLabels, '证件类型', 'ID type').optional().meta(rare),
  // Taken down as they are given: what looks wrong is pointed out, never refused (R2).
  idNumber: optionalLine('证件号码', 'ID number', 100),
  phone: optionalLine('电话', 'Phone', 100),
  address: optionalLine('住址', 'Address', 300).meta(rare),
  gender: choice(
    { male: { zh: '男', en: 'Male' }, female: { zh: '女', en: 'Female' }, other: { zh: '其他', en: 'Other' } },
    '性别',
    'Gender',
  )
    .optional()
    .meta(rare),
  birth: officeDate('出生日期', 'Date of birth').optional().meta(rare),
  occupation: optionalLine('职业', 'Occupation', 100).meta(rare),
  representative: z
    .boolean()
    .default(false)
    .meta({ title: '代表', titleEn: 'Representative', ...rare }),
});

export const purposeLabels = {
  complaint: { zh: '申诉', en: 'Complaint' },
  request: { zh: '求决', en: 'Request' },
  suggestion: { zh: '意见建议', en: 'Suggestion' },
  accusation: { zh: '检举控告', en: 'Accusation' },
  enquiry: { zh: '咨询', en: 'Enquiry' },
  other: { zh: '其他', en: 'Other' },
} as const satisfies Choices;
export const flagLabels = {
  anonymous: { zh: '匿名', en: 'Anonymous' },
  confidential: { zh: '保密', en: 'Confidential' },
  urgentMajor: { zh: '重大紧急', en: 'Urgent and major' },
  joint: { zh: '联名', en: 'Joint' },
  repeat: { zh: '重复', en: 'Repeat' },
  firstTime: { zh: '初次', en: 'First time' },
} as const satisfies Choices;
export type Flag = keyof typeof flagLabels;
/** With what nobody chooses, because it follows from how many came (R2). */
export const shownFlagLabels = { ...flagLabels, group: { zh: '集体', en: 'Group' } } as const satisfies Choices;

/** A group visit is five people or more and sends at most five representatives (R2). */
export const representativesAtMost = 5;

/** What the window takes down (R2). `receivedAt` is an ISO 8601 instant; left out, it is now. */
export const registrationForm = refusingUnmet(
  z.strictObject({
    channel: choice(channelLabels, '来源渠道', 'Channel'),
    lane: choice(laneLabels, '类别', 'Lane').optional(),
    title: line('标题', 'Title', 200),
    content: words('内容', 'Content', 20_000),
    category: optionalLine('内容分类', 'Category', 100).meta({ refersTo: 'category' }),
    purpose: choice(purposeLabels, '信访目的', 'Purpose').default('request'),
    place: optionalLine('问题属地', 'Place of the problem', 200).meta({ refersTo: 'place' }),
    complainedUnit: unitId('被反映单位', 'Unit complained of').optional(),
    complainedOfficer: officerId('被反映人', 'Officer complained of').optional(),
    /** Asked of whoever takes it down: left out, there is nothing (R6). */
    recusal: choice(
      recusalGrounds,
      '您本人或者亲属是否涉及本件（涉及的，选事由）',
      'Are you or a relative named here? (if so, how)',
    ).optional(),
    receivedAt: z.iso.datetime({ offset: true }).optional().meta({ title: '收到时间', titleEn: 'Received at' }),
    peopleCount: z
      .int()
      .min(1)
      .max(100_000)
      .optional()
      .meta({ title: '人数（不填即所列信访人数）', titleEn: 'How many people (left out: those named)' }),
    petitioners: neededUnless(
      z.array(petitionerForm).max(50).default([]).meta({ title: '信访人', titleEn: 'Petitioners' }),
      { field: 'flags', values: ['anonymous'] satisfies Flag[] },
      '请填写信访人，或注明匿名 / enter a petitioner or mark the matter anonymous',
    ),
    flags: z.array(choice(flagLabels)).max(10).default([]).meta({ title: '标记', titleEn: 'Flags' }),
    repeatOf: caseNumber('重复件的原编号', 'Repeats the petition numbered').optional(),
    superior: neededWith(
      superiorInstruction.meta({ title: '上级交办、转送', titleEn: 'Sent down by a superior' }),
      { field: 'channel', values: ['assignedFromAbove'] },
      '上级交办、转送须填写机关、文号和日期 / a matter from above needs the organ, its number and date',
    ),
  }),
)
  .refine(
    ({ petitioners }) => petitioners.filter(({ representative }) => representative).length <= representativesAtMost,
    {
      path: ['petitioners'],
      message: '代表不得超过五人 / at most five representatives',
    },
  )
  .refine(({ peopleCount, petitioners }) => peopleCount === undefined || peopleCount >= petitioners.length, {
    path: ['peopleCount'],
    message: '人数不得少于所列信访人数 / not fewer people than petitioners named',
  })
  .refine(({ lane, purpose }) => purpose !== 'accusation' || lane === undefined || lane === 'accusation', {
    path: ['lane'],
    message: '检举控告须登记为检举控告类，密封办理 / an accusation belongs in the sealed lane',
  });

/** Five people or more are a group visit (信访工作条例: at most five representatives). */
export const isGroup = (peopleCount: number): boolean => peopleCount >= 5;

/** In its lane: an accusation in the sealed one (R2 「检举控告」, R12), what says nothing else in the open one. */
export type Registration = z.infer<typeof registrationForm> & { lane: Lane; peopleCount: number };

const lanes: Partial<Record<keyof typeof purposeLabels, Lane>> = { accusation: 'accusation', suggestion: 'suggestion' };

export const inItsLane = (form: z.infer<typeof registrationForm>): Registration => ({
  ...form,
  peopleCount: form.peopleCount ?? Math.max(1, form.petitioners.length),
  lane: form.lane ?? lanes[form.purpose] ?? 'appealOrRequest',
});
