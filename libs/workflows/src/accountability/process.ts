import { z } from 'zod';
import { defineProcess } from '../process/define-process.js';
import { situationChoice } from '../process/situation-choice.js';
import { officerId, words } from '../process/text.js';
import { accountabilityActs } from './acts.js';
import { accountabilityClocks } from './clocks.js';
import { accountabilityInput } from './input.js';
import { accountabilityMachine } from './accountability.machine.js';
import * as noticeTexts from './notice-texts.js';
import { accountabilityNotices } from './notices.js';
import { accountabilityForms, accountabilityRequirements } from './requirements.js';
import { accountabilityDecisions, accountabilityStanding } from './standing.js';
import { accountabilityRegister } from './register.js';

export const accountabilityProcess = defineProcess({
  kind: 'accountability',
  // 1: who found or proposed could hear the appeal; who leads could be warned at once; an exemption stopped no measure.
  // 2: who leads was warned on the word of the form that an admonition had come before.
  version: 3,
  restores: [1, 2],
  label: { zh: '效能责任追究', en: 'Accountability' },
  retains: 'accountability',
  machine: accountabilityMachine,
  acts: accountabilityActs,
  standing: accountabilityStanding,
  decides: accountabilityDecisions,
  requires: accountabilityRequirements,
  forms: accountabilityForms,
  stages: {
    clue: { zh: '线索', en: 'Clue' },
    finding: { zh: '认定中', en: 'Finding' },
    awaitingStatement: { zh: '待申辩', en: 'Statement awaited' },
    deliberation: { zh: '研究中', en: 'Deliberation' },
    proposed: { zh: '待审批', en: 'Measure proposed' },
    halfApproved: { zh: '待第二人审批', en: 'Second approval awaited' },
    issued: { zh: '待送达', en: 'Issued, to be served' },
    served: { zh: '已送达，可申诉', en: 'Served, open to appeal' },
    underAppeal: { zh: '申诉审理中', en: 'Under appeal' },
    settled: { zh: '已生效', en: 'Settled' },
    withdrawn: { zh: '已撤销', en: 'Withdrawn' },
    dismissed: { zh: '线索排除', en: 'Clue dismissed' },
    exempted: { zh: '免予追究', en: 'Exempted' },
    transferred: { zh: '已移送', en: 'Transferred elsewhere' },
  },
  passed: ['received'],
  events: {
    CLUE_ENTERED: { zh: '录入线索', en: 'Clue entered' },
  },
  told: {
    CLUE_ENTERED: z.object({
      officer: officerId('被追究人员', 'Officer concerned'),
      situation: situationChoice(),
      facts: words('事实', 'Facts'),
    }),
  },
  clocks: accountabilityClocks,
  notices: accountabilityNotices,
  noticeTexts,
  input: accountabilityInput,
  address: 'ownPage',
  registers: [accountabilityRegister],
  alias: { path: 'accountability', rule: 'R6', summary: { zh: '办理责任追究', en: 'Act on an accountability case' } },
});
