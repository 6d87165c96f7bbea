import { pauseGroundTable } from '../../policy/pause-grounds.js';
import { asPrinted } from '../../process/notice-text/dates.js';
import { wordFor } from '../../process/notice-text/entered.js';

/** Why a clock stands still, in the words of the documents (R3). */
export const groundInWords = (ground: string | null): string =>
  asPrinted(wordFor(pauseGroundTable, ground)?.label.zh ?? '需要等待必要的办理条件');
