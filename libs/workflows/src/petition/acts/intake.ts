import { z } from 'zod';
import { another } from '../../process/as-if.js';
import { choice } from '../../process/choice.js';
import { withoutRefusal } from '../../process/no-refusal.js';
import { handlerId, otherUnitId, words } from '../../process/text.js';
import { act, handlers, reason } from './act.js';
import { answerForm, answersAtOnce } from './answer.js';

const oneTimeNotice = withoutRefusal(
  z.strictObject({
    matter: words('事项', 'What the matter is', 500),
    materials: z
      .array(words('材料', 'Material', 200))
      .min(1)
      .max(30)
      .meta({ title: '需补充的材料', titleEn: 'Materials to add' }),
    howToGoOn: words('办理程序', 'How to go on', 1000),
  }),
  ['matter', 'materials', 'howToGoOn'],
);

/** What the desk that was asked first may do (R1). */
export const intakeActs = [
  {
    ...act(
      'answerOnTheSpot',
      'ANSWERED_ON_THE_SPOT',
      'R3',
      '当场答复',
      'Answer on the spot',
      ['firstContact'],
      answerForm,
    ),
    asIf: answersAtOnce,
    underRules: true,
  },
  act(
    'accept',
    'ACCEPTED',
    'R1',
    '本单位办理',
    'Take on in the own unit',
    ['firstContact', 'unitHead'],
    z.strictObject({ officer: handlerId('承办人', 'Handler').optional() }),
    { officer: another },
  ),
  act(
    'handOver',
    'HANDED_OVER',
    'R1',
    '转办',
    'Hand over',
    ['firstContact', 'officerInCharge', 'unitHead'],
    z.strictObject({ unit: otherUnitId('承办单位', 'Receiving unit'), reason: reason() }),
    { unit: another },
    {
      zh: '不能转给本单位、被反映的单位；对同一单位的转办已撤回两次的，请提请协调；否定报备、审签期间先等决定。',
      en: 'Not to the own unit nor to one the matter complains of; where hand-overs to a unit were pulled back twice, refer to the desk; what waits for a decision waits for that first.',
    },
  ),
  act(
    'referToCoordination',
    'REFERRED_TO_COORDINATION',
    'R1',
    '提请协调',
    'Refer to the coordination desk',
    ['firstContact', 'officerInCharge', 'unitHead'],
    z.strictObject({ reason: reason() }),
  ),
  act(
    'redirect',
    'REDIRECTED',
    'R1',
    '告知去向',
    'Redirect',
    ['firstContact', 'coordinator'],
    withoutRefusal(
      z.strictObject({
        to: choice(
          {
            court: { zh: '人民法院', en: 'Court' },
            arbitration: { zh: '仲裁机构', en: 'Arbitration' },
            administrativeReview: { zh: '行政复议机关', en: 'Administrative review' },
            higherDiscipline: { zh: '上级纪检监察机关', en: 'Discipline organ of a higher level' },
            otherPlace: { zh: '其他地方或者单位', en: 'Another place' },
          },
          '应去机关类别',
          'Kind of organ to go to',
        ),
        where: words('具体去向', 'Where to go', 500),
        explanation: words('说明', 'Explanation'),
      }),
      ['where', 'explanation'],
      { tellingWhere: true },
    ),
  ),
  act(
    'giveOneTimeNotice',
    'ONE_TIME_NOTICE_GIVEN',
    'R1',
    '一次性告知',
    'Give the one-time notice',
    ['firstContact', ...handlers],
    oneTimeNotice,
  ),
] as const;
