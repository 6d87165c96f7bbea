import type { Label } from '../language/label.js';

/** The regimes as the office names them: whoever works there never reads a number of ours. */
const regimes: Readonly<Record<string, Label>> = {
  R1: { zh: '首问负责制', en: 'First asked, first responsible' },
  R2: { zh: '登记受理制', en: 'Registration of every matter' },
  R3: { zh: '限时办结制', en: 'Time limits' },
  R4: { zh: '否定报备制', en: 'No refusal without a leader' },
  R5: { zh: '逾期督办制', en: 'Escalation of overdue work' },
  R6: { zh: '效能责任追究', en: 'Accountability' },
  R7: { zh: '监督反馈制', en: 'Supervision feedback' },
  R8: { zh: '主办协办制', en: 'Lead and co-handling units' },
  R9: { zh: '领导包案、批示和重大紧急报告', en: 'Leaders’ duties and urgent reports' },
  R10: { zh: '答复回访和复查复核', en: 'Reply, delivery and review' },
  R11: { zh: '公开和归档', en: 'Publicity and archive' },
  R12: { zh: '保密和回避', en: 'Confidentiality' },
  R13: { zh: '信访监督', en: 'Oversight of cadres' },
  R14: { zh: '效能考评和满意度', en: 'Evaluation' },
  R15: { zh: '统计', en: 'Statistics' },
  R16: { zh: '排查和信息报送', en: 'Screening and reports' },
  R17: { zh: '机关内部审批', en: 'Office approvals' },
};

/** The name of the regime a rule belongs to; null where it is of none. */
export const regimeOf = (rule: string): Label | null => regimes[rule] ?? null;
