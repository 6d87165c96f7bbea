import { noticeTexts } from '@banjie/workflows';
import type { NoticeTemplates } from '@banjie/office';
import * as ladderTexts from './ladder-texts.js';

/** The text of every notice: those the regimes declare, and those of the ladders; a kind without one does not compile. */
export const noticeTemplates: NoticeTemplates = { ...ladderTexts, ...noticeTexts };
