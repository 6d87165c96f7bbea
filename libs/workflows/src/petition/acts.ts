import { z } from 'zod';
import { denialFiling } from '../denial/events.js';
import { instructionForm } from '../instruction/events.js';
import { pauseGroundIds } from '../policy/pause-grounds.js';
import type { Act, Relation, Stamp } from '../process/contract.js';
import { officeDate, officerId, unitId, words } from '../process/text.js';

const reason = () => words('理由', 'Reason');
const petition = 'petition' as const;

/** Places that are not this office's, so that pointing there is no denial (R1). */
export const elsewhere = ['court', 'arbitration', 'administrativeReview', 'higherDiscipline', 'otherPlace'] as const;

/** What a petitioner may say of an office, once per matter (R10). */
const ratings = ['satisfied', 'basicallySatisfied', 'notSatisfied'] as const;

const handlers: readonly Relation[] = ['officerInCharge', 'unitHead'];

function act<const Name extends string, const Event extends string, Payload extends z.ZodObject>(
  name: Name,
  event: Event,
  rule: string,
  zh: string,
  en: string,
  who: readonly Relation[],
  payload: Payload,
): Omit<Act, 'name' | 'event' | 'payload'> & { name: Name; event: Event; payload: Payload } {
  return { name, process: petition, event, rule, label: { zh, en }, payload, who };
}

const oneTimeNotice = z.strictObject({
  matter: words('事项', 'What the matter is', 500),
  materials: z
    .array(words('材料', 'Material', 200))
    .min(1)
    .max(30)
    .meta({ title: '需补充的材料', titleEn: 'Materials to add' }),
  howToGoOn: words('办理程序', 'How to go on', 1000),
});

