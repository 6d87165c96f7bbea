import { describe, expect, test } from '@jest/globals';
import { createActor, type AnyEventObject } from 'xstate';
import { registered, stages } from '../../test/petition-events.js';
import { denialMachine } from '../denial/denial.machine.js';
import { signOffMachine } from '../sign-off/sign-off.machine.js';
import { petitionMachine } from './petition.machine.js';
import type { PetitionInput } from './input.js';

const stamp = (id: string) => ({ at: '2026-03-05T01:00:00Z', by: { id, unit: 'civilAffairs' } });
const reply = (...requests: string[]) => ({
  result: 'partlyResolved',
  text: '答复如下',
  items: requests.map((request) => ({ request, verdict: 'notSupported' as const })),
});
const told = (type: string, fields: object = {}): AnyEventObject => ({ type, ...stamp('leader'), ...fields });

/** A matter that has come this far, as its history tells. */
function after(...events: AnyEventObject[]) {
  const input = { ...registered, complainedUnit: null, complainedOfficer: null } as unknown as PetitionInput;
  const actor = createActor(petitionMachine, { input }).start();
  const way = ['HANDED_OVER', 'SIGNED_FOR'].map((name) => stages[name]!);
  for (const event of [...way, ...events]) actor.send(event as never);
  return actor.getSnapshot();
}
const filed = stages['DENIAL_FILED']!;
const confirmed = (requests?: string[]) =>
  told('DENIAL_CONFIRMED', { ground: 'noLegalBasis', partly: true, ...(requests ? { requests } : {}) });
const takes = (matter: ReturnType<typeof after>, ...requests: string[]): boolean =>
  matter.can({ type: 'REPLIED', ...stamp('handler'), ...reply(...requests) } as never);

describe('what may be refused after a filing of a part (R4)', () => {
  test('is what it names; of a filing that named nothing, each request, as its leader confirmed it then', () => {
    const named = after(filed, confirmed(['一']));
    expect([takes(named, '一'), takes(named, '二'), takes(named, '一', '二')]).toEqual([true, false, false]);
    const earlier = after(filed, confirmed());
    expect([takes(earlier, '一'), takes(earlier, '二', '三')]).toEqual([true, true]);
  });

  test('adds up, and ends request by request; of a filing that named nothing, altogether', () => {
    const both = [filed, confirmed(['一']), filed, confirmed(['二'])];
    expect(takes(after(...both), '二', '一')).toBe(true);
    const one = after(...both, told('DENIAL_OVERTURNED', { opinion: '重办', requests: ['一'] }));
    expect([takes(one, '一'), takes(one, '二')]).toEqual([false, true]);
    const none = after(filed, confirmed(), told('DENIAL_OVERTURNED', { opinion: '重办' }));
    expect(takes(none, '一')).toBe(false);
  });

  test('a whole denial is what it was: it ends the matter', () => {
    expect(after(filed, told('DENIAL_CONFIRMED', { ground: 'noLegalBasis' })).matches('denied')).toBe(true);
  });
});

test('a denial of an earlier release that named no request is confirmed as it was filed', () => {
  const input = {
    ground: 'noLegalBasis',
    legalBasis: '依据',
    reason: '理由',
    draftNotice: '告知',
    partly: true,
    filedBy: 'handler',
    filingUnit: 'civilAffairs',
    ...stamp('handler'),
  } as const;
  const actor = createActor(denialMachine, { input }).start();
  const effects: unknown[] = [];
  actor.subscribe(() => effects.push(actor.getSnapshot().value));
  actor.send({ type: 'DENIAL_CONFIRMED', ...stamp('leader') });
  expect([actor.getSnapshot().context.requests, effects]).toEqual([undefined, [{ confirmed: 'undelivered' }]]);
});

test('a draft of an earlier release comes back with no other refusal than it held', () => {
  const actor = createActor(signOffMachine, {
    input: {
      ...reply('一'),
      paper: 'majorReply',
      level: 'head',
      draftedBy: 'handler',
      unit: 'civilAffairs',
      returns: 0,
      complainedOfficer: null,
      denied: [],
      ...stamp('handler'),
    } as never,
  }).start();
  actor.send({ type: 'DRAFT_RETURNED', ...stamp('head'), version: 1, remarks: '改', items: [] } as never);
  const { value, context } = actor.getSnapshot();
  const { denied: _, ...before } = context;
  const stored = signOffMachine.resolveState({ value, context: before });
  const takesBack = (...requests: string[]) =>
    stored.can({ type: 'DRAFT_REFILED', ...stamp('handler'), ...reply(...requests) } as never);
  expect([takesBack('一'), takesBack('二'), takesBack('一', '二')]).toEqual([true, false, false]);
});
