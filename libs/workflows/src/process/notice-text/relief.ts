import { termInWords } from './dates.js';
import type { NoticeFacts } from './notice-facts.js';

/** 条例 35, 36: who reviews an answer, within how many days it is asked for, from which day they count, and what follows. */
export const reviewRelief = (notice: NoticeFacts, answer: '本答复' | '本决定'): string =>
  `对${answer}不服的，可以自收到之日起${termInWords(notice, 'reviewRequest')}内，向本机关的上一级机关、单位申请复查（《信访工作条例》第三十五条）；可以凭编号和查询码在网上或者到窗口提出，由本机关在${termInWords(notice, 'reviewForwarding')}内转送。对复查意见不服的，可以自收到之日起${termInWords(notice, 'recheckRequest')}内再向上一级机关、单位申请复核（第三十六条）。期限从送达登记的日期算起，在网上打开的从打开之日算起；没有送达登记的不计算期限。`;
