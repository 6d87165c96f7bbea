import type { NoticeTemplates } from '@banjie/office';
import { regimeTexts } from './regime-texts.js';
import * as ladder from './templates/ladder.js';

/** The text of every notice, those of the ladders among them; a kind without one stops the boot. */
export const noticeTemplates = Object.assign({}, ladder, ...Object.values(regimeTexts)) as NoticeTemplates;