/** Everything a person can do to a petition: name, event, rule, who, and the form. */
export const petitionActs = [
  act(
    'answerOnTheSpot',
    'ANSWERED_ON_THE_SPOT',
    'R3',
    '当场答复',
    'Answer on the spot',
    ['firstContact'],
    z.strictObject({ text: words('答复内容', 'Answer', 10_000) }),
  ),
  act(
    'accept',
    'ACCEPTED',
    'R1',
    '本单位办理',
    'Take on in the own unit',
    ['firstContact', 'unitHead'],
    z.strictObject({ officer: officerId('承办人', 'Handler').optional() }),
  ),
  act(
    'handOver',
    'HANDED_OVER',
    'R1',
    '转办',
    'Hand over',
    ['firstContact', 'officerInCharge', 'unitHead'],
    z.strictObject({ unit: unitId('承办单位', 'Receiving unit'), reason: reason() }),
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
    z.strictObject({
      to: z.enum(elsewhere).meta({ title: '应去机关类别', titleEn: 'Kind of organ to go to' }),
      where: words('具体去向', 'Where to go', 500),
      explanation: words('说明', 'Explanation'),
    }),
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
  act(
    'signFor',
    'SIGNED_FOR',
    'R1',
    '签收',
    'Sign for',
    ['unitMember'],
    z.strictObject({ officer: officerId('承办人', 'Handler').optional() }),
  ),
  act(
    'object',
    'OBJECTED',
    'R1',
    '退单异议',
    'Object to the hand-over',
    ['unitHead', 'unitMember'],
    z.strictObject({ reason: reason(), basis: words('职责依据', 'Basis in the list of duties', 500) }),
  ),
  act(
    'assign',
    'ASSIGNED',
    'R1',
    '指定承办单位',
    'Assign a unit',
    ['coordinator', 'leader', 'principalLeader'],
    z.strictObject({ unit: unitId('承办单位', 'Unit'), reason: reason() }),
  ),
  act(
    'decideRouting',
    'ROUTING_DECIDED',
    'R1',
    '裁定承办单位',
    'Decide whose duty it is',
    ['leader', 'principalLeader'],
    z.strictObject({ unit: unitId('承办单位', 'Unit'), reason: reason() }),
  ),
  act(
    'assignHandler',
    'HANDLER_ASSIGNED',
    'R1',
    '指定承办人',
    'Assign the handler',
    ['unitHead'],
    z.strictObject({ officer: officerId('承办人', 'Handler') }),
  ),
  act(
    'reply',
    'REPLIED',
    'R10',
    '答复',
    'Reply',
    handlers,
    z.strictObject({
      result: z
        .enum(['resolved', 'partlyResolved', 'explained'])
        .default('resolved')
        .meta({ title: '办理结果', titleEn: 'Result' }),
      text: words('答复内容', 'Text of the reply', 20_000),
    }),
  ),
  act(
    'requestExtension',
    'EXTENSION_REQUESTED',
    'R3',
    '申请延期',
    'Request an extension',
    handlers,
    z.strictObject({ reason: reason() }),
  ),
  act(
    'grantExtension',
    'EXTENSION_GRANTED',
    'R3',
    '批准延期',
    'Grant the special term',
    ['unitHead'],
    z.strictObject({ reason: reason() }),
  ),
  act(
    'extendSpecialTerm',
    'SPECIAL_TERM_EXTENDED',
    'R3',
    '再次延期',
    'Extend the special term',
    ['leaderInCharge'],
    z.strictObject({
      days: z.int().min(1).max(15).default(15).meta({ title: '延长天数', titleEn: 'Days' }),
      reason: reason(),
    }),
  ),
  act(
    'refuseExtension',
    'EXTENSION_REFUSED',
    'R3',
    '不予延期',
    'Refuse the extension',
    ['unitHead', 'leaderInCharge'],
    z.strictObject({ reason: reason() }),
  ),
  act(
    'pause',
    'PAUSED',
    'R3',
    '中止计时',
    'Pause the clock',
    handlers,
    z.strictObject({
      ground: z.enum(pauseGroundIds).meta({ title: '中止事由', titleEn: 'Ground' }),
      evidence: words('依据', 'Evidence', 500),
      told: words('告知信访人的方式', 'How the petitioner was told', 200),
    }),
  ),
  act('resume', 'RESUMED', 'R3', '恢复计时', 'Resume the clock', handlers, z.strictObject({ reason: reason() })),
  act('fileDenial', 'DENIAL_FILED', 'R4', '否定报备', 'File a denial', handlers, denialFiling),
  act(
    'setSuperiorDate',
    'SUPERIOR_DATE_SET',
    'R3',
    '登记上级时限',
    'Enter the superior’s date',
    ['coordinator', 'leader', 'principalLeader'],
    z.strictObject({
      dueDate: officeDate('上级限定日期', 'Date set by the superior'),
      reference: words('交办文号', 'Reference', 200),
    }),
  ),
  act(
    'startStatutoryTerm',
    'STATUTORY_TERM_STARTED',
    'R3',
    '启动法定期限',
    'Start the statutory term',
    ['unitHead', 'coordinator'],
    z.strictObject({ basis: words('法定依据', 'Legal basis', 500) }),
  ),
  act(
    'extendStatutoryTerm',
    'STATUTORY_TERM_EXTENDED',
    'R3',
    '延长法定期限',
    'Extend the statutory term',
    ['unitHead'],
    z.strictObject({ days: z.int().min(1).max(30).meta({ title: '延长天数', titleEn: 'Days' }), reason: reason() }),
  ),
  act('instruct', 'INSTRUCTED', 'R9', '批示', 'Give an instruction', ['leader', 'principalLeader'], instructionForm),
  act(
    'addMaterial',
    'MATERIAL_ADDED',
    'R2',
    '补充材料',
    'Add material',
    ['receptionist', 'firstContact', ...handlers, 'petitioner'],
    z.strictObject({ description: words('材料说明', 'Description') }),
  ),
  act(
    'recordCallBack',
    'CALLED_BACK',
    'R10',
    '回访',
    'Record the call-back',
    ['callBackOfficer'],
    z.strictObject({
      satisfaction: z
        .enum(['satisfied', 'basicallySatisfied', 'notSatisfied', 'notReached'])
        .meta({ title: '满意度', titleEn: 'Satisfaction' }),
      note: words('回访记录', 'Note').optional(),
    }),
  ),
  act(
    'rate',
    'RATED',
    'R10',
    '评价',
    'Rate',
    ['petitioner'],
    z.strictObject({
      reception: z.enum(ratings).meta({ title: '对登记接待是否满意', titleEn: 'How was the reception?' }),
      handling: z.enum(ratings).meta({ title: '对承办单位是否满意', titleEn: 'How was the unit in charge?' }),
      words: words('想说的话', 'In your own words').optional(),
    }),
  ),
  act(
    'join',
    'JOINED',
    'R2',
    '并案',
    'Join to an earlier matter',
    ['firstContact', 'officerInCharge', 'unitHead', 'coordinator'],
    z.strictObject({ lead: words('并入的信访件编号', 'Number of the earlier matter', 40), reason: reason() }),
  ),
  act(
    'separate',
    'SEPARATED',
    'R2',
    '撤销并案',
    'Separate again',
    ['firstContact', 'coordinator', 'leader', 'principalLeader'],
    z.strictObject({ reason: reason() }),
  ),
  act(
    'reopen',
    'REOPENED',
    'R3',
    '重新办理',
    'Reopen',
    ['coordinator', 'leaderInCharge', 'leader', 'principalLeader'],
    z.strictObject({ reason: reason() }),
  ),
] as const;

type PetitionAct = (typeof petitionActs)[number];
/** Events people cause, each with its payload and stamp. */
export type ActEvent = {
  [A in PetitionAct as A['name']]: { type: A['event'] } & z.infer<A['payload']>;
}[PetitionAct['name']] &
  Stamp;

/** What the denial process tells the petition it belongs to (R4); never accepted from outside. */
export type DenialEvent = Stamp &
  (
    | { type: 'DENIAL_CONFIRMED'; ground: string }
    | { type: 'DENIAL_CORRECTED'; opinion: string }
    | { type: 'DENIAL_RETURNED' }
    | { type: 'DENIAL_ABANDONED' }
    | { type: 'DENIAL_OVERTURNED'; opinion: string }
  );

/** What the review of its reply tells it (R10); never accepted from outside. */
export type ReviewVerdict = Stamp & { type: 'REVIEW_SENT_BACK'; order: string };

/** What joined matters tell each other (并案, R2); never accepted from outside. `matter` is the number of the one that tells. */
export type JoinEvent = Stamp & { matter: string } & (
    | { type: 'MATTER_JOINED'; receivedAt: string; complainedUnit: string | null; complainedOfficer: string | null }
    | { type: 'MATTER_SEPARATED' }
    | { type: 'JOINED_MATERIAL_ADDED'; description: string }
    | { type: 'LEAD_ANSWERED'; text: string; result?: string }
    | { type: 'LEAD_ENDED' }
  );

/** Said by the machine to itself: the petitioner now knows where the matter went (R3). */
type RouteTold = { type: 'ROUTE_TOLD' } & Stamp;

export type PetitionEvent = ActEvent | DenialEvent | ReviewVerdict | JoinEvent | RouteTold;
