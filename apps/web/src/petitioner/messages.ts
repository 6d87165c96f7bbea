import type { Language } from '../language/label.js';
import { petitionerEn } from './petitioner.en.js';
import { petitionerZh, type PetitionerWords } from './petitioner.zh.js';

export const wordsIn = (language: Language): PetitionerWords => (language === 'zh' ? petitionerZh : petitionerEn);
