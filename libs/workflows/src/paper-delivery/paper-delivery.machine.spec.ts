import { describe, expect, test } from '@jest/globals';
import { acceptance, explore, type Trial } from '../../test/exploration.js';
import { isAsPictured, keepsTheCommonPromises } from '../../test/promises.js';
import { paperDeliveryActs } from './acts.js';
import type { PaperDeliveryContext } from './context.js';
import { paperDeliveryPayloads } from './events.js';
import { paperDeliveryMachine } from './paper-delivery.machine.js';
import { paperDeliveryProcess } from './process.js';
import { recordOf } from './record.js';

const by = (id: string, unit: string, at = '2026-03-10T01:00:00Z') => ({ at, by: { id, unit } });
const handler = by('handler', 'civilAffairs');
const window = by('window', 'window');
const petitioner = by('petitioner', '');
const issued = {
  paper: 'reply',
  unit: 'civilAffairs',
  firstContact: 'window',
  ...by('handler', 'civilAffairs', '2026-03-09T01:00:00Z'),
};

const signed = {
  type: 'DELIVERY_RECORDED',
  how: 'signed',
  deliveredBy: '李承办',
  receivedBy: '张某',
  deliveredOn: '2026-03-10',
} as const;
const samples = {
  DELIVERY_RECORDED: { ...signed, ...handler },
  'DELIVERY_RECORDED by another': { ...signed, ...window },
  'DELIVERY_RECORDED before the paper was there': { ...signed, deliveredOn: '2026-03-08', ...handler },
  'DELIVERY_RECORDED for a day to come': { ...signed, deliveredOn: '2026-03-11', ...handler },
  RECEIPT_CONFIRMED: { type: 'RECEIPT_CONFIRMED', ...petitioner },
  DELIVERY_DISPUTED: { type: 'DELIVERY_DISPUTED', statement: '没有收到', ...petitioner },
  MATTER_TAKEN_UP_AGAIN: { type: 'MATTER_TAKEN_UP_AGAIN', ...handler },
  RELIEF_ASKED: { type: 'RELIEF_ASKED', paper: 'reply', ...petitioner },
  'RELIEF_ASKED of another paper': { type: 'RELIEF_ASKED', paper: 'reviewOpinion', ...petitioner },
};

const walk = explore({
  machine: paperDeliveryMachine,
  inputs: [issued],
  samples,
  facts: ({ disputed, delivery }: PaperDeliveryContext, state) => {
    if (state.startsWith('toDeliver')) return disputed === null ? '' : `disputed, entered by ${disputed.enteredBy}`;
    return state === 'received' ? `by ${delivery?.enteredBy}, ${disputed === null ? 'first' : 'second'}` : '';
  },
});
const accepted = (label: string): Trial[] => walk.trials.filter((trial) => trial.accepted && trial.label === label);

