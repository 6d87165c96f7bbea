import { describe, expect, test } from '@jest/globals';
import type { AnyEventObject } from 'xstate';
import { explore, type Trial } from '../../test/exploration.js';
import { dates, recusals, registered, stages } from '../../test/petition-events.js';
import { keepsTheCommonPromises } from '../../test/promises.js';
import type { SignOffRules } from '../policy/sign-off.js';
import { petitionActs } from './acts.js';
import { founded, type PetitionContext } from './context.js';
import type { PetitionEvent } from './events.js';
import { petitionMachine } from './petition.machine.js';
import { levelOf, levelOfDraft, paperOf } from './signed-paper.js';

const by = (id: string, unit = 'civilAffairs') => ({ at: '2026-03-05T01:00:00Z', by: { id, unit } });
const draft = { result: 'resolved', text: '已解决', items: [] };
const laidDown = { signOff: { ordinaryReply: 'head' } };
const way = [
  'HANDED_OVER',
  'SIGNED_FOR',
  'HANDLER_ASSIGNED',
  'EXTENSION_REQUESTED',
  'EXTENSION_GRANTED',
  'PAUSED',
  'REPLIED',
  'DENIAL_FILED',
];
const asked = (type: string, fields: object = {}): AnyEventObject => ({ type, ...by('handler'), ...draft, ...fields });

const walk = explore({
  machine: petitionMachine,
  inputs: [{ ...registered, complainedUnit: null, complainedOfficer: null }],
  samples: {
    ...Object.fromEntries(way.map((type) => [type, stages[type] as AnyEventObject])),
    ...recusals,
    STATUTORY_TERM_STARTED: dates['STATUTORY_TERM_STARTED'] as AnyEventObject,
    STATUTORY_TERM_EXTENDED: dates['STATUTORY_TERM_EXTENDED'] as AnyEventObject,
    REPLY_SUBMITTED: asked('REPLY_SUBMITTED', { officeRules: laidDown }),
    'REPLY_SUBMITTED where the handler issues alone': asked('REPLY_SUBMITTED'),
    'REPLIED where the head signs': asked('REPLIED', { officeRules: laidDown }),
    DRAFT_MOVED: { type: 'DRAFT_MOVED', to: 'leader', returns: 0, ...by('head') },
    REPLY_SIGNED: { type: 'REPLY_SIGNED', ...draft, draftedBy: 'handler', version: 1, ...by('head') },
    DRAFT_ABANDONED: { type: 'DRAFT_ABANDONED', ...by('handler') },
  },
  facts: ({ draftedBy, extension }: PetitionContext) =>
    [draftedBy && 'drafted', extension && 'extension asked for'].filter(Boolean).join(', '),
});
const accepted = walk.trials.filter((trial) => trial.accepted);
const drafted = accepted.filter(({ from }) => from.includes('drafted'));
const labelsIn = (trials: readonly Trial[]): Set<string> => new Set(trials.map(({ label }) => label));

describe('a matter whose reply waits for its sign-off (R10)', () => {
  keepsTheCommonPromises(
    walk,
    petitionActs.filter(({ event }) => event === 'REPLY_SUBMITTED'),
    ['DRAFT_MOVED', 'REPLY_SIGNED', 'DRAFT_ABANDONED'],
  );

  test('is neither replied to, nor denied, nor prolonged, nor paused', () => {
    expect(drafted.length).toBeGreaterThan(20);
    const made = /^(REPLIED|REPLY_SUBMITTED|DENIAL_FILED|EXTENSION|PAUSED|STATUTORY_TERM_EXTENDED|HANDED_OVER)/;
    expect([...labelsIn(drafted)].filter((label) => made.test(label))).toEqual([]);
  });

  test('is not submitted while the clock stands still, nor where the handler issues alone', () => {
    const submitted = accepted.filter(({ label }) => label.startsWith('REPLY_SUBMITTED'));
    expect(labelsIn(submitted)).toEqual(new Set(['REPLY_SUBMITTED']));
    expect(submitted.filter(({ from }) => from.includes('paused'))).toEqual([]);
    expect(labelsIn(accepted)).not.toContain('REPLIED where the head signs');
  });

  test('gives up what it had asked of the head: nobody lengthens the time in which they have the draft', () => {
    const asking = accepted.filter(({ label, from }) => label === 'REPLY_SUBMITTED' && from.includes('asked for'));
    expect(asking.length).toBeGreaterThan(0);
    expect(asking.every(({ to }) => !to.includes('asked for'))).toBe(true);
  });

  test('ends its draft whatever the way out', () => {
    const out = drafted.filter(({ to }) => !to.includes('drafted'));
    expect(labelsIn(out)).toEqual(
      new Set([
        'REPLY_SIGNED',
        'DRAFT_ABANDONED',
        ...[...labelsIn(out)].filter((label) => /RECUSAL|ASSIGNED/.test(label)),
      ]),
    );
    for (const { effects } of out)
      expect(effects).toContainEqual({
        type: 'tell',
        params: { process: 'signOff', event: { type: 'MATTER_MOVED_ON' } },
      });
  });
});

describe('which paper a reply is, by the matter and by what it says', () => {
  const rules: SignOffRules = { simpleReply: 'handlerAlone', ordinaryReply: 'head', majorReply: 'headAndLeader' };
  const reply = (fields: object = {}) =>
    ({ type: 'REPLIED', ...draft, ...fields, ...by('handler'), officeRules: { signOff: rules } }) as PetitionEvent;
  const onTheSpot = { ...reply(), type: 'ANSWERED_ON_THE_SPOT' } as PetitionEvent;
  const matter = (facts: Partial<PetitionContext> = {}): PetitionContext => ({ ...founded(undefined), ...facts });
  const explained = { items: [{ request: '一', verdict: 'explained' }] };

  test.each<[string, PetitionContext, PetitionEvent, string, string]>([
    ['a request that is met', matter(), reply(), 'ordinaryReply', 'head'],
    ['a suggestion', matter({ lane: 'suggestion' }), reply(), 'simpleReply', 'handlerAlone'],
    ['an enquiry', matter({ enquiry: true }), reply(), 'simpleReply', 'handlerAlone'],
    ['an enquiry that is explained only', matter({ enquiry: true }), reply(explained), 'majorReply', 'headAndLeader'],
    ['a request met in part', matter(), reply({ result: 'partlyResolved' }), 'majorReply', 'headAndLeader'],
    ['a group', matter({ major: true }), reply(), 'majorReply', 'headAndLeader'],
    ['an urgent matter', matter({ urgent: true }), reply(), 'majorReply', 'headAndLeader'],
    ['a matter others were joined to', matter({ joined: ['XF-2026-00002'] }), reply(), 'majorReply', 'headAndLeader'],
    ['an answer on the spot', matter(), onTheSpot, 'onTheSpot', 'handlerAlone'],
    ['an answer on the spot to a group', matter({ major: true }), onTheSpot, 'majorReply', 'headAndLeader'],
  ])('%s', (_, context, event, paper, level) => {
    expect([paperOf(context, event), levelOf(context, event)]).toEqual([paper, level]);
  });

  test('whoever submits asks for another’s eyes at least', () => {
    expect(levelOfDraft(matter({ lane: 'suggestion' }), reply())).toBe('head');
  });
});
