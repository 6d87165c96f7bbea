import { describe, expect, test } from '@jest/globals';
import { acceptance, explore } from '../../test/exploration.js';
import { isAsPictured, keepsTheCommonPromises } from '../../test/promises.js';
import { instructionActs } from './acts.js';
import { instructionProcess } from './process.js';
import { instructionMachine } from './instruction.machine.js';

const by = (id: string, unit: string) => ({ at: '2026-03-10T01:00:00Z', by: { id, unit } });
const leader = by('leader', 'leadership');
const given = {
  unit: 'civilAffairs',
  officer: 'handler',
  givenBy: 'leader',
  text: '请三日内查清并报告',
  dueDate: '2026-03-13',
  ...leader,
};

const samples = {
  FEEDBACK_GIVEN: { type: 'FEEDBACK_GIVEN', feedback: '已查清', ...by('handler', 'civilAffairs') },
  FEEDBACK_NOTED: { type: 'FEEDBACK_NOTED', ...leader },
  FEEDBACK_RETURNED: { type: 'FEEDBACK_RETURNED', opinion: '缺照片', dueDate: '2026-03-17', ...leader },
  'FEEDBACK_RETURNED for yesterday': { type: 'FEEDBACK_RETURNED', opinion: '缺照片', dueDate: '2026-03-09', ...leader },
  INSTRUCTION_WITHDRAWN: { type: 'INSTRUCTION_WITHDRAWN', reason: '已另行安排', ...leader },
};

const walk = explore({ machine: instructionMachine, inputs: [given], samples });

describe('a leader’s instruction, state by state (R9)', () => {
  test('every state takes exactly these events and refuses all others', () => {
    const waiting = ['FEEDBACK_GIVEN', 'INSTRUCTION_WITHDRAWN'];
    const expected: Record<string, string[]> = {
      'awaitingFeedback.green': [...waiting, 'after instructionFeedback.reminder'],
      'awaitingFeedback.reminded': [...waiting, 'after instructionFeedback.yellowCard'],
      'awaitingFeedback.yellow': [...waiting, 'after instructionFeedback.redCard'],
      'awaitingFeedback.red': waiting,
      reported: ['FEEDBACK_NOTED', 'FEEDBACK_RETURNED', 'INSTRUCTION_WITHDRAWN'],
      noted: [],
      withdrawn: [],
    };
    expect(acceptance(walk)).toEqual(
      Object.fromEntries(Object.entries(expected).map(([state, events]) => [state, [...events].sort()])),
    );
  });

  keepsTheCommonPromises(walk, instructionActs);
  isAsPictured(walk, instructionProcess);

  test('unanswered, it is a breach of the unit and a supervision case (R5)', () => {
    const red = walk.trials.find(({ accepted, label }) => accepted && label === 'after instructionFeedback.redCard');
    expect(red?.effects).toEqual(
      expect.arrayContaining([
        {
          type: 'recordBreach',
          params: {
            clock: 'instructionFeedback',
            run: 1,
            responsible: { unit: 'civilAffairs', officer: 'handler' },
          },
        },
        {
          type: 'open',
          params: expect.objectContaining({
            process: 'supervision',
            input: expect.objectContaining({ cause: 'instructionFeedback' }),
            responsible: { unit: 'civilAffairs', officer: 'handler' },
          }),
        },
      ]),
    );
  });
});
