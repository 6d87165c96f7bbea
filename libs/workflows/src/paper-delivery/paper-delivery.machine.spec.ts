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
const posted = { type: 'PAPER_POSTED', mailNumber: 'XA00000001', postedOn: '2026-03-10' } as const;
const onRecord = { isElsewhere: false };
const texting = { at: '2026-03-10T01:00:00Z', by: { id: 'system', unit: 'system' } };
const report = { type: 'TEXT_REPORTED', message: 'message', reportedAt: '2026-03-10T01:05:00Z', ...texting };
const samples = {
  DELIVERY_RECORDED: { ...signed, ...handler },
  'DELIVERY_RECORDED by another': { ...signed, ...window },
  'DELIVERY_RECORDED before the paper was there': { ...signed, deliveredOn: '2026-03-08', ...handler },
  'DELIVERY_RECORDED for a day to come': { ...signed, deliveredOn: '2026-03-11', ...handler },
  'DELIVERY_RECORDED by that letter': { ...signed, how: 'post', reference: 'xa 0000-0001', ...window },
  'DELIVERY_RECORDED by an invented letter': { ...signed, how: 'post', reference: 'XA99999999', ...window },
  'DELIVERY_RECORDED by that message': { ...signed, how: 'text', reference: 'message', ...window },
  PAPER_POSTED: { ...posted, onRecord, ...handler },
  'PAPER_POSTED before the paper was there': { ...posted, postedOn: '2026-03-08', onRecord, ...handler },
  'PAPER_POSTED for a day to come': { ...posted, postedOn: '2026-03-11', onRecord, ...handler },
  'PAPER_POSTED by a number of another matter': { ...posted, onRecord: { isElsewhere: true }, ...handler },
  MAIL_RETURNED: { type: 'MAIL_RETURNED', returnedOn: '2026-03-10', reason: 'lost', ...handler },
  'MAIL_RETURNED before it was posted': { type: 'MAIL_RETURNED', returnedOn: '2026-03-09', reason: 'lost', ...handler },
  'MAIL_RETURNED of another number': {
    ...{ type: 'MAIL_RETURNED', mailNumber: 'XA99999999', returnedOn: '2026-03-10', reason: 'lost' },
    ...handler,
  },
  TEXT_ORDERED: { type: 'TEXT_ORDERED', message: 'message', ...texting },
  'TEXT_REPORTED to have arrived': { ...report, outcome: 'reachedHandset' },
  'TEXT_REPORTED to have failed, of an earlier instant': {
    ...{ ...report, outcome: 'failed', reportedAt: '2026-03-10T01:04:00Z' },
  },
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
  facts: ({ disputed, delivery, tries = [] }: PaperDeliveryContext, state) => {
    const tried = tries.map(({ way, outcome }) => `${way} ${outcome ?? 'under way'}`);
    const objection = disputed === null ? [] : [`disputed, entered by ${disputed.enteredBy}`];
    if (state.startsWith('toDeliver')) return [...objection, ...tried].join(', ');
    const record = `by ${delivery?.enteredBy}, ${disputed === null ? 'first' : 'second'}`;
    return state === 'received' ? [record, ...tried].join(', ') : '';
  },
});
const accepted = (label: string): Trial[] => walk.trials.filter((trial) => trial.accepted && trial.label === label);

describe('the delivery of a paper, state by state (R10)', () => {
  // Where nothing was tried from here, the office has a number of its own.
  const byTheirNumbers = ['that letter', 'an invented letter', 'that message'].map(
    (by) => `DELIVERY_RECORDED by ${by}`,
  );
  const tries = ['PAPER_POSTED', 'TEXT_ORDERED'];
  const ends = ['MATTER_TAKEN_UP_AGAIN', 'RELIEF_ASKED'];

  test('what a paper not yet delivered takes: a record, the petitioner’s own opening, and nothing about another paper', () => {
    const table = acceptance(walk);
    expect(table['toDeliver.green']).toEqual([
      'DELIVERY_RECORDED',
      'DELIVERY_RECORDED by another',
      ...byTheirNumbers,
      ...tries,
      'RECEIPT_CONFIRMED',
      ...ends,
      'after paperDelivery.reminder',
    ]);
    expect(table['received (by handler, first)']).toEqual(['DELIVERY_DISPUTED', 'MATTER_TAKEN_UP_AGAIN']);
    expect(table['toDeliver.green (disputed, entered by handler)']).toEqual([
      'DELIVERY_RECORDED by another',
      ...byTheirNumbers,
      ...tries,
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

  test('a letter under way is the only one, and the only proof of a delivery by post', () => {
    const table = acceptance(walk);
    const posting = (state: string) => table[state]?.filter((event) => /POSTED|RETURNED|letter/.test(event));
    expect(posting('toDeliver.green (post under way)')).toEqual(['DELIVERY_RECORDED by that letter', 'MAIL_RETURNED']);
    expect(posting('toDeliver.green (post returned)')).toEqual([]);
    for (const refused of ['before the paper was there', 'for a day to come', 'by a number of another matter'])
      expect(accepted(`PAPER_POSTED ${refused}`)).toEqual([]);
    for (const refused of ['before it was posted', 'of another number'])
      expect(accepted(`MAIL_RETURNED ${refused}`)).toEqual([]);
  });

  test('a message is a try, one a day, that proves nothing until it has arrived', () => {
    const table = acceptance(walk);
    const texts = (state: string) => table[state]?.filter((event) => /TEXT|message/.test(event));
    expect(texts('toDeliver.green (text under way)')).toEqual([
      'TEXT_REPORTED to have arrived',
      'TEXT_REPORTED to have failed, of an earlier instant',
    ]);
    expect(texts('toDeliver.green (text reachedHandset)')).toEqual(['DELIVERY_RECORDED by that message']);
    expect(texts('toDeliver.green (text failed)')).toEqual(['TEXT_REPORTED to have arrived']);
  });

  test('no try ends the delivery', () => {
    const tries = walk.trials.filter(({ accepted: is, label }) => is && /^(PAPER_POSTED|MAIL|TEXT)/.test(label));
    expect(tries.filter(({ from, to }) => from.startsWith('toDeliver') && !to.startsWith('toDeliver'))).toEqual([]);
    expect(tries.flatMap(({ effects }) => effects)).toEqual([]);
  });

  keepsTheCommonPromises(walk, paperDeliveryActs, [
    'MATTER_TAKEN_UP_AGAIN',
    'RELIEF_ASKED',
    'TEXT_ORDERED',
    'TEXT_REPORTED',
  ]);
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
        ['reportBack', event('PAPER_DELIVERED')],
      ]);
    for (const each of told('DELIVERY_DISPUTED'))
      expect(each).toEqual([
        ['review', event('DELIVERY_SET_ASIDE')],
        ['denial', event('DELIVERY_SET_ASIDE')],
        ['reportBack', event('DELIVERY_SET_ASIDE')],
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
