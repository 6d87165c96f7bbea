/* Made from the Chinese labels of the menu by `npm run generate`; not to be edited. */

/** Labels of the menu in pinyin, syllable by syllable. */
export const spelt = {
  'navigation.callBacks': 'hui fang tai',
  'navigation.deliveries': 'song da tai zhang',
  'navigation.discipline': 'ji jian kan ban',
  'navigation.exports': 'qing dan dao chu',
  'navigation.retention': 'bao guan yu xiao hui',
  'navigation.registers': 'tai zhang',
  'navigation.queue': 'wo de dai ban',
  'navigation.registration': 'deng ji',
  'navigation.decisions': 'dai wo shen pi',
  'navigation.supervision': 'du ban',
  'navigation.accountability': 'ze ren zhui jiu',
  'navigation.inbox': 'shou jian xiang',
  'navigation.absences': 'dai gang yu qing jia',
  'navigation.clock': 'shi yong shi zhong',
  'navigation.dashboard': 'tong ji kan ban',
  'navigation.operations': 'yun xing zhuang kuang',
  'navigation.organisation': 'dan wei he ren yuan',
  'navigation.firstRun': 'qi yong xiang dao',
  'navigation.calendar': 'fang jia ri li',
  'navigation.limits': 'ban li shi xian',
  'navigation.signOff': 'shen qian gui ding',
  'navigation.categories': 'nei rong fen lei',
  'navigation.places': 'shu di （ cun ju ）',
} as const;
