import { z } from 'zod';
import { choice } from '../../process/choice.js';
import type { Relation } from '../../process/contract.js';
import { words } from '../../process/text.js';
import { measuresRecord, type MeasuresUnderWay } from '../measures-under-way.js';
import { act, reason } from './act.js';

/** How a petitioner says it to a member of staff. */
export const withdrawalWays = {
  atTheWindow: { zh: '到窗口书面申请（已签名）', en: 'In person, signed' },
  byTelephone: { zh: '来电', en: 'By telephone' },
} as const;

/** Never whoever handles the matter: they note nothing of it. */
const takers: readonly Relation[] = ['receptionist', 'firstContact', 'coordinator', 'callBackOfficer'];

const asIf: MeasuresUnderWay = { underWay: false, since: null };
const byMeasures = <One extends object>(one: One) => ({ ...one, consults: { record: measuresRecord, asIf } });

/** One wording for every cause: it must not tell what the committee has under way (R6). */
const notNow = {
  zh: '本件现在不能撤回：检举控告须核查到底；正在报领导审批的，待决定后再撤回；其他情形请向本机关询问。',
  en: 'It cannot be withdrawn now: an accusation is checked to the end; what a leader is deciding on is withdrawn after the decision; in other cases please ask the office.',
};

const note = () => words('核实情况（信访人本人怎么说）', 'What the petitioner said themselves', 1000);

/** 撤回、息访 (R2). */
export const withdrawalActs = [
  byMeasures(
    act(
      'withdraw',
      'WITHDRAWN',
      'R2',
      '撤回',
      'Withdraw',
      ['petitioner'],
      z.strictObject({ reason: words('撤回原因（可不填）', 'Why (may be left out)', 500).optional() }),
      {},
      notNow,
    ),
  ),
  act(
    'noteWithdrawal',
    'WITHDRAWAL_NOTED',
    'R2',
    '登记撤回申请',
    'Note that the petitioner withdraws',
    takers,
    z.strictObject({
      how: choice(withdrawalWays, '信访人怎样提出', 'How the petitioner said it'),
      words: words('信访人原话、身份核对情况', 'In the petitioner’s words, and how they were identified', 1000),
    }),
    {},
    {
      zh: '撤回申请由窗口、协调岗位登记，承办单位和经办过本件的人不得登记；检举控告不因撤回终止；已登记的待另一人核实。',
      en: 'The counter or the desk notes it, nobody who has or had a part in it; an accusation is checked to the end; one that is noted waits for somebody else.',
    },
  ),
  byMeasures(
    act(
      'confirmWithdrawal',
      'WITHDRAWAL_CONFIRMED',
      'R2',
      '核实并确认撤回',
      'Confirm the withdrawal',
      ['caller'],
      z.strictObject({ note: note() }),
      {},
      notNow,
    ),
  ),
  act(
    'denyWithdrawal',
    'WITHDRAWAL_DENIED',
    'R2',
    '核实为没有撤回',
    'The petitioner withdrew nothing',
    ['caller'],
    z.strictObject({ note: note() }),
  ),
  act(
    'consentToWithdrawal',
    'WITHDRAWAL_CONSENTED',
    'R6',
    '同意信访人撤回',
    'Let the petitioner withdraw',
    ['committee'],
    z.strictObject({ reason: reason() }),
  ),
  act(
    'takeBackWithdrawal',
    'WITHDRAWAL_TAKEN_BACK',
    'R2',
    '收回撤回，继续办理',
    'Take the withdrawal back',
    ['petitioner', 'receptionist', 'firstContact', 'coordinator'],
    z.strictObject({ reason: words('说明', 'Explanation', 500).optional() }),
  ),
] as const;
