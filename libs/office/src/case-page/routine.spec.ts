import { expect, test } from '@jest/globals';
import { isRoutine } from './routine.js';

const entry = { actor: 'system', type: 'NOTICE_ISSUED', from_stage: null, to_stage: null };
const fired = (rung: string) => ({
  ...entry,
  type: `xstate.after.generalReply.${rung}.petition.open.promise.general`,
  from_stage: 'handling.working',
  to_stage: 'handling.working',
});

test.each([
  ['a paper the office generated', entry, true],
  ['a reminder', fired('reminder'), true],
  ['a yellow card', fired('yellowCard'), false],
  ['a red card', fired('redCard'), false],
  ['the end of a term', fired('expiry'), false],
  ['a reminder that moves the matter', { ...fired('reminder'), to_stage: 'routing.coordination' }, false],
  ['a date computed anew', { ...entry, type: 'DEADLINE_RECOMPUTED' }, false],
  ['an act of an officer', { ...entry, actor: 'handler' }, false],
])('%s is routine: %s', (_what, of, routine) => {
  expect(isRoutine(of)).toBe(routine);
});
