import type { Language } from '../language/label.js';
import { petitionerEn } from './petitioner.en.js';
import { petitionerZh, type PetitionerMessages } from './petitioner.zh.js';

export const messagesFor = (language: Language): PetitionerMessages =>
  language === 'zh' ? petitionerZh : petitionerEn;
