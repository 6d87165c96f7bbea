/** The clock of a trial office. */
export const trialClockZh = {
  'clock.officeTime': '机关时间',
  'clock.lead': '把试用机关的时间往前拨，途中到期的事会立刻发生。只能往前，不能往回。',
  'clock.forward': '往前拨',
  'clock.hour': '1 小时',
  'clock.day': '1 天',
  'clock.week': '7 天',
  'clock.halfMonth': '15 天',
  'clock.to': '拨到指定时间',
  'clock.toNeeded': '请选择日期和时间',
  'clock.submit': '拨到这个时间',
  'clock.arrived': '现在是 {now}，途中到期的事都已发生。',
  'clock.onTheWay': '已走到 {now}，还在往前走，请稍候。',
} as const;
