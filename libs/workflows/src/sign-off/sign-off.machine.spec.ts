import { describe, expect, test } from '@jest/globals';
import { acceptance, explore, type Trial } from '../../test/exploration.js';
import { isAsPictured, keepsTheCommonPromises } from '../../test/promises.js';
import { signOffActs } from './acts.js';
import type { SignOffContext } from './context.js';
import { signOffProcess } from './process.js';
import { signOffMachine } from './sign-off.machine.js';

const by = (id: string, unit = 'civilAffairs', ...oneWith: string[]) => ({
  at: '2026-03-10T01:00:00Z',
  by: { id, unit, ...(oneWith.length > 0 ? { oneWith } : {}) },
});
const handler = by('handler');
const head = by('head');
const leader = by('leader', 'leadership');
const draft = { result: 'resolved', text: '已解决', items: [] };
const input = {
  ...draft,
  paper: 'ordinaryReply',
  level: 'headAndLeader',
  draftedBy: 'handler',
  unit: 'civilAffairs',
  returns: 0,
  complainedOfficer: null,
  ...handler,
};
const remarks = { remarks: '请写明依据', items: [] };
const paper = { organ: '县信访局', number: '1号', decidedOn: '2026-01-05', opinion: '意见' };

/** Every deciding act of the version that stands, of another, and by whoever may not. */
const decided = (type: string, stamp: object, fields: object = {}) => ({
  [type]: { type, version: 1, ...fields, ...stamp },
  [`${type} of another version`]: { type, version: 7, ...fields, ...stamp },
  [`${type} by the drafter`]: { type, version: 1, ...fields, ...handler },
  [`${type} by who stands in for the drafter`]: {
    type,
    version: 1,
    ...fields,
    ...by('deputy', 'civilAffairs', 'handler'),
  },
});

const walk = explore({
  machine: signOffMachine,
  inputs: [input, { ...input, level: 'head' }, { ...input, returns: 2 }],
  samples: {
    ...decided('DRAFT_CHECKED', head),
    ...decided('DRAFT_SIGNED', leader),
    ...decided('DRAFT_RETURNED', head, remarks),
    ...decided('DRAFT_SENT_BACK', leader, remarks),
    'DRAFT_SENT_BACK by another leader': { type: 'DRAFT_SENT_BACK', version: 1, ...remarks, ...by('leader2') },
    'DRAFT_SIGNED by another leader': { type: 'DRAFT_SIGNED', version: 1, ...by('leader2') },
    'DRAFT_RETURNED about a request that is not there': {
      type: 'DRAFT_RETURNED',
      version: 1,
      remarks: '见下',
      items: [{ item: 1, remark: '写明' }],
      ...head,
    },
    DRAFT_ABANDONED: { type: 'DRAFT_ABANDONED', ...handler },
    'DRAFT_ABANDONED by the head': { type: 'DRAFT_ABANDONED', ...head },
    'SUPERIOR_DECIDED signed': { type: 'SUPERIOR_DECIDED', ...paper, result: 'signed', ...by('window', 'window') },
    'SUPERIOR_DECIDED returned': { type: 'SUPERIOR_DECIDED', ...paper, result: 'returned', ...by('window', 'window') },
    MATTER_MOVED_ON: { type: 'MATTER_MOVED_ON', ...handler },
  },
  facts: ({ level, returnsBefore, setAside, checkedBy, superior }: SignOffContext, state) =>
    /^(signed|abandoned|overtaken)/.test(state)
      ? ''
      : [
          level === 'head' && 'the head is enough',
          returnsBefore > 0 && 'returned twice before',
          setAside.length > 0 && `put to another than ${setAside.join()}`,
          checkedBy !== null && 'checked',
          superior && 'sent back from above',
        ]
          .filter(Boolean)
          .join(', '),
});
const accepted = walk.trials.filter((trial) => trial.accepted);
const of = (label: string): Trial[] => accepted.filter((trial) => trial.label === label);
const told = ({ effects }: Trial) => effects.filter(({ type }) => type === 'tell').map(({ params }) => params['event']);

