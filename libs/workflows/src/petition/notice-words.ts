import type { LighterKind } from './kind.js';

/** Closed lists of the acts’ forms, in the words of the documents. */

export const channelWords: Readonly<Record<string, string>> = {
  visit: '来访',
  letter: '来信',
  call: '来电',
  online: '网上',
  receptionDay: '领导接待日',
  outreachVisit: '干部下访',
  assignedFromAbove: '上级交办',
  suggestionBox: '意见箱',
  media: '媒体舆情',
};

export const elsewhereWords: Readonly<Record<string, string>> = {
  court: '人民法院（诉讼）',
  arbitration: '仲裁机构',
  administrativeReview: '行政复议机关',
  higherDiscipline: '有管辖权的上级纪检监察机关',
  otherPlace: '有管辖权的其他地方或者机关',
};

/** Kinds of matters that are answered and neither denied nor reviewed. */
export const lighterKindWords: Readonly<Record<LighterKind, string>> = { suggestion: '意见建议', enquiry: '咨询' };

export const replyResultWords: Readonly<Record<string, string>> = {
  resolved: '予以解决',
  partlyResolved: '部分解决',
  explained: '解释说明',
  adopted: '予以采纳',
  partlyAdopted: '部分采纳',
  answered: '已经解答',
  toldWhere: '已经告知去处',
};

export const verdictWords: Readonly<Record<string, string>> = {
  supported: '支持',
  explained: '解释说明',
  notSupported: '不予支持',
};
