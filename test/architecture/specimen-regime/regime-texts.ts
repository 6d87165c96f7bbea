import { regimeTexts as officeTexts } from '../../../apps/worker/src/notices/regime-texts.js';
import * as consultation from './notice-texts.js';

export const regimeTexts = { ...officeTexts, consultation };
