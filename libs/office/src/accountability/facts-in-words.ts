import type { Label } from '@banjie/workflows';
import { measureLabels } from './measure-labels.js';

export interface Fact {
  label: Label;
  words: Label;
}

type Facts = Record<string, unknown>;

interface Reading {
  stage: string;
  /** The officer it is about reads it. */
  isConcerned: boolean;
}

/** Stages in which the measure has been issued: before, the officer concerned is told of a finding only (R6). */
const decided = ['issued', 'served', 'underAppeal', 'settled', 'withdrawn'];

/** What a case of accountability holds so far, one line a fact, in the order of the procedure; what is not there is left out. */
export function factsOf(context: Facts, { stage, isConcerned }: Reading): Fact[] {
  const [finding, proposal, served] = ['finding', 'proposal', 'served'].map((group) => groupIn(context, group)) as [
    Facts,
    Facts,
    Facts,
  ];
  const isVisible = !isConcerned || decided.includes(stage);
  const measure = measureLabels[String(proposal['measure']) as keyof typeof measureLabels];
  return [
    fact('线索', 'Clue', isConcerned ? null : context['facts']),
    fact('认定事实', 'Facts found', finding['facts']),
    fact('证据', 'Evidence', Array.isArray(finding['evidence']) ? finding['evidence'].join('；') : null),
    fact('不良影响', 'Bad effect', finding['badEffect']),
    fact('申辩', 'Statement', context['statement']),
    context['statementLapsed'] === true &&
      inBoth('申辩', 'Statement', { zh: '期满未申辩', en: 'None within the term' }),
    isVisible && measure && inBoth('追究方式', 'Measure', measure),
    isVisible && fact('理由', 'Reason', proposal['reason']),
    isVisible && fact('诫勉教育后仍未改正', 'Not corrected after the admonition', proposal['uncorrected']),
    fact('送达日期', 'Served on', served['on']),
    fact('申诉', 'Appeal', context['appeal']),
    isVisible && fact('处理说明', 'Decision', context['reason']),
    fact('调离日期', 'Reassigned on', groupIn(context, 'reassigned')['on']),
    fact('评优资格取消确认日期', 'Loss of merit confirmed on', groupIn(context, 'meritLoss')['on']),
  ].filter((one): one is Fact => typeof one === 'object' && one !== null);
}

const inBoth = (zh: string, en: string, words: Label): Fact => ({ label: { zh, en }, words });

/** What people wrote stands as they wrote it, in either language of the page. */
const fact = (zh: string, en: string, text: unknown): Fact | null =>
  typeof text === 'string' && text !== '' ? inBoth(zh, en, { zh: text, en: text }) : null;

function groupIn(context: Facts, name: string): Facts {
  const group = context[name];
  return typeof group === 'object' && group !== null ? (group as Facts) : {};
}
