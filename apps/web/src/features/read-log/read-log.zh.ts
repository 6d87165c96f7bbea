/** Who read a case (R12). */
export const readLogZh = {
  'readLog.title': '查阅记录',
  'readLog.why':
    '每次查看案卷、附件、文书都记录在案：谁、何时、凭什么关系，包括代岗。只有纪检监察人员、效能办和审计员能看，看过也有记录。',
  'readLog.open': '显示查阅记录',
  'readLog.close': '收起查阅记录',
  'readLog.inNameOf': '代{name}',
  'readLog.times': '共 {count} 次，最后一次 ',
  'readLog.none': '还没有人查阅',
  'readLog.noneWhy': '查看本件之后，这里就有记录。',
} as const;
