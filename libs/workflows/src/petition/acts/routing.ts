import { z } from 'zod';
import { another } from '../../process/as-if.js';
import { handlerId, unitId, words } from '../../process/text.js';
import { act, reason } from './act.js';

/** How a matter comes to the unit whose duty it is (R1). */
export const routingActs = [
  act(
    'signFor',
    'SIGNED_FOR',
    'R1',
    '签收',
    'Sign for',
    ['unitMember'],
    z.strictObject({ officer: handlerId('承办人', 'Handler').optional() }),
    { officer: another },
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
    'pullBack',
    'PULLED_BACK',
    'R1',
    '撤回转办',
    'Pull back the hand-over',
    ['sender'],
    z.strictObject({ reason: reason() }),
  ),
  act(
    'assign',
    'ASSIGNED',
    'R1',
    '指定承办单位',
    'Assign a unit',
    ['coordinator', 'leader', 'principalLeader', 'registrar'],
    z.strictObject({ unit: unitId('承办单位', 'Unit'), reason: reason() }),
    { unit: another },
  ),
  act(
    'decideRouting',
    'ROUTING_DECIDED',
    'R1',
    '裁定承办单位',
    'Decide whose duty it is',
    ['leader', 'principalLeader', 'registrar'],
    z.strictObject({ unit: unitId('承办单位', 'Unit'), reason: reason() }),
    { unit: another },
  ),
  act(
    'confirmRedirect',
    'REDIRECT_CONFIRMED',
    'R4',
    '同意告知去向',
    'Confirm where the petitioner is sent',
    ['leader', 'principalLeader'],
    z.strictObject({ remark: words('备注', 'Remark').optional() }),
  ),
] as const;
