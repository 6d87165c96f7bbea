import { z } from 'zod';
import { situations } from '../policy/situations.js';
import type { Choices } from './choice.js';

const labels: Choices = Object.fromEntries(
  situations.map(({ number, label: { zh, en } }) => [number, { zh: `${number}．${zh}`, en: `${number}. ${en}` }]),
);

/** One of the 22 situations of accountability, chosen by its words; kept by its number (R6). */
export const situationChoice = (zh = '追究情形', en = 'Situation') =>
  z.literal(situations.map(({ number }) => number)).meta({ title: zh, titleEn: en, enumLabels: labels });
