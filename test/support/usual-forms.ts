type Form = Record<string, unknown>;

const reason = '按职责分工办理';

export const usualFiling: Form = {
  ground: 'noLegalBasis',
  legalBasis: '《城市居民最低生活保障条例》第二条',
  reason: '家庭人均收入高于本县低保标准',
  draftNotice: '经核实，您家庭人均收入高于低保标准，不予办理。',
};

const usualFinding: Form = {
  facts: '逾期三日未答复信访人',
  evidence: ['督办件及时间线'],
  role: 'directlyResponsible',
  badEffect: '信访人再次上访',
};

/** A complete, ordinary form for every act that does not point at a unit, a person or a date. */
export const usualForms: Readonly<Record<string, Form>> = {
  answerOnTheSpot: { text: '当场答复：补贴已于上周发放到账。' },
  accept: {},
  handOver: { reason },
  referToCoordination: { reason: '职责不明' },
  redirect: { to: 'court', where: '清溪县人民法院立案庭', explanation: '属于民事纠纷，请依法起诉' },
  giveOneTimeNotice: { matter: '低保申请', materials: ['收入证明'], howToGoOn: '备齐后交窗口' },
  signFor: {},
  object: { reason: '不属本单位职责', basis: '三定方案第四条' },
  assign: { reason: '按三定方案由该单位承办' },
  decideRouting: { reason: '经研究由该单位承办' },
  assignHandler: {},
  reply: { result: 'resolved', text: '路灯已修复，请查验。' },
  requestExtension: { reason: '需现场调查' },
  grantExtension: { reason: '同意' },
  extendSpecialTerm: { days: 10, reason: '情况特别复杂' },
  refuseExtension: { reason: '不必延期' },
  pause: { ground: 'petitionerMaterials', evidence: '一次性告知书', told: '电话告知' },
  resume: { reason: '材料已补齐' },
  fileDenial: usualFiling,
  setSuperiorDate: { reference: '县信交办〔2026〕7号' },
  startStatutoryTerm: { basis: '信访工作条例第三十一条第六项' },
  extendStatutoryTerm: { days: 20, reason: '案情复杂' },
  addMaterial: { description: '收入证明一份' },
  recordCallBack: { satisfaction: 'satisfied' },
  rate: { reception: 'satisfied', handling: 'notSatisfied' },
  join: { lead: 'XF-2026-00001', reason: '反映同一问题' },
  separate: { reason: '不是同一问题' },
  reopen: { reason: '出现新的事实' },

  recordCollectiveDecision: { minutes: '经集体研究，同意该处理意见。' },
  confirmDenial: {},
  correctDenial: { opinion: '应按特殊困难予以救助' },
  returnDenial: { questions: '收入如何核定？' },
  refileDenial: usualFiling,
  abandonDenial: {},
  complainAboutDenial: { complaint: '收入核定有误' },
  upholdDenial: { reply: '经复核，原处理意见正确。' },
  overturnDenial: { reply: '经复核，应予办理。', opinion: '按程序办理低保' },

  submitExplanation: { ground: 'externalCause', text: '等待县局鉴定结论' },
  extendExplanation: { reason: '负责人出差' },
  acceptExplanation: { reason: '确属外部原因' },
  orderCompletion: { requirement: '限期办结并书面答复' },
  confirmCompletion: { remark: '已电话核实' },
  openAccountability: { situation: 6, facts: '逾期未答复' },

  openFinding: usualFinding,
  dismissClue: { reason: '查无实据' },
  recordFinding: usualFinding,
  submitStatement: { text: '当时正在等待鉴定结论。' },
  proposeMeasure: { measure: 'efficiencyWarning', reason: '逾期情节明显' },
  exempt: { ground: 'forceMajeure', reason: '洪灾期间' },
  transferElsewhere: { to: '县监察委员会', reason: '涉嫌违法' },
  approveMeasure: {},
  rejectMeasure: { reason: '证据不足' },
  confirmServed: { receipt: 'signed' },
  appealMeasure: { grounds: '事实认定有误' },
  decideAppeal: { decision: 'upheld', reason: '原决定正确' },
  withdrawMeasure: { reason: '事实认定有误' },
};
