import type { Label } from './label.js';

/** Who can raise the clue: A the system, E people with evidence the system brings, M people only. */
export type RaisedBy = 'A' | 'E' | 'M';

export interface Situation {
  number: number;
  label: Label;
  raisedBy: RaisedBy;
  /** Also needs a human finding of bad effect (造成不良影响). */
  needsBadEffect: boolean;
}

function situation(number: number, raisedBy: RaisedBy, zh: string, en: string, effect?: 'badEffect'): Situation {
  return { number, raisedBy, label: { zh, en }, needsBadEffect: effect === 'badEffect' };
}

/** The 22 situations of accountability (R6); `situations[n - 1]` has number n. */
export const situations: readonly Situation[] = [
  situation(1, 'A', '拖延执行法律、法规或者决定的要求', 'delaying what law or decision requires'),
  situation(2, 'M', '工作敷衍塞责、走过场', 'going through the motions', 'badEffect'),
  situation(3, 'E', '应当公开的事项不公开', 'not publishing what must be public', 'badEffect'),
  situation(4, 'M', '疏于管理，应发现未发现', 'failing to notice or manage'),
  situation(5, 'E', '推诿扯皮', 'passing the buck'),
  situation(6, 'A', '未在规定时限内办理或者答复', 'not handled or answered within the limit', 'badEffect'),
  situation(7, 'E', '态度粗暴或者打击报复反映人', 'rude, or retaliating against a reporter', 'badEffect'),
  situation(8, 'M', '收受好处', 'taking benefits'),
  situation(9, 'M', '违法执法', 'unlawful enforcement'),
  situation(10, 'M', '公款接受宴请', 'entertainment at public cost'),
  situation(11, 'A', '职责任务逾期未完成', 'duty task late'),
  situation(
    12,
    'A',
    '非本人职责事项不说明、不报告、不移交',
    'not own duty, but no explanation, report or hand-over',
    'badEffect',
  ),
  situation(13, 'A', '重大、紧急事项未及时报告', 'major or urgent matter not reported in time'),
  situation(14, 'A', '离岗而未安排代理人', 'absent without a deputy'),
  situation(
    15,
    'A',
    '对上级交办的投诉不调查、拖延、隐瞒或者不纠正',
    'complaint handed down not investigated, delayed, hidden or not corrected',
  ),
  situation(16, 'M', '失职造成损失', 'failing duty with damage'),
  situation(17, 'E', '在调查中弄虚作假', 'falsifying during an investigation'),
  situation(
    18,
    'A',
    '来文来电未及时签收、登记、拟办或者呈送',
    'incoming paper or call not signed for, registered, proposed or submitted in time',
    'badEffect',
  ),
  situation(19, 'A', '意见分歧不提请上级裁决', 'disagreement not referred to the superior', 'badEffect'),
  situation(20, 'E', '用印不当或者遗失案卷', 'misuse of seal or loss of files'),
  situation(21, 'M', '违反其他内部制度', 'other internal rules broken'),
  situation(22, 'M', '违法许可', 'unlawful licensing'),
];
