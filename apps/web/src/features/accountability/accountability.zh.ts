/** The words of one case of accountability (R6). */
export const accountabilityZh = {
  'accountability.case': '责任追究 {number}',
  'accountability.ofPetition': '所属信访件',
  'accountability.facts': '事实与决定',
  'accountability.factsNone': '还没有可以看到的内容。',
  'accountability.all': '返回追究程序',
} as const;
