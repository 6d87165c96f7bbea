import { supportsAll } from '../petition/acts/answer.js';
import { lastDay } from '../process/as-if.js';
import { actsOn } from '../process/payloads.js';
import { whicheverVersion } from './context.js';
import { signOffPayloads } from './events.js';

const act = actsOn('signOff', signOffPayloads);

const asRead = { version: whicheverVersion };
const asReturned = { ...asRead, items: [] };

export const signOffActs = [
  act('checkReply', 'DRAFT_CHECKED', 'R10', '审核通过', 'Approve the draft as head', ['unitHead'], asRead),
  act('returnReply', 'DRAFT_RETURNED', 'R10', '审核退回修改', 'Return the draft as head', ['unitHead'], asReturned),
  act('signReply', 'DRAFT_SIGNED', 'R10', '签发', 'Sign and issue', ['leaderInCharge'], asRead),
  act('sendBackReply', 'DRAFT_SENT_BACK', 'R10', '签发退回修改', 'Send the draft back', ['leaderInCharge'], asReturned),
  act('refileReply', 'DRAFT_REFILED', 'R10', '修改后重送', 'Submit the changed draft', ['filer'], supportsAll),
  // The head and the leader as well once it is returned: whoever drafted it may have left or be recused.
  act('abandonReply', 'DRAFT_ABANDONED', 'R10', '撤回送审', 'Take the draft back', [
    'filer',
    'unitHead',
    'leaderInCharge',
  ]),
  act(
    'recordSuperiorSignature',
    'SUPERIOR_DECIDED',
    'R10',
    '登记上级机关的签发决定',
    'Enter the superior organ’s decision on the draft',
    ['registrar'],
    { decidedOn: lastDay, result: 'returned' },
  ),
];