describe('the delivery of a paper, state by state (R10)', () => {
  const ends = ['MATTER_TAKEN_UP_AGAIN', 'RELIEF_ASKED'];

  test('what a paper not yet delivered takes: a record, the petitioner’s own opening, and nothing about another paper', () => {
    const table = acceptance(walk);
    expect(table['toDeliver.green']).toEqual([
      'DELIVERY_RECORDED',
      'DELIVERY_RECORDED by another',
      'RECEIPT_CONFIRMED',
      ...ends,
      'after paperDelivery.reminder',
    ]);
    expect(table['received (by handler, first)']).toEqual(['DELIVERY_DISPUTED', 'MATTER_TAKEN_UP_AGAIN']);
    expect(table['toDeliver.green (disputed, entered by handler)']).toEqual([
      'DELIVERY_RECORDED by another',
      'RECEIPT_CONFIRMED',
      ...ends,
      'after paperDelivery.reminder',
    ]);
    expect(table['received (by window, second)']).toEqual(['MATTER_TAKEN_UP_AGAIN']);
    expect([table['answeredByRequest'], table['withdrawn']]).toEqual([[], []]);
  });

  test('no record is dated before the paper or in days to come', () => {
    expect(accepted('DELIVERY_RECORDED before the paper was there')).toEqual([]);
    expect(accepted('DELIVERY_RECORDED for a day to come')).toEqual([]);
  });

  keepsTheCommonPromises(walk, paperDeliveryActs, ['MATTER_TAKEN_UP_AGAIN', 'RELIEF_ASKED']);
  isAsPictured(walk, paperDeliveryProcess);

  test('relief is told of a delivery, and of its being set aside', () => {
    const told = (label: string) =>
      accepted(label).map(({ effects }) =>
        effects.filter(({ type }) => type === 'tell').map(({ params }) => [params['process'], params['event']]),
      );
    const event = (type: string) => ({ type, paper: 'reply', countsFrom: '2026-03-10T12:00:00+08:00' });
    for (const each of told('DELIVERY_RECORDED'))
      expect(each).toEqual([
        ['review', event('PAPER_DELIVERED')],
        ['denial', event('PAPER_DELIVERED')],
      ]);
    for (const each of told('DELIVERY_DISPUTED'))
      expect(each).toEqual([
        ['review', event('DELIVERY_SET_ASIDE')],
        ['denial', event('DELIVERY_SET_ASIDE')],
      ]);
  });

  test('a paper kept back is a breach of the unit and a supervision case (R5)', () => {
    const [red] = accepted('after paperDelivery.redCard');
    expect(red?.effects.map(({ type }) => type)).toEqual(['recordBreach', 'owe', 'open']);
    expect(red?.effects[0]?.params).toMatchObject({ responsible: { unit: 'civilAffairs', officer: null } });
  });
});

describe('from which day the terms of relief count', () => {
  const form = { deliveredBy: '李承办', receivedBy: '张某' };
  test.each([
    ['signed', '2026-03-10', '2026-03-10T01:00:00Z', '2026-03-10', 'entered the same day'],
    ['signed', '2026-03-03', '2026-03-10T01:00:00Z', '2026-03-03', 'entered on the seventh day'],
    ['signed', '2026-03-02', '2026-03-10T01:00:00Z', '2026-03-10', 'entered on the eighth: from the day it is entered'],
    ['post', '2026-02-01', '2026-03-10T01:00:00Z', '2026-03-10', 'a slip that comes back late cuts nothing short'],
    ['publication', '2026-03-10', '2026-03-10T01:00:00Z', '2026-04-09', 'thirty days after it was published'],
    ['publication', '2026-01-10', '2026-03-10T01:00:00Z', '2026-03-10', 'published long ago, entered only now'],
    ['signed', '2026-03-11', '2026-03-10T16:30:00Z', '2026-03-11', 'after midnight in the office'],
  ] as const)('%s on %s, entered %s, counts from %s (%s)', (how, deliveredOn, at, countsFrom, _why) => {
    const event = {
      type: 'DELIVERY_RECORDED',
      how,
      deliveredOn,
      ...form,
      ...by('handler', 'civilAffairs', at),
    } as const;
    expect(recordOf(event)).toMatchObject({ on: deliveredOn, countsFrom });
  });

  test('opened by the petitioner, from that day', () => {
    const opened = walk.visits.find(({ name }) => name === 'received (by petitioner, first)');
    expect((opened?.snapshot.context as PaperDeliveryContext).delivery).toMatchObject({
      how: 'page',
      on: '2026-03-10',
      countsFrom: '2026-03-10',
    });
  });

  test.each([
    ['post', 'reference'],
    ['text', 'reference'],
    ['publication', 'reference'],
    ['refused', 'witnesses'],
  ])('%s is not recorded without %s', (how, field) => {
    const record = { how, deliveredOn: '2026-03-10', ...form };
    const { error } = paperDeliveryPayloads.DELIVERY_RECORDED.safeParse(record);
    expect(error?.issues.map(({ path }) => path)).toEqual([[field]]);
    expect(paperDeliveryPayloads.DELIVERY_RECORDED.safeParse({ ...record, [field]: 'EMS123' }).success).toBe(true);
  });
});
