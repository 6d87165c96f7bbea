import { describe, expect, it } from '@jest/globals';
import type { CaseNotice, TimelineEntry } from '../../api/types.js';
import { timelineGroups, type TimelineStep } from './timeline-folds.logic.js';

const entry = (seq: number, more: Partial<TimelineEntry> = {}): TimelineEntry => ({
  seq,
  at: `2026-03-0${seq}T01:00:00.000Z`,
  date: `2026-03-0${seq}`,
  type: 'SIGNED_FOR',
  label: { zh: '签收', en: 'Signed for' },
  actor: 'handler',
  actorName: '李明',
  inNameOf: null,
  process: null,
  kind: null,
  from: null,
  to: null,
  routine: false,
  details: {},
  facts: [],
  ...more,
});
const ofTheOffice = (seq: number, more: Partial<TimelineEntry> = {}): TimelineEntry =>
  entry(seq, { actor: 'system', actorName: '系统', routine: true, ...more });
const paper = (id: string, owedBy: number): CaseNotice => ({
  id,
  kind: 'receipt',
  label: { zh: '受理告知书', en: 'Receipt' },
  number: null,
  title: null,
  body: null,
  issuedAt: null,
  to: [],
  entry: owedBy,
  state: 'beingWritten',
  delivery: null,
});

const inShort = ({ entry: { seq }, followed, papers }: TimelineStep): string =>
  [seq, ...followed.map((one) => `+${one.seq}`), ...papers.map(({ id }) => id)].join(' ');
const groups = (entries: readonly TimelineEntry[], notices: readonly CaseNotice[] = []): string[] =>
  timelineGroups(entries, notices).map((group) =>
    group.kind === 'step' ? inShort(group.step) : `(${group.steps.map(inShort).join(', ')})`,
  );

describe('the story of a case', () => {
  it('folds what the office did by itself, run by run, and nothing else', () => {
    expect(groups([entry(1), ofTheOffice(2), ofTheOffice(3), entry(4), ofTheOffice(5)])).toEqual([
      '1',
      '(2, 3)',
      '4',
      '(5)',
    ]);
  });

  it('leaves a card of the ladder in sight, between folds', () => {
    expect(groups([ofTheOffice(1), ofTheOffice(2, { routine: false }), ofTheOffice(3)])).toEqual(['(1)', '2', '(3)']);
  });

  it('says a paper once: with the act that owed it', () => {
    expect(groups([entry(1), ofTheOffice(2, { details: { notice: 'a' } })], [paper('a', 1)])).toEqual(['1 a']);
  });

  it('keeps the entry of a paper whose act is not shown, or that is not shown itself', () => {
    const issued = ofTheOffice(2, { details: { notice: 'a' } });
    expect(groups([entry(1), issued], [paper('a', 7)])).toEqual(['1', '(2)']);
    expect(groups([entry(1), issued])).toEqual(['1', '(2)']);
  });

  it('puts what an act set off under the act, with the papers that owed', () => {
    const { at } = entry(1);
    const opened = ofTheOffice(2, { at, routine: false });
    expect(groups([entry(1), opened, entry(3)], [paper('a', 2)])).toEqual(['1 +2 a', '3']);
  });

  it('does not put two acts together, nor what a clock did of itself under an act of another moment', () => {
    const { at } = entry(1);
    expect(groups([entry(1), entry(2, { at }), ofTheOffice(3, { routine: false })])).toEqual(['1', '2', '3']);
  });
});
