/** Closed lists of the acts’ forms, in the words of the documents. */

export const measureWords: Readonly<Record<string, string>> = {
  writtenSelfReview: '书面检查',
  admonition: '诫勉教育',
  efficiencyWarning: '效能告诫',
};

export const responsibilityWords: Readonly<Record<string, string>> = {
  directlyResponsible: '直接责任',
  leadingResponsibility: '领导责任',
};

export const aggravationWords: Readonly<Record<string, string>> = {
  obstruction: '干扰、阻碍调查',
  retaliation: '打击报复反映人',
};
