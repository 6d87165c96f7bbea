/** The petitioner's page says everything in everyday words. */
export const petitionerZh = {
  title: '信访事项查询',
  lead: '输入回执上的编号和查询码，查看办到哪一步了。',
  number: '编号',
  code: '查询码',
  codeHint: '在受理回执上，不分大小写。',
  submit: '查询',
  asking: '正在查询…',
  otherCase: '查询另一件',
  summary: '请先改正以下内容',
  numberNeeded: '请输入编号',
  codeNeeded: '请输入查询码',
  where: '办到哪一步',
  unit: '承办单位',
  noUnit: '正在确定',
  received: '收到日期',
  due: '最迟答复',
  noDue: '没有正在计算的时限',
  howCounted: '这个日期怎么来的',
  steps: '办理经过',
  documents: '给您的文书',
  noDocuments: '还没有给您的文书。',
  download: '下载',
  notFound: '没有查到。请核对编号和查询码，两项都要和回执上的一样。',
  tooOften: '查询次数太多，请过一会儿再试。',
  noAnswer: '没有连上服务器。请检查网络后再试。',
  later: '暂时查不到，请稍后再试，或带回执到接待窗口查询。',
  help: '查不到或有疑问，请带回执到接待窗口，或打电话询问首问责任人。',
} as const;

export type PetitionerWordKey = keyof typeof petitionerZh;
export type PetitionerWords = Readonly<Record<PetitionerWordKey, string>>;
