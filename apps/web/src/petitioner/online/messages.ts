import type { Language } from '../../language/label.js';
import { onlineEn } from './online.en.js';
import type { QuestionName } from './questions.logic.js';
import { onlineZh, type OnlineWordKey, type OnlineWords } from './online.zh.js';

export const onlineWords = (language: Language): OnlineWords => (language === 'zh' ? onlineZh : onlineEn);

/** The words a question is asked in; `title` is the name of the whole page. */
export const questionWord = (name: QuestionName): OnlineWordKey => (name === 'title' ? 'titleQuestion' : name);
