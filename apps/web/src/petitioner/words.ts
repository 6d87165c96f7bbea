import type { Language } from '../language/label.js';
import { petitionerEn } from './en.js';
import { petitionerZh, type PetitionerWords } from './zh.js';

export const wordsIn = (language: Language): PetitionerWords => (language === 'zh' ? petitionerZh : petitionerEn);