describe('sign-off of a reply, state by state (R10)', () => {
  const taken = ['DRAFT_ABANDONED', 'SUPERIOR_DECIDED signed', 'SUPERIOR_DECIDED returned', 'MATTER_MOVED_ON'];
  const leaders = ['DRAFT_SENT_BACK by another leader', 'DRAFT_SIGNED by another leader', ...taken];
  const atCheck = ['DRAFT_CHECKED', 'DRAFT_SIGNED', 'DRAFT_RETURNED', 'DRAFT_SENT_BACK', ...leaders];
  const atSignature = ['DRAFT_SIGNED', 'DRAFT_SENT_BACK', ...leaders];

  test('the states take exactly these events', () => {
    expect(acceptance(walk)).toMatchObject({
      'awaitingCheck.green': [...atCheck, 'after draftCheck.yellowCard'],
      'awaitingCheck.red': atCheck,
      'awaitingSignature.green (checked)': [...atSignature, 'after draftSignature.yellowCard'],
      'awaitingSignature.red (checked)': atSignature,
      returned: ['DRAFT_ABANDONED', 'DRAFT_ABANDONED by the head', 'MATTER_MOVED_ON'],
      signed: [],
      abandoned: [],
      overtaken: [],
    });
  });

  keepsTheCommonPromises(
    walk,
    signOffActs.filter(({ event }) => event !== 'DRAFT_REFILED'),
  );
  isAsPictured(walk, signOffProcess);
});

describe('nobody signs what they drafted, and nothing but what was read', () => {
  test('neither the drafter nor who is one with them checks, signs or returns', () => {
    expect(accepted.filter(({ label }) => label.includes('the drafter'))).toEqual([]);
  });

  test('no version but the one that stands', () => {
    expect(accepted.filter(({ label }) => label.includes('another version'))).toEqual([]);
  });

  test('no clock signs, returns or tells the petition that it is signed: silence is no consent', () => {
    const byClock = accepted.filter(({ label }) => label.startsWith('after '));
    expect(byClock.length).toBeGreaterThan(3);
    expect(byClock.every(({ from, to }) => from.split('.')[0] === to.split('.')[0])).toBe(true);
    expect(byClock.flatMap(told)).toEqual([]);
  });

  test('the petition is told the very text, by whom it was drafted and checked', () => {
    const signings = accepted.filter(({ to, from }) => to === 'signed' && from !== 'signed');
    expect(new Set(signings.map(({ label }) => label))).toEqual(
      new Set(['DRAFT_CHECKED', 'DRAFT_SIGNED', 'DRAFT_SIGNED by another leader', 'SUPERIOR_DECIDED signed']),
    );
    for (const trial of signings)
      expect(told(trial)).toEqual([
        expect.objectContaining({ type: 'REPLY_SIGNED', ...draft, draftedBy: 'handler', version: 1 }),
      ]);
    const [checked] = of('DRAFT_SIGNED').filter(({ from }) => from.includes('checked'));
    expect(told(checked!)).toEqual([expect.objectContaining({ checkedBy: 'head' })]);
  });
});

describe('nobody says no quietly by returning a draft again and again (R4)', () => {
  test('a return is with its remarks the drafter’s, and counted', () => {
    const [first] = of('DRAFT_RETURNED').filter(({ from }) => from === 'awaitingCheck.green');
    expect(first?.to).toBe('returned');
    expect(told(first!)).toEqual([{ type: 'DRAFT_MOVED', to: 'drafter', returns: 1 }]);
  });

  test('the third goes to a leader who did not return it, and to the committee', () => {
    const third = of('DRAFT_RETURNED').filter(({ from }) => from.includes('returned twice before'));
    expect(third.length).toBeGreaterThan(0);
    for (const { to, effects } of third) {
      expect(to).toBe('awaitingSignature.green (returned twice before, put to another than head)');
      expect(
        effects.filter(({ type }) => type === 'owe').map(({ params }) => [params['notice'], params['to']]),
      ).toContainEqual(['draftReturnedOften', ['committee', { leaderOf: 'civilAffairs' }, { officer: 'handler' }]]);
    }
    // Sent back the third time by a leader, that leader decides on it no more.
    const bySame = accepted.filter(
      ({ from, label }) => from.includes('another than leader)') && /^DRAFT_(SIGNED|SENT_BACK)$/.test(label),
    );
    expect(bySame).toEqual([]);
  });

  test('while it is decided on nobody but its drafter takes it back', () => {
    expect(new Set(of('DRAFT_ABANDONED by the head').map(({ from }) => from.split(' ')[0]))).toEqual(
      new Set(['returned']),
    );
  });
});
