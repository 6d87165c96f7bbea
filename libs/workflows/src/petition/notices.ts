import { defineNotices, signedBelow } from '../process/notice.js';

/** What is issued in the course of a petition. */
export const petitionNotices = defineNotices({
  receipt: {
    label: { zh: '登记回执', en: 'Receipt' },
    rule: 'R2',
    toPetitioner: true,
    documentWord: '收',
    source: '「有诉必理，有理必果」',
    form: 'letter',
  },
  handOverSlip: {
    label: { zh: '移交单', en: 'Hand-over slip' },
    rule: 'R1',
    toPetitioner: false,
    documentWord: '转',
    source: '「登记在册，并及时转告」',
    // The receiving unit signs for it.
    form: {
      matter: '移交事项',
      headings: ['信访人', '收到日期', '移交理由'],
      asks: { from: /^请接收单位/, heading: '办理要求' },
      blanks: [{ heading: '接收单位签收', text: signedBelow('□签收　　□提出退单异议') }],
    },
  },
  oneTimeNotice: {
    label: { zh: '一次性告知书', en: 'One-time notice' },
    rule: 'R1',
    toPetitioner: true,
    documentWord: '补',
    source: '一次性告知',
    form: 'letter',
  },
  routeNotice: {
    label: { zh: '去向告知书', en: 'Route notice' },
    rule: 'R3',
    toPetitioner: true,
    documentWord: '告',
    source: '信访工作条例第二十二条、第二十三条',
    form: 'letter',
  },
  redirectNotice: {
    label: { zh: '引导告知书', en: 'Redirect notice' },
    rule: 'R1',
    toPetitioner: true,
    documentWord: '引',
    source: '首问责任：不属本机关职责的，说明并告知去向',
    form: 'letter',
  },
  materialAdded: {
    label: { zh: '补充材料通知', en: 'Material added' },
    rule: 'R2',
    toPetitioner: false,
    documentWord: '补材',
    source: '「有诉必理，有理必果」',
    form: 'plain',
  },
  extensionRequest: {
    label: { zh: '延期申请', en: 'Request for an extension' },
    rule: 'R3',
    toPetitioner: false,
    documentWord: '延申',
    source: '「特殊情况 15 日内回复」',
    // Decided by another person than asks for it.
    form: {
      matter: '申请事项',
      headings: ['申请人', '申请内容', '现期限届满日', '申请理由'],
      asks: { from: /^请于/, heading: '审批要求' },
      blanks: [{ heading: '审批意见', text: signedBelow('□同意　　□不同意') }],
    },
  },
  superiorDateMoved: {
    label: { zh: '上级限定日期变更通知', en: 'The superior’s date was moved' },
    rule: 'R3',
    toPetitioner: false,
    documentWord: '限变',
    source: '限时办结第四项：上级交办，按上级规定的时限',
    form: 'plain',
  },
  reopenedNotice: {
    label: { zh: '重新办理告知书', en: 'Notice of reopening' },
    rule: 'R3',
    toPetitioner: true,
    documentWord: '重',
    source: '「有诉必理，有理必果」',
    form: 'letter',
  },
  extensionNotice: {
    label: { zh: '延期告知书', en: 'Extension notice' },
    rule: 'R3',
    toPetitioner: true,
    documentWord: '延',
    source: '「特殊情况 15 日内回复」',
    form: 'letter',
  },
  pauseRequest: {
    label: { zh: '中止计时申请', en: 'Request for a pause of the clock' },
    rule: 'R3',
    toPetitioner: false,
    documentWord: '中申',
    source: '限时办结：中止计时须有事由和依据',
    form: {
      matter: '申请事项',
      headings: ['申请人', '中止事由', '依据', '告知信访人的方式', '现期限届满日'],
      asks: { from: /^请/, heading: '审批要求' },
      blanks: [{ heading: '审批意见', text: signedBelow('□同意　　□不同意') }],
    },
  },
  pauseNotice: {
    label: { zh: '中止计时告知书', en: 'Pause notice' },
    rule: 'R3',
    toPetitioner: true,
    documentWord: '中',
    source: '限时办结：中止计时须告知信访人',
    form: 'letter',
  },
  joinedNotice: {
    label: { zh: '并案告知书', en: 'Notice of joining' },
    rule: 'R2',
    toPetitioner: true,
    documentWord: '并',
    source: '并单：两个编号均可查询',
    form: 'letter',
  },
  joinedDelayed: {
    label: { zh: '并案事项延期告知书', en: 'Notice that the joined matter takes longer' },
    rule: 'R3',
    toPetitioner: true,
    documentWord: '并延',
    source: '限时办结：延期、中止计时告知信访人',
    form: 'letter',
  },
  separatedNotice: {
    label: { zh: '恢复单独办理告知书', en: 'Notice of separation' },
    rule: 'R2',
    toPetitioner: true,
    documentWord: '分',
    source: '并单可撤销',
    form: 'letter',
  },
  recusalNotice: {
    label: { zh: '回避通知', en: 'Notice of recusal' },
    rule: 'R6',
    toPetitioner: false,
    documentWord: '避',
    source: '信访工作条例：与信访事项或者信访人有直接利害关系的，应当回避',
    form: 'plain',
  },
  correctionProposal: {
    label: { zh: '更正登记提议', en: 'Proposed correction of the register' },
    rule: 'R2',
    toPetitioner: false,
    documentWord: '更申',
    source: '登记更正：收到时间、类别、被反映人须经第二人确认',
    form: 'plain',
  },
  correctionNotice: {
    label: { zh: '更正登记通知', en: 'The register was corrected' },
    rule: 'R2',
    toPetitioner: false,
    documentWord: '更',
    source: '登记更正：收到时间、类别、被反映人须经第二人确认',
    form: 'plain',
  },
  withdrawalApplication: {
    label: { zh: '撤回申请', en: 'Application to withdraw' },
    rule: 'R2',
    toPetitioner: false,
    documentWord: '撤申',
    source: '信访人可以撤回；须本人提出，并经他人核实',
    // Signed by the petitioner, compared by somebody else.
    form: {
      matter: '申请事项',
      headings: ['信访人', '提出方式', '信访人原话', '登记人'],
      asks: { from: /^请由/, heading: '核实要求' },
      blanks: [
        { heading: '信访人签名', text: signedBelow('本人自愿撤回，没有受到任何人要求。') },
        { heading: '核实意见', text: signedBelow('□本人确认撤回　　□本人没有撤回') },
      ],
    },
  },
  withdrawalConfirmation: {
    label: { zh: '撤回确认书', en: 'Confirmation of the withdrawal' },
    rule: 'R2',
    toPetitioner: true,
    documentWord: '撤',
    source: '信访人可以撤回；五个工作日内可以收回',
    form: 'letter',
  },
  withdrawalTakenBack: {
    label: { zh: '继续办理告知书', en: 'The withdrawal was taken back' },
    rule: 'R2',
    toPetitioner: true,
    documentWord: '续',
    source: '信访人可以撤回；五个工作日内可以收回',
    form: 'letter',
  },
  absenceWarning: {
    label: { zh: '离岗无人代岗提醒', en: 'Warning of an absence without a deputy' },
    rule: 'R6',
    toPetitioner: false,
    documentWord: '岗',
    source: '离岗而未安排代理人',
    form: 'plain',
  },
  reply: {
    label: { zh: '处理意见书', en: 'Reply' },
    rule: 'R10',
    toPetitioner: true,
    documentWord: '复',
    source: '「一般情况下七日内回复」',
    form: 'letter',
  },
});

/** Issued with every registration, and anew with every correction of it (R2). */
export const registrationReceipt = 'receipt' satisfies keyof typeof petitionNotices;

export type PetitionNotice = keyof typeof petitionNotices;

/** What the office owes of its own accord, of whichever process is due while its officer is away (R6). */
export const absenceNotice: Extract<PetitionNotice, 'absenceWarning'> = 'absenceWarning';
