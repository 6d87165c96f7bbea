import type { Language } from '../../language/label.js';
import { onlineEn } from './online.en.js';
import type { QuestionName } from './questions.logic.js';
import { onlineZh, type OnlineMessageKey, type OnlineMessages } from './online.zh.js';

export const onlineMessages = (language: Language): OnlineMessages => (language === 'zh' ? onlineZh : onlineEn);

/** Message key of a question; `title` is taken by the title of the page. */
export const questionKey = (name: QuestionName): OnlineMessageKey => (name === 'title' ? 'titleQuestion' : name);
