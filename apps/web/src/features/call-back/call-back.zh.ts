/** The call-back desk (R10). */
export const callBackZh = {
  'navigation.callBacks': '回访台',
  'callBack.lead': '由没有办理过的人员回访。先说明身份、确认是本人，再说事项；信访人的原话照记。',
  'callBack.empty': '现在没有要您回访的事项',
  'callBack.emptyWhy':
    '事项答复后七日内回访；您办理、登记过的事项由别人回访。不满意的回访由没有参加回访和办理的人员复核，也列在这里。',
  'callBack.task': '任务',
  'callBack.call': '回访',
  'callBack.opinion': '复核不满意回访',
  'callBack.who': '信访人',
  'callBack.calls': '打过的电话',
  'callBack.noCalls': '还没有打过',
  'callBack.countsNow': '此时拨打计为一次尝试',
  'callBack.later': '这个时段今天已打过',
  'callBack.best': '最好在{part}打',
  'callBack.script': '怎么说、问什么',
  'callBack.first': '{on}首次回访（{by}）：',
  'callBack.said': '。原话：{said}',
  'callBack.outcomes':
    '没联系上的，在不同时段至少打三次；号码不对的不算，请更正登记；不满意、要求进一步办理的，转承办单位核查，并由他人复核。',
  'callBack.bothStay': '两次回答都保留，复核不改动首次回答。',
  'callBack.phone': '显示电话',
  'callBack.phoneReason': '满意度回访',
  'callBack.phoneOnRecord': '查看电话会记入查看记录。',
  'callBack.noPhone': '没有登记电话',
  'callBack.keys': '按 j、k 选择，按 Enter 打开。',
} as const;
