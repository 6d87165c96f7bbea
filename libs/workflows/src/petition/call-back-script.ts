import type { Label } from '../policy/label.js';

/** What a caller may say of a matter. */
export interface CalledAbout {
  office: string;
  number: string;
  /** `YYYY-MM-DD` */
  receivedOn: string;
  /** Neither is said where the matter complains of somebody, or is sealed. */
  title: string | null;
  answer: string | null;
}

/** Longer answers are read to nobody at the telephone. */
const answerAtMost = 200;

const shortened = (answer: string): string =>
  [...answer].length > answerAtMost ? `${[...answer].slice(0, answerAtMost).join('')}……` : answer;

/**
 * What to say and ask at a call-back (R10), in order. Somebody else may pick up the telephone: what the matter is about comes after the
 * petitioner has said that it is they, and of whom it complains nothing is said at all.
 */
export function callBackScript({ office, number, receivedOn, title, answer }: CalledAbout): Label[] {
  return [
    {
      zh: `您好，我是${office}的回访人员，没有办理过您的事项。请问您是登记编号${number}事项的本人吗？现在方便说几分钟吗？`,
      en: `Good day, I call for ${office}; I had no part in your matter. Are you the person who came with matter ${number}? May I ask you a few questions now?`,
    },
    {
      zh: '（不是本人的，不说事项内容，问何时能联系到本人，记“未联系上”；没有此人的，记“号码不对”。）',
      en: '(If it is somebody else, say nothing of the matter, ask when the person can be reached, and enter “Not reached”; where nobody of that name is there, “Wrong number”.)',
    },
    {
      zh: `您${receivedOn}向我们反映的${title === null ? '事项' : `“${title}”`}，收到书面答复了吗？`,
      en: `On ${receivedOn} you came to us${title === null ? '' : ` about “${title}”`}. Have you received our written answer?`,
    },
    ...(answer === null
      ? []
      : [{ zh: `答复的内容是：${shortened(answer)}`, en: `The answer was: ${shortened(answer)}` }]),
    {
      zh: '您对办理结果满意、基本满意，还是不满意？对工作人员的态度呢？',
      en: 'Are you satisfied with the outcome, basically satisfied, or not? And with how you were treated?',
    },
    {
      zh: '不满意的，是哪里没有解决？还需要我们做什么？您的原话我会记下来，由没有办理过的人员再核实一次。',
      en: 'If not: what was not solved, and what more do you ask for? I write down your words; somebody who had no part in it will look into them again.',
    },
    {
      zh: '您也可以凭编号和回执上的查询码在网上评价。谢谢您。',
      en: 'You may also rate us online by the number and the query code of your receipt. Thank you.',
    },
  ];
}

/** What was answered at the first call, on which somebody else gives a second opinion. */
export interface FirstAnswer {
  /** `YYYY-MM-DD` */
  on: string;
  outcome: Label;
}

/** The same where the petitioner is called again about a bad answer (R10). */
export function secondOpinionScript(
  { office, number }: Pick<CalledAbout, 'office' | 'number'>,
  { on, outcome }: FirstAnswer,
): Label[] {
  return [
    {
      zh: `您好，我是${office}的工作人员，没有办理过您的事项，也没有给您打过回访电话。请问您是登记编号${number}事项的本人吗？`,
      en: `Good day, I call for ${office}; I had no part in your matter and did not call you before. Are you the person who came with matter ${number}?`,
    },
    {
      zh: '（不是本人的，不说事项内容，问何时能联系到本人，复核时选“未联系上”。）',
      en: '(If it is somebody else, say nothing of the matter, ask when the person can be reached, and choose “Not reached”.)',
    },
    {
      zh: `${on}回访时记录您的回答是“${outcome.zh}”，是这样吗？`,
      en: `When you were called on ${on}, your answer was entered as “${outcome.en}”. Is that right?`,
    },
    {
      zh: '是哪里没有解决？之后有没有人再和您联系过？您现在怎么看？',
      en: 'What was not solved? Has anybody been in touch with you since? What do you think of it now?',
    },
    {
      zh: '您的原话我会记下来；两次回答都会保留。谢谢您。',
      en: 'I write down your words; both answers stay on record. Thank you.',
    },
  ];
}
