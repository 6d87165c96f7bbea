import { z } from 'zod';
import { recusalGrounds } from '../../policy/recusal.js';
import { another, yetAnother } from '../../process/as-if.js';
import { choice } from '../../process/choice.js';
import { officerId, replacementId, words } from '../../process/text.js';
import { act } from './act.js';

const ground = choice(recusalGrounds, '回避事由', 'Ground');
const replacement = replacementId('接替人（同单位）', 'Who takes over (of the same unit)').optional();

const declaration = z
  .strictObject({ ground, reason: words('说明', 'Explanation', 500).optional(), replacement })
  .refine((form) => form.ground !== 'other' || form.reason !== undefined, {
    path: ['reason'],
    message: '其他情形须写明 / say what it is',
  });

const order = z.strictObject({
  officer: officerId('回避人员', 'Who is recused'),
  ground,
  reason: words('决定理由', 'Reason', 500),
  askedBy: choice(
    {
      office: { zh: '本机关', en: 'The office itself' },
      petitioner: { zh: '信访人申请', en: 'The petitioner asked for it' },
    },
    '由谁提出',
    'Who asked for it',
  ).default('office'),
  replacement,
});

/** 回避: 「与信访事项或者信访人有直接利害关系的，应当回避」 (信访工作条例). */
export const recusalActs = [
  {
    ...act(
      'declareRecusal',
      'RECUSAL_DECLARED',
      'R6',
      '声明回避',
      'Declare recusal',
      [
        'firstContact',
        'officerInCharge',
        'unitMember',
        'unitHead',
        'leaderInCharge',
        'receptionist',
        'coordinator',
        'leader',
        'principalLeader',
        'callBackOfficer',
        'disciplineOfficer',
        'disciplineSecretary',
        'efficiencyOfficer',
      ],
      declaration,
      { ground: 'kinship', replacement: another },
    ),
    recuses: 'actor' as const,
  },
  {
    ...act(
      'orderRecusal',
      'RECUSAL_ORDERED',
      'R6',
      '决定回避',
      'Order a recusal',
      ['unitHead', 'leaderInCharge', 'seniorLeader'],
      order,
      { officer: another, ground: 'interest', replacement: yetAnother },
    ),
    recuses: 'officer' as const,
  },
] as const;
